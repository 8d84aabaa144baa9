/** The recommendations, theme by theme in the pack's order. A module of its own, so that it loads when asked for. */
import type { Advice, Recommendation } from '../domain/pack/schema';
import B from './it-i-praksis-2016/advice/B.json';
import K from './it-i-praksis-2016/advice/K.json';
import L from './it-i-praksis-2016/advice/L.json';
import M from './it-i-praksis-2016/advice/M.json';
import owners from './it-i-praksis-2016/advice/owners.json';
import S from './it-i-praksis-2016/advice/S.json';
import pack from './it-i-praksis-2016/pack.json';

export const advice: Advice = {
  id: pack.id,
  version: pack.version,
  owners,
  // As in `pack.ts`: the shape has been proven by `npm run check:content`.
  recommendations: [K, M, B, L, S].flat() as unknown as Recommendation[],
};
