/** Hands the person a file. The browser saves it among the downloads, or asks where. */

/** @param name with its ending */
export function saveFile(name: string, text: string): void {
  const blob = new Blob([text], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the click has been handled; an address that is taken back too early saves an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A value as JSON. What a database can hold and JSON cannot is written as text, so that a broken record can be saved. */
export function saveAsFile(name: string, content: unknown): void {
  saveFile(`${name}.json`, asText(content));
}

function asText(content: unknown): string {
  try {
    return JSON.stringify(
      content,
      (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value),
      2,
    );
  } catch {
    return String(content);
  }
}
