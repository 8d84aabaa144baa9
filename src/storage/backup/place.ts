/** A place in a file, as a person can find it there: `assessments[0].rounds[1].opened`. */
export type Place = readonly (string | number)[];

export function placeIn(place: Place): string {
  return place.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
