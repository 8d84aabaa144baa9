/** Two versions of a self-assessment become one, with what is kept of its workshops: for the preview and the doing. */
import { merged } from '../../domain/assessment/merge';
import { done } from '../../domain/result';
import { mergedStored } from '../../storage/workshops';

/** Workshops are merged of themselves: they go on after their round has been closed. Refused as `merged` is. */
export const mergedWhole: typeof merged = (here, file) => {
  const both = merged(here, file);
  if (!both.ok) return both;
  const workshops = mergedStored(here.assessment.workshops, file.assessment.workshops);
  return done({ ...both.value, assessment: { ...both.value.assessment, workshops } });
};
