import type { Draft } from '../draft.js';

/** Kinds of statement that are no events of a scene: stocks, gifts and sums. */
export const isSceneless = ({ kind, measure }: Draft): boolean =>
  kind === 'money' || measure === 'supplied' || measure === 'held' || measure === 'strength' || measure === 'recruited';
