import Ajv from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles, sound, soundEnvelope } from '../src/storage/backup/testing/hostileFiles.ts';
import { publishedSchemas } from './schemas.mjs';

let validators = {};
beforeAll(async () => {
  const schemas = await publishedSchemas();
  validators = Object.fromEntries(
    schemas.map(([name, schema]) => [name, new Ajv({ strictTuples: false }).compile(schema)]),
  );
});

describe('the published schemas', () => {
  it('are those of the pack and of the backup', () => {
    expect(Object.keys(validators)).toEqual([
      'questionnaire',
      'help',
      'benchmarks',
      'advice',
      'roomQuestions',
      'backup',
      'backup-encrypted',
    ]);
  });

  it('take a backup that the app makes, and what a later version may add to it', () => {
    expect(validators.backup(sound)).toBe(true);
    expect(validators.backup({ ...sound, extra: 1 })).toBe(true);
    expect(validators['backup-encrypted'](soundEnvelope)).toBe(true);
  });

  it('refuse a field that is not what it should be, save what no schema can say', () => {
    const sayable = hostileFiles.filter(({ kind }) => kind === 'wrong-field');
    const passed = sayable.filter(({ bytes }) => {
      const value = JSON.parse(new TextDecoder().decode(bytes));
      const name = value.format === sound.format ? 'backup' : 'backup-encrypted';
      return validators[name](value);
    });
    expect(sayable.length).toBeGreaterThan(30);
    expect(passed.map(({ name }) => name)).toEqual([
      'two workshops of one round',
      'two own slides of one id, of which the wall would reach the first alone',
      'two decisions of one id',
      'a decision by 30 February',
      'a hundred rounds',
      'an earlier round that is open',
      'a day there is not',
      'two rounds with one id',
    ]);
  });
});
