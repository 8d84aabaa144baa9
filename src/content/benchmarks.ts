/** The published figures of the built-in pack. */
import type { Benchmarks } from '../domain/pack/schema';
import document from './it-i-praksis-2016/benchmarks.json';

// As in `pack.ts`: the shape has been proven by `npm run check:content`.
export const benchmarks = document as unknown as Benchmarks;
