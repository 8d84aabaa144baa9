/** The minutes as plain text, for an e-mail: the same words as on the page, in the same order. */

export interface MinutesSection {
  readonly title: string;
  readonly lines: readonly string[];
}

export function minutesText(
  title: string,
  facts: readonly string[],
  sections: readonly MinutesSection[],
): string {
  return [
    title,
    ...facts,
    ...sections.flatMap((section) => [
      '',
      section.title.toUpperCase(),
      ...section.lines.map((line) => `- ${line}`),
    ]),
    '',
  ].join('\n');
}

/** Longer addresses are cut off by mail programs; from there on copying is the way. */
const longestAddress = 1800;

/** A `mailto:` address, or `null` where the text is too long for one. */
export function mailAddress(subject: string, text: string): string | null {
  const address = `mailto:?subject=${encoded(subject)}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;
  return address.length > longestAddress ? null : address;
}

/** Half a sign, as is left where a text was cut in the middle of an emoji, cannot be encoded: it becomes the sign for that. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
