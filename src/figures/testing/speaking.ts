/** What the tests of figures share: figures in either language, and every word of one. Imported by tests only. */
import type { RoundView } from '../../domain/disclosure';
import type { Language } from '../../domain/pack/language';
import type { Benchmark, Benchmarks, Questionnaire, Theme } from '../../domain/pack/schema';
import { makeResponse } from '../../domain/testing/factories';
import { i18nOf } from '../../i18n/context';
import { da } from '../../i18n/da';
import { en } from '../../i18n/en';
import type { Section } from '../answersFigure';
import type { Figure, OwnPicture } from '../figure';
import { publishedFigure } from '../publishedFigure';
import { type Speech, speechOf } from '../speech';

/** Made once: the formats of a language are slow to make. */
const i18nIn = { da: i18nOf('da', da), en: i18nOf('en', en) };

export function speechIn(language: Language, name = 'Eksempelby Kommune'): Speech {
  return speechOf(i18nIn[language], name);
}

/** A theme, as its answers are shown together. */
export function sectionOf({ id, name, items }: Theme, { i18n }: Speech): Section {
  return { id, name: i18n.pick(name), items };
}

/** The figure of a benchmark, as the results page makes it. */
export function figureOf(
  view: RoundView,
  benchmark: Benchmark,
  pack: { readonly benchmarks: Benchmarks; readonly questionnaire: Questionnaire },
  language: Language,
): Figure {
  return publishedFigure(view, benchmark, pack, speechIn(language));
}

interface Said {
  readonly reading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sentences and own rows of the figure of an item, in both languages. A no-break space is told apart
 * from a space by being written `_`.
 */
export function saidOf(
  itemId: string,
  view: RoundView,
  pack: { readonly benchmarks: Benchmarks; readonly questionnaire: Questionnaire },
): Readonly<Record<Language, Said>> {
  const benchmark = pack.benchmarks.figures.find(({ item }) => item === itemId);
  if (benchmark === undefined) throw new Error(`no published figure for ${itemId}`);
  const visible = (text: string) => text.replaceAll('\u00a0', '_');
  const said = (language: Language) => {
    const figure = figureOf(view, benchmark, pack, language);
    return {
      reading: figure.reading.map(visible),
      rows: ownRowsOf(figure).map((row) => row.map(visible)),
    };
  };
  return { da: said('da'), en: said('en') };
}

/** The rows of a figure's table that are about own answers; the two before them are published. */
export const ownRowsOf = ({ table }: Figure): readonly (readonly string[])[] => table.rows.slice(2);

/** The sentences about own answers; those of a sector line are followed by one about the sector. */
export const ownReadingOf = ({ picture, reading }: Figure): readonly string[] =>
  picture.kind === 'sector-line' ? reading.slice(0, -1) : reading;

/** What is drawn of own answers, as text. */
export const ownPictureText = (own: OwnPicture): string => textsIn(own).join(' ');

/** The source line as it is read. */
export const sourceText = ({ source }: Figure): string => source.map(({ text }) => text).join(' ');

/** Every text in a value, wherever it stands. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** An empty response of an own round's respondent, with the answers given. */
export function makeOwn(answers: Parameters<typeof makeResponse>[0], role = 'employee') {
  return makeResponse(answers, { role, handedIn: null });
}
