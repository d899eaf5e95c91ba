import { set } from './words.js';

/** "may have killed 12" is possible. */
export const POSSIBLE_MODALS: ReadonlySet<string> = set('may might could can');

/** "will send 40 tanks" is planned; "wo" stands in "won't". */
export const PLANNED_MODALS: ReadonlySet<string> = set("will shall 'll should must wo would");

/** Words after "be" that make the infinitive after them planned: "is due to arrive". */
export const ARRANGED: ReadonlySet<string> = set('due set ready scheduled slated about willing poised bound prepared keen');

/** Adverbs that make their verb possible: "were allegedly killed". */
export const HEDGE_ADVERBS: ReadonlySet<string> = set(
  'allegedly possibly probably presumably perhaps maybe likely apparently seemingly potentially conceivably',
);

/** Forms of "be" that are a sentence's verb themselves: "Two soldiers are missing". */
export const FORMS_OF_BE: ReadonlySet<string> = set("is are was were be been being am 's 're");

/** Forms of "have" that are a sentence's verb themselves: "The army has 40 tanks". */
export const FORMS_OF_HAVE: ReadonlySet<string> = set("has have had having 've");

/** Helpers that with a participle make a passive: "were killed", "got wounded". */
export const PASSIVE_HELPERS: ReadonlySet<string> = set("be is are was were been being am 's 're get got gets getting");

/** Words that join noun groups on both sides: "12 tanks and two guns". */
export const COORDINATORS: ReadonlySet<string> = set('and or & nor');

/** Phrases that join one more group to what was said: "24 civilians died, as well as 25 rebels". */
export const ADDING_PHRASES: ReadonlySet<string> = new Set(['as well as', 'along with', 'together with']);

/** Pronouns that can only be subjects: "the girls they seized". */
export const NOMINATIVE_PRONOUNS: ReadonlySet<string> = set('i he she we they it who');

/** States that people are in and are reported in, adjectives all: "40 people reported missing". */
export const STATES_OF_PEOPLE: ReadonlySet<string> = set(
  'missing dead injured wounded hurt trapped safe alive homeless displaced',
);

/** Participles that people are reported as: "12 men presumed drowned". */
export const PASSIVE_OF_HARM: ReadonlySet<string> = set('kill injure wound hurt drown trap capture detain displace shoot bury');

/** Verbs whose passive takes an infinitive: "59,000 told to leave". */
export const TOLD_TO_VERBS: ReadonlySet<string> = set('tell ask order urge instruct expect believe');

/** Verbs whose passive takes "of": "three men suspected of the attack". */
export const SUSPECTED_OF_VERBS: ReadonlySet<string> = set('suspect accuse believe inform warn');

/** Prepositions after which a verb of movement is active: "fighters stormed into the town". */
export const DIRECTIONS: ReadonlySet<string> = set('into onto across through towards toward past inside');

/** Particles that may stand after the object: "pulled 1,500 soldiers out of the town". */
export const PARTICLES_AFTER_OBJECT: ReadonlySet<string> = set('out off away back down home ashore');

/** Prepositions of a complement that list reading steps over: "the mayor of Sana and two aides". */
export const COMPLEMENT_PREPOSITIONS: ReadonlySet<string> = set('of in from at');

/** Prepositions that complete a verb and never a noun of a list: "killed 12 men and two boys despite a truce". */
export const ADVERBIAL_PREPOSITIONS: ReadonlySet<string> = set(
  'despite amid amidst during following notwithstanding until till since after before as',
);

/** Determiners that open an apposition: "one person, a farmer". */
export const APPOSITION_DETERMINERS: ReadonlySet<string> = set('a an the both');

/** Determiners that may follow a number: "three other soldiers", "two such drones". */
export const DETERMINERS_AFTER_NUMBER: ReadonlySet<string> = set('other such more of');

/** "a combined total of 40 drones": words before and in a phrase that adds nothing to its number. */
export const TOTAL_ADJECTIVES: ReadonlySet<string> = set('combined grand overall');
/** Nouns that before "of" and a number add nothing to it: "a record of 90", "a maximum of 12". */
export const TOTAL_NOUNS: ReadonlySet<string> = set('total record maximum average');

/** Nouns that a negative empties: in "no reports of casualties" the casualties are what is counted. */
export const REPORT_NOUNS: ReadonlySet<string> = set('report sign indication word news confirmation evidence');

/** Adjectives and participles that with "to" tell a plan: "is set to deploy 3,000 soldiers". */
export const PLAN_ADJECTIVES: ReadonlySet<string> = set(
  'due set ready about scheduled slated poised bound prepared determined supposed',
);

/** Nouns whose infinitive is only meant: "efforts to evacuate 900 people", "a pledge to send 40 tanks". */
export const PLAN_NOUNS: ReadonlySet<string> = set(
  'effort plan bid attempt pledge promise order deal agreement proposal intention goal aim target commitment decree request decision vow offer scheme readiness willingness mandate permission call demand deadline',
);

/** "is likely to have killed 12": adjectives that with "to" leave it open. */
export const IN_DOUBT: ReadonlySet<string> = set('likely unlikely');

/** What parts a sentence into stretches that may tell of two places: "3 died in Marj, while 9 were hurt in Derna". */
export const STRETCH_BREAKS: ReadonlySet<string> = set('; — – while whereas meanwhile elsewhere but');
