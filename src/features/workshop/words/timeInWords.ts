/** Time left, or time over, as a clock shows it. */

/** "11.40", and whether it is time over. Seconds count down to the minute they belong to. */
export function timeInWords(
  milliseconds: number,
  clock: (minutes: string, seconds: string) => string,
): { readonly clock: string; readonly over: boolean } {
  const over = milliseconds < 0;
  const seconds = over ? Math.floor(-milliseconds / 1000) : Math.ceil(milliseconds / 1000);
  return { clock: clock(String(Math.floor(seconds / 60)), String(seconds % 60).padStart(2, '0')), over };
}
