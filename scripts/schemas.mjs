/** The JSON Schemas that are published with the app, from the schemas that the TypeScript types are inferred from. */
import { loadTypeScript } from './typescript.mjs';

/** By name, as it stands in `schemas/<name>.schema.json`. */
export async function publishedSchemas() {
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  const { Questionnaire, Help, Benchmarks, Advice, RoomQuestions } =
    await loadTypeScript('src/domain/pack/schema.ts');
  const { BackupFile, EncryptedFile } = await loadTypeScript('src/storage/backup/format.ts');
  const schemas = {
    questionnaire: Questionnaire,
    help: Help,
    benchmarks: Benchmarks,
    advice: Advice,
    roomQuestions: RoomQuestions,
    backup: BackupFile,
    'backup-encrypted': EncryptedFile,
  };
  return Object.entries(schemas).map(([name, schema]) => {
    const { $schema, ...rest } = toJsonSchema(schema, {
      target: 'draft-2020-12',
      typeMode: 'input',
      // What a JSON Schema cannot say of a backup stands in docs/formats.md: an earlier round is closed, and the like.
      ignoreActions: ['check', 'readonly'],
    });
    return [name, { $schema, $id: `${name}.schema.json`, ...rest }];
  });
}
