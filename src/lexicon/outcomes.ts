import { set } from './words.js';

/** Where somebody who lives is hit: "was shot in the leg". */
export const BODY_PARTS: ReadonlySet<string> = set(
  'head face neck throat chest back torso abdomen stomach arm leg thigh hip foot hand shoulder knee ankle elbow buttock backside groin side jaw eye finger wrist calf forearm shin toe ear cheek rib pelvis limb body',
);

/** Words that tell that a victim died: "he was pronounced dead at the scene". */
export const FATAL_WORDS: ReadonlySet<string> = set('died dead fatally fatal killed deceased succumbed lifeless');

/** Words that tell that a victim lives: "she is in a stable condition". */
export const SURVIVAL_WORDS: ReadonlySet<string> = set(
  'injured wounded hurt hospital hospitalized hospitalised condition conditions wound wounds injury injuries survived survive recover recovering treated surgery treatment grazed stable stabilised stabilized survivors non-life-threatening',
);

/** Verbs of an attack on people that does not say how it ended: "three men were shot". */
export const OPEN_ATTACKS: ReadonlySet<string> = set('shoot stab knife slash spear hit strike ram gun');

/** What the next sentence begins with where it goes on about the same victim. */
export const SAME_VICTIM: ReadonlySet<string> = set('he she they both his her their');

/** Nouns that with "the" name the same victim again. */
export const VICTIM_NOUNS: ReadonlySet<string> = set(
  'victim victims man men woman women boy boys girl girls teen teenager teenagers child children officer officers pair injured wounded',
);

/** Adverbs that tell how badly somebody was hurt: "two seriously". */
export const MANNERS: ReadonlySet<string> = set(
  'seriously critically badly severely gravely lightly slightly grievously moderately',
);

/** Adverbs that tell that a wound killed: "one fatally". */
export const FATAL_MANNERS: ReadonlySet<string> = set('fatally mortally');
