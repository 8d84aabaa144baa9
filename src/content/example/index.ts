/** The fictitious examples, fetched when one is asked for. */
import type { WholeAssessment } from '../../domain/assessment';
import { packReference } from '../pack';
import { buildExample } from './build';
import type { ExampleId } from './ids';
import type { ExampleDocument } from './schema';

export { type ExampleId, exampleIds } from './ids';

const documents: Readonly<Record<ExampleId, () => Promise<{ readonly default: unknown }>>> = {
  eksempelby: () => import('./eksempelby.json'),
  proevekoebing: () => import('./proevekoebing.json'),
};

/** A statement of Eksempelby that is withheld altogether in both rounds, for the tour to show. */
export const withheldStatement = 'S1';

/**
 * The example as it comes with the app.
 * @throws where it cannot be fetched
 */
export async function loadExample(id: ExampleId): Promise<WholeAssessment> {
  const document = await documents[id]();
  // As in `pack.ts`: `npm run check:content` has proven the shape.
  return buildExample(document.default as ExampleDocument, packReference);
}
