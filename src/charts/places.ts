/** The places of so many alike marks in a row, from 0: all that tells one from another. */
export const places = (count: number): readonly number[] => [...Array(count).keys()];
