/**
 * A backup under a passphrase: PBKDF2 with SHA-256 makes a key of 256 bits, AES-GCM encrypts with it. By the browser
 * (WebCrypto), which has it on secure pages only.
 *
 * The header (format, version, how the key is made, the iv) is bound to the content as additional data. The checksum
 * is over header and ciphertext and needs no passphrase: where it does not fit, the file is damaged; where it fits
 * and the content cannot be decrypted, the passphrase is another one (or somebody has changed the file and its
 * checksum on purpose, which cannot be told from that).
 */
import { done, type Result, refused } from '../../domain/result';
import { fromBase64, toBase64 } from './base64';
import {
  type EncryptedBackup,
  encryptedFormat,
  formatVersion,
  iterations,
  ivBytes,
  saltBytes,
} from './format';
import type { FileRefusal } from './refusal';

/** Whether this page may encrypt: not on plain http, save on the own machine. */
export const canEncrypt = (): boolean => globalThis.crypto?.subtle !== undefined;

type Header = Pick<EncryptedBackup, 'format' | 'version' | 'kdf' | 'cipher'>;

/** @param content a backup as text */
export async function encrypted(content: string, passphrase: string): Promise<EncryptedBackup> {
  const header: Header = {
    format: encryptedFormat,
    version: formatVersion,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: iterations.written, salt: random(saltBytes) },
    cipher: { name: 'AES-GCM', iv: random(ivBytes) },
  };
  const key = await keyOf(passphrase, header.kdf, 'encrypt');
  const bytes = await crypto.subtle.encrypt(gcm(header), key, new TextEncoder().encode(content));
  const ciphertext = new Uint8Array(bytes);
  return { ...header, checksum: await checksum(header, ciphertext), content: toBase64(ciphertext) };
}

/** @returns what was encrypted, as bytes that have not been looked at */
export async function decrypted(
  envelope: EncryptedBackup,
  passphrase: string,
): Promise<Result<Uint8Array, FileRefusal>> {
  if (!canEncrypt()) return refused({ kind: 'no-crypto' });
  const ciphertext = fromBase64(envelope.content);
  if (ciphertext === null) return refused({ kind: 'damaged' });
  if ((await checksum(envelope, ciphertext)) !== envelope.checksum) return refused({ kind: 'damaged' });
  const key = await keyOf(passphrase, envelope.kdf, 'decrypt');
  try {
    return done(new Uint8Array(await crypto.subtle.decrypt(gcm(envelope), key, ciphertext)));
  } catch {
    return refused({ kind: 'wrong-passphrase' });
  }
}

async function keyOf(
  passphrase: string,
  { salt, iterations: times }: EncryptedBackup['kdf'],
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // One form of letters such as å, however the keyboard or the system has put them together.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: times };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const gcm = (header: Header) => ({
  name: 'AES-GCM',
  iv: bytesOf(header.cipher.iv),
  additionalData: headerBytes(header),
});

/** The header as docs/formats.md writes it down: a JSON list without spaces, in this order. */
function headerBytes({ format, version, kdf, cipher }: Header): Uint8Array<ArrayBuffer> {
  const parts = [format, version, kdf.name, kdf.hash, kdf.iterations, kdf.salt, cipher.name, cipher.iv];
  return new TextEncoder().encode(JSON.stringify(parts));
}

async function checksum(header: Header, ciphertext: Uint8Array): Promise<string> {
  const start = headerBytes(header);
  const all = new Uint8Array(start.length + ciphertext.length);
  all.set(start);
  all.set(ciphertext, start.length);
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', all)));
}

const random = (bytes: number): string => toBase64(crypto.getRandomValues(new Uint8Array(bytes)));

/** Of what the gate has let pass, or this app has written. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(text);
  if (bytes === null) throw new Error('no base64');
  return bytes;
}
