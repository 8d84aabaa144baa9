/** Hands the person a file with what is on the screen, for when the browser's storage fails. */
export function saveAsFile(name: string, content: unknown): void {
  const blob = new Blob([asText(content)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.json`;
  link.click();
  // After the click has been handled; an address that is taken back too early saves an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What a database can hold and JSON cannot is written as text, so that a broken record can be saved as well. */
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
