import type { Kind } from '../model/fact.js';
import type { NounClass } from '../model/kind.js';

/** Whether a kind counts what is sent against a target: "launched 20 drones", "fired 12 missiles". */
export const isWeapon = (kind: Kind): boolean => kind === 'drones' || kind === 'munitions';

/** Whether a kind counts arms of any sort, what fires and carries them too: "40 tanks". */
export const isArms = (kind: Kind): boolean => isWeapon(kind) || kind === 'equipment';

/** Whether what a kind counts has suffered, from an enemy where not by accident: the dead, homes, tanks. */
export const isSuffered = (kind: Kind): boolean => kind === 'casualties' || kind === 'damage' || kind === 'equipment';

/** Classes of nouns for people, one by one, by families or by what was done to them ("three deaths"). */
export const PEOPLE_CLASSES: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'fighter', 'household', 'harm']);

/** Whether a class is of people one by one: no families, no deaths. */
export const isPerson = (of: NounClass | undefined): boolean => of === 'person' || of === 'fighter';

/** The kind that counts a class of what is sent against a target. */
export const KIND_OF_WEAPON: Readonly<Partial<Record<NounClass, Kind>>> = { drone: 'drones', munition: 'munitions' };
