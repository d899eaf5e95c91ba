import type { Kind, MeasureOf } from './fact.js';

/** What sort of thing a noun counts; kinds choose by it. */
export type NounClass =
  | 'person'
  | 'fighter'
  | 'household'
  | 'drone'
  | 'munition'
  | 'equipment'
  | 'mortar'
  | 'weapon'
  | 'vehicle'
  | 'ship'
  | 'aircraft'
  | 'building'
  | 'site'
  | 'settlement'
  | 'territory'
  | 'customer'
  | 'unit'
  | 'harm'
  | 'animal'
  | 'event'
  | 'document'
  | 'thing';

/**
 * The roles in which a counted noun group means a measure. Verbs and nouns are dictionary forms, particles included ("shoot down").
 */
export interface Roles {
  /** Object of the active verb, subject of the passive: "killed 12 people", "12 people were killed". */
  readonly patient?: readonly string[];
  /** Subject of the active verb: "12 people died". */
  readonly agent?: readonly string[];
  /** Adjective or predicate: "12 people dead", "50,000 without power". */
  readonly state?: readonly string[];
  /** The counted noun is the event: "12 deaths", "three arrests". */
  readonly event?: readonly string[];
  /** Complement of a nominalisation with of, among, to: "the deaths of 12 people", "the downing of 20 drones". */
  readonly of?: readonly string[];
  /** Classes of nouns this measure takes, where they are fewer than its kind's ("cut off" is said of people, "destroyed" is not). */
  readonly counts?: readonly NounClass[];
  /** Instrument or content of an event noun or verb: "an attack with 72 drones", "a barrage of 30 missiles", "a 72-drone barrage", "attacked with 12 drones". */
  readonly with?: readonly string[];
}

/** A kind of fact, as data. It holds no parsing: it names what is counted and in which roles it means which measure. */
export interface KindDefinition<K extends Kind = Kind> {
  readonly name: K;
  readonly summary: string;
  /** Classes of nouns it counts. */
  readonly counts: readonly NounClass[];
  readonly measures: Readonly<Record<MeasureOf<K>, Roles>>;
  /** Measure of the whole in "38 of 46 drones" by the measure of the part, where the whole has none of its own. */
  readonly whole?: Readonly<Partial<Record<MeasureOf<K>, MeasureOf<K>>>>;
  /** Measure of a whole that is somebody's own, where it has none else: "two of its three frigates". */
  readonly owned?: MeasureOf<K>;
  /** Two measures said of one number together ("40 killed and wounded") are this one. */
  readonly together?: Readonly<Partial<Record<string, MeasureOf<K>>>>;
  /** Predicates that are never of this kind though a shorter form is: "return school" against "return". */
  readonly not?: readonly string[];
  /** Predicates that hold only for some classes of noun: soldiers are "eliminated", people are not. */
  readonly only?: Readonly<Partial<Record<NounClass, readonly string[]>>>;
  /** Classes of nouns that it takes with these predicates only: "1,200 men enlisted". */
  readonly also?: Readonly<Partial<Record<NounClass, readonly string[]>>>;
  /** Predicates with which it takes people where an armed body has or does them: "the brigade has 4,000 men". */
  readonly ofArmedBodies?: readonly string[];
  /** Measures for which one article counts: "a drone struck". Empty: bare articles are no facts. */
  readonly article: readonly MeasureOf<K>[];
  readonly example: Readonly<Record<MeasureOf<K>, string>>;
}

/** The definition of any kind. */
export type AnyKind = { [K in Kind]: KindDefinition<K> }[Kind];
