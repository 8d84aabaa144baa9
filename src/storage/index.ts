/** The browser's storage: the only room that touches IndexedDB and local storage. */

export type { WriteRefusal } from './attempt';
export type { GivenUp } from './database';
export * from './places';
export * from './preferences';
export type { StorageProblem } from './problem';
export { wasPurged } from './purged';
export type { Loaded } from './reading';
export type { StoreName, UnreadableRecord } from './records';
export * from './repository';
