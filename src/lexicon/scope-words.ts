import { LONG_EVENTS } from './event-times.js';
import { set } from './words.js';

/** Figures that others add up to: "the death toll climbed to 91". */
export const TOLLS: ReadonlySet<string> = set('toll tally');

/** Figures that may be of one event or of many; one that is reached is a sum ("brought the number of captives to nine"). */
export const SUMS: ReadonlySet<string> = set('total number count figure sum');

/** Verbs by which a figure is reached. */
export const REACHING_VERBS: ReadonlySet<string> = set(
  'rise climb grow jump increase swell mount soar reach stand pass surpass top exceed hit bring take push raise lift',
);

/** Verbs by which somebody gives a figure, which need not have grown: "put the toll at 60". */
export const GIVING_VERBS: ReadonlySet<string> = set('put place give set peg estimate');

/** Verbs that add to a figure: what is held is a sum only by them ("brought to nine the number in custody"). */
export const ADDING_VERBS: ReadonlySet<string> = set('bring take');

/** What goes on for weeks or more. */
export const LONG_EVENT = new RegExp(`^(?:${LONG_EVENTS}|clashes)$`);

/** Those that are never one fight of a day, as "the fighting" and "the operation" may be. */
export const LONG_BY_NATURE = /^(?:war|conflict|insurgency|uprising|revolution|protest|unrest|famine|epidemic|genocide)$/;

/** What goes on for days only where the words say so: "three days of shelling", "a week-long siege". */
export const LASTING_EVENTS: ReadonlySet<string> = set(
  'attack strike airstrike raid shelling bombing bombardment battle clash storm rain flood flooding rioting riot counter-attack counterattack push rampage spree',
);

/** One event, however loosely its date is told: "a raid in January", "last month a suicide bomber …". */
export const SINGLE_EVENTS: ReadonlySet<string> = set(
  'attack strike airstrike blast explosion bombing raid assault crash quake earthquake shelling shooting incident fire collapse ambush massacre battle storm cyclone hurricane typhoon flood landslide slide mudslide avalanche eruption tsunami accident siege supercyclone swap exchange deal operation night hour stampede crush bomber gunman sniper missile shell bomb mine',
);
