/**
 * How many the reader assumes in each published group. The reader's own, kept in this browser and no part of an
 * assessment. Apart from the other preferences, since nothing before the results needs it.
 */
import { create } from 'zustand';
import { groupSizeIn } from '../domain/placement/whatIf';
import { readPreference, writePreference } from '../storage';

const useStored = create<{ readonly size: number | null }>(() => ({ size: storedGroupSize() }));

/** The assumed size; `null` where nothing is assumed, as at the first visit. */
export function useGroupSize(): number | null {
  return useStored(({ size }) => size);
}

/** @param size as `isGroupSize` allows, or `null` to assume nothing */
export function setGroupSize(size: number | null): void {
  writePreference('groupSize', size === null ? null : String(size));
  useStored.setState({ size });
}

/** What is stored, as far as it can be believed. */
export function storedGroupSize(): number | null {
  return groupSizeIn(readPreference('groupSize') ?? '');
}
