import { describe, expect, it } from 'vitest';
import { makeAssessment } from '../../domain/testing/factories';
import { backupFileName } from './fileName';

const at = '2026-11-26T12:00:00.000Z';
const named = (name: string, title = 'Forår') =>
  makeAssessment({ subject: { kind: 'organisation', name }, title });

describe('the name of a backup file', () => {
  it('says whose it is and the day', () => {
    expect(backupFileName([named('Aarhus Kommune')], 'flere', at)).toBe(
      'Aarhus Kommune, Forår, 2026-11-26.kommunespejl.json',
    );
    expect(backupFileName([named('Aarhus Kommune'), named('Aarhus Kommune', 'Efterår')], 'flere', at)).toBe(
      'Aarhus Kommune, 2026-11-26.kommunespejl.json',
    );
    expect(backupFileName([named('Aarhus'), named('Skive')], 'Alle selvvurderinger', at)).toBe(
      'Alle selvvurderinger, 2026-11-26.kommunespejl.json',
    );
    expect(backupFileName([], 'Alle selvvurderinger', at)).toContain('Alle selvvurderinger');
  });

  it('is one that every system takes', () => {
    const name = backupFileName([named('../..\\etc: "Ældre" <og> Sundhed?*|\u202egpj.\u0000')], 'flere', at);
    expect(name).toBe('etc Ældre og Sundhed gpj. , Forår, 2026-11-26.kommunespejl.json');
    expect(backupFileName([named('a'.repeat(120), 'b'.repeat(120))], 'flere', at).length).toBeLessThan(120);
  });
});
