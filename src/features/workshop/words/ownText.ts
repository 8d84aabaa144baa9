/** How a text of the facilitator's own gets room on a slide: in fewer lines, and in smaller letters the longer it is. */

/** So many lines have room in the smallest letters, under the longest title. */
const mostLines = 7;
/** About as many letters stand on a line. */
const lettersOfLine = 45;

/** With its line breaks where they have room, else as one paragraph. */
export function linesOnWall(text: string): string {
  return text.split('\n').length > mostLines ? text.replaceAll(/\s+/g, ' ') : text;
}

/** By its letters; a line that is broken early takes the room of a whole one. */
export function lengthOf(text: string): 'short' | 'medium' | 'long' {
  const lines = linesOnWall(text).split('\n');
  const letters = lines.reduce((sum, line) => sum + Math.max(line.length, lettersOfLine), 0);
  if (letters <= 2 * lettersOfLine) return 'short';
  return letters <= 4 * lettersOfLine ? 'medium' : 'long';
}
