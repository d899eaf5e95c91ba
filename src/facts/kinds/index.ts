import type { AnyKind } from '../../model/kind.js';
import { affected } from './affected.js';
import { captives } from './captives.js';
import { casualties } from './casualties.js';
import { damage } from './damage.js';
import { displacement } from './displacement.js';
import { drones } from './drones.js';
import { equipment } from './equipment.js';
import { forces } from './forces.js';
import { money } from './money.js';
import { munitions } from './munitions.js';
import { territory } from './territory.js';

/** All kinds, in the order in which they are listed. A new kind is a file of its own and a line here. */
export const KIND_DEFINITIONS: readonly AnyKind[] = [
  drones,
  munitions,
  casualties,
  captives,
  displacement,
  forces,
  equipment,
  territory,
  damage,
  money,
  affected,
];
