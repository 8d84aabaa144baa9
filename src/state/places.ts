/** Where the reader was on each page, for the frame, which may not reach the storage itself. */
export { readPlaces, writePlaces } from '../storage';
