import type { NounClass } from '../model/kind.js';

/** Classes of nouns for arms. */
export const ARMS_CLASSES: ReadonlySet<NounClass> = new Set<NounClass>(['drone', 'munition', 'equipment', 'aircraft', 'ship']);
