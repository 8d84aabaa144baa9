/**
 * Addresses. Hash routes, so that the app works on any static host and in any folder. Every address is a
 * `Route`; `parseRoute` and `hrefOf` are each other's inverse.
 */
export type ResultsPart = 'tal' | 'svar';

export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'new' }
  | { readonly page: 'responses'; readonly assessment: string }
  | {
      readonly page: 'questions';
      readonly assessment: string;
      readonly response: string;
      readonly theme: string;
      readonly item: string | null;
    }
  | { readonly page: 'review'; readonly assessment: string; readonly response: string }
  | {
      readonly page: 'results';
      readonly assessment: string;
      readonly part: ResultsPart | null;
      readonly item: string | null;
    }
  | { readonly page: 'recommendations'; readonly assessment: string }
  | { readonly page: 'method' }
  | { readonly page: 'data' }
  | { readonly page: 'accessibility' }
  | { readonly page: 'unknown'; readonly address: string };

/** Reads the hash of an address, with or without its `#`. Anything that is no address of ours is `unknown`. */
export function parseRoute(hash: string): Route {
  // A fragment of the plain kind, as the skip link has before the script has come: it is on the start page.
  if (!/^#?\//.test(hash)) return { page: 'start' };
  const address = hash.replace(/^#?\//, '');
  const [path = ''] = address.split('?');
  const segments = path.split('/').map(decoded);
  if (segments.at(-1) === '') segments.pop();
  return (segments.includes(null) ? null : match(segments as string[])) ?? { page: 'unknown', address };
}

function match(segments: readonly string[]): Route | null {
  const [first, assessment, section, ...rest] = segments;
  if (first === undefined) return { page: 'start' };
  if (segments.length === 1) return matchPage(first);
  if (first !== 'v' || !assessment) return null;
  if (section === 'anbefalinger' && rest.length === 0) return { page: 'recommendations', assessment };
  if (section === 'resultater') return matchResults(assessment, rest);
  return section === 'svar' ? matchAnswers(assessment, rest) : null;
}

function matchPage(name: string): Route | null {
  switch (name) {
    case 'ny':
      return { page: 'new' };
    case 'metode':
      return { page: 'method' };
    case 'data':
      return { page: 'data' };
    case 'tilgaengelighed':
      return { page: 'accessibility' };
    default:
      return null;
  }
}

function matchResults(assessment: string, [part, item, ...more]: readonly string[]): Route | null {
  if (more.length > 0 || (item !== undefined && part !== 'svar')) return null;
  if (part !== undefined && part !== 'tal' && part !== 'svar') return null;
  return { page: 'results', assessment, part: part ?? null, item: item ?? null };
}

function matchAnswers(assessment: string, segments: readonly string[]): Route | null {
  const [response, theme, item, ...more] = segments;
  if (response === undefined) return { page: 'responses', assessment };
  if (theme === undefined || more.length > 0) return null;
  if (theme === 'gennemse') return item === undefined ? { page: 'review', assessment, response } : null;
  return { page: 'questions', assessment, response, theme, item: item ?? null };
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray percent sign: not an address of ours.
    return null;
  }
}

/** The address of a route, for `href`. */
export function hrefOf(route: Route): string {
  return `#/${segmentsOf(route)
    .filter((segment) => segment !== null)
    .map(encodeURIComponent)
    .join('/')}`;
}

function segmentsOf(route: Route): readonly (string | null)[] {
  switch (route.page) {
    case 'start':
      return [];
    case 'new':
      return ['ny'];
    case 'method':
      return ['metode'];
    case 'data':
      return ['data'];
    case 'accessibility':
      return ['tilgaengelighed'];
    case 'responses':
      return ['v', route.assessment, 'svar'];
    case 'questions':
      return ['v', route.assessment, 'svar', route.response, route.theme, route.item];
    case 'review':
      return ['v', route.assessment, 'svar', route.response, 'gennemse'];
    case 'results':
      return ['v', route.assessment, 'resultater', route.part, route.item];
    case 'recommendations':
      return ['v', route.assessment, 'anbefalinger'];
    case 'unknown':
      return [route.address];
  }
}
