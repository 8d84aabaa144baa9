/** What an encrypted backup says when it cannot be opened; that it can be is in `roundTrip.test.ts`. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toBase64 } from './base64';
import { canEncrypt, decrypted, encrypted } from './encrypt';
import type { EncryptedBackup } from './format';

afterEach(() => vi.unstubAllGlobals());

const passphrase = 'korrekt hest';
const envelope = await encrypted('{"all":"of it"}', passphrase);
const opened = (part: Partial<EncryptedBackup>) => decrypted({ ...envelope, ...part }, passphrase);
const damaged = { ok: false, refusal: { kind: 'damaged' } };

describe('an encrypted backup', () => {
  it('is damaged where its content is other bytes, or no bytes', async () => {
    expect(await opened({ content: toBase64(new Uint8Array(31)) })).toEqual(damaged);
    expect(await opened({ content: '%' })).toEqual(damaged);
  });

  it.each<[string, Partial<EncryptedBackup>]>([
    ['version', { version: 1 }],
    ['way to make the key', { kdf: { ...envelope.kdf, iterations: envelope.kdf.iterations + 1 } }],
    ['salt', { kdf: { ...envelope.kdf, salt: toBase64(new Uint8Array(16)) } }],
    ['start', { cipher: { ...envelope.cipher, iv: toBase64(new Uint8Array(12)) } }],
    ['checksum', { checksum: toBase64(new Uint8Array(32)) }],
  ])('is damaged where it has another %s', async (_, part) => {
    expect(await opened(part)).toEqual(damaged);
  });

  it('has another passphrase where nothing of it is damaged', async () => {
    expect(await decrypted(envelope, 'another')).toEqual({
      ok: false,
      refusal: { kind: 'wrong-passphrase' },
    });
  });

  it.each([undefined, {}])('cannot be opened where the page has no cryptography (%j)', async (crypto) => {
    vi.stubGlobal('crypto', crypto);
    expect(canEncrypt()).toBe(false);
    expect(await opened({})).toEqual({ ok: false, refusal: { kind: 'no-crypto' } });
  });
});
