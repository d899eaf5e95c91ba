import { ARMS_CLASSES } from '../lexicon/arms.js';
import type { CountedNoun } from '../lexicon/counted-nouns.js';
import {
  MODEL_FORM,
  NAMES_LAUNCHER_AND_MISSILE,
  ROCKET_AND_LAUNCHER,
  SMALL_ARMS,
  VARIANT_FORM,
  WEAPON_NAME,
} from '../lexicon/weapon-names.js';
import type { ClauseReading, NounGroup } from '../model/clause.js';
import type { Token } from '../model/sentence.js';
import type { Findings } from './article.js';

/** Tells the class of a word of the lists of nouns and models; handed in, so that this file depends on no reading of nouns. */
export type Lookup = (word: string) => CountedNoun | undefined;

const isCapital = ({ text }: Token): boolean => /^[\p{Lu}\d]/u.test(text);

/** The capitalised words that end at `at`, as they may be listed: "storm shadow", "shadow". The last is taken in the singular. */
function phrasesAt(tokens: readonly Token[], from: number, at: number): readonly string[] {
  const phrases: string[] = [];
  let phrase = tokens[at]?.lemma ?? '';
  for (let i = at; i >= from && tokens[i] !== undefined && isCapital(tokens[i] as Token); i--) {
    if (i < at) phrase = `${tokens[i]?.lower ?? ''} ${phrase}`;
    phrases.unshift(phrase);
  }
  return phrases;
}

/** The weapon whose name ends at `at`: one that is listed, or that the article itself explains. */
function nameAt(learned: Lookup, tokens: readonly Token[], from: number, at: number): CountedNoun | undefined {
  for (const phrase of phrasesAt(tokens, from, at)) {
    const found = WEAPON_NAME.get(phrase) ?? learned(phrase);
    if (found) return found;
  }
  return undefined;
}

/** Heads that only say that pieces of what is named before them are counted: "four IRIS-T units". */
const PIECES = /^(?:unit|set|complex|piece|system|example|variant|platform)$/;

/** What the verbs of a group do with a model that no list knows: nobody fires a tank or knocks out a missile. */
const USED_AS: readonly (Verbs & { readonly noun: CountedNoun })[] = [
  {
    noun: { class: 'munition', unit: 'missile' },
    patient: /^(?:fire|fire off|test-fire|intercept|lob|launch)$/,
    agent: /^(?:slam into|strike|land|explode|detonate|plough into|plow into|smash into|crash into|fall on)$/,
  },
  {
    noun: { class: 'aircraft', unit: 'aircraft' },
    patient: /^(?:shoot down|down|bring down|scramble|ground|fly)$/,
    agent: /^(?:crash|take off|fly|scramble|crash-land|land)$/,
  },
  {
    noun: { class: 'equipment', unit: 'vehicle' },
    patient:
      /^(?:knock out|take out|wipe out|pick off|blow up|finish off|eliminate|neutrali[sz]e|hit|target|strike|destroy|capture|seize|abandon|donate|hand over|field|damage|torch|burn|order|deliver|supply|send|ship|sell|procure|provide|pledge|transfer|lose)$/,
    agent: /^(?:burn|roll)$/,
  },
];

/** The verbs that speak for a use, by what they do to it and what it does. */
interface Verbs {
  readonly patient: RegExp;
  readonly agent: RegExp;
}

const isUsed = ({ frames, preps }: ClauseReading, { id }: NounGroup, { patient, agent }: Verbs): boolean => {
  // "a column of nine trucks and three Grads"
  const host = preps.find((link) => link.prep === 'of' && link.groups.includes(id))?.noun ?? id;
  const has = (ids: readonly number[]): boolean => ids.includes(id) || ids.includes(host);
  return frames.some(
    (f) =>
      (has(f.voice === 'active' ? f.object : f.subject) && patient.test(f.lemma)) ||
      (f.voice === 'active' && has(f.subject) && agent.test(f.lemma)),
  );
};

/** The first use that the verbs of the group speak for. */
const usedAs = (reading: ClauseReading, group: NounGroup): CountedNoun | undefined =>
  USED_AS.find((verbs) => isUsed(reading, group, verbs))?.noun;

/** What only a missile does: it is fired, and comes down somewhere. */
const FLIES = {
  patient: /^(?:fire|fire off|intercept|lob|launch|shoot down)$/,
  agent: /^(?:slam|strike|land|explode|detonate|plough|plow|smash|crash|fall|hit|fly)(?: into| on)?$/,
};

/** "An S-300 slammed into a market", "fired two Patriots": the missile of the launcher that has its name; "knocked out two Grads": the launcher of a rocket. */
function byUse(reading: ClauseReading, group: NounGroup): CountedNoun | undefined {
  if (NAMES_LAUNCHER_AND_MISSILE.test(group.lemma))
    return isUsed(reading, group, FLIES) ? { class: 'munition', unit: 'missile' } : undefined;
  const knockedOut = ROCKET_AND_LAUNCHER.test(group.lemma) && usedAs(reading, group)?.class === 'equipment';
  return knockedOut ? { class: 'equipment', unit: 'launcher' } : undefined;
}

/** "ten Archers and 50 CV90s": a name is what it is joined to. */
function joinedTo(lookup: Lookup, { coordinations, groups, sentence }: ClauseReading, group: NounGroup): CountedNoun | undefined {
  const others = coordinations.find((list) => list.includes(group.id)) ?? [];
  return others
    .map((id) => groups[id])
    .filter((other) => other !== undefined && other.id !== group.id && other.quantity?.class === 'count' && other.head !== null)
    .map((other) => {
      const head = other?.head ?? 0;
      return lookup(other?.lemma ?? '') ?? WEAPON_NAME.get(sentence.tokens[head]?.lemma ?? '');
    })
    .find((found) => found !== undefined && ARMS_CLASSES.has(found.class));
}

/** What a name counts by the names of weapons: "ten Archers", "a Storm Shadow", "AMX-10 RCs", "four IRIS-T units". */
export function namedWeapon(
  lookup: Lookup,
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
): CountedNoun | undefined {
  const { tokens } = reading.sentence;
  const { from, head } = group;
  const token = head === null ? undefined : tokens[head];
  if (!token || head === null) return undefined;
  const learned: Lookup = (phrase) => learnedFrom(lookup, findings).get(phrase);
  const before = tokens[head - 1];
  const mayStandBefore = before !== undefined && head - 1 >= from && before.pos === 'name';
  const isVariant = mayStandBefore && VARIANT_FORM.test(token.text) && !lookup(token.lemma);
  if (PIECES.test(token.lemma) || isVariant) {
    // "four Artillery Rocket Systems"
    const launcher = mayStandBefore ? lookup(`${before.lower} ${token.lemma}`) : undefined;
    const found = launcher ?? (mayStandBefore ? (nameAt(learned, tokens, from, head - 1) ?? lookup(before.lemma)) : undefined);
    return found && ARMS_CLASSES.has(found.class) ? found : undefined;
  }
  if (token.pos !== 'name' || !isCapital(token)) return undefined;
  return byUse(reading, group) ?? nameAt(learned, tokens, from, head);
}

/** What a name that nothing explains counts, by what it is joined to or, for a model number, by what is done with it. */
export function likelyWeapon(lookup: Lookup, reading: ClauseReading, group: NounGroup): CountedNoun | undefined {
  const token = group.head === null ? undefined : reading.sentence.tokens[group.head];
  if (token?.pos !== 'name' || group.quantity?.class !== 'count' || SMALL_ARMS.test(token.lemma)) return undefined;
  const isModel = MODEL_FORM.test(token.lemma) && /^[A-Z]/.test(token.text);
  const isPlural = token.lemma !== token.lower;
  return (isModel || isPlural ? joinedTo(lookup, reading, group) : undefined) ?? (isModel ? usedAs(reading, group) : undefined);
}

const LEARNED = new WeakMap<Findings, ReadonlyMap<string, CountedNoun>>();

/** Names that the article explains by a noun behind them, "Fath-360 missiles", or beside them, "the Ragnar, a loitering drone". */
function learnedFrom(lookup: Lookup, findings: Findings): ReadonlyMap<string, CountedNoun> {
  const known = LEARNED.get(findings);
  if (known) return known;
  const names = new Map<string, CountedNoun>();
  for (const reading of findings.readings) {
    for (const group of reading.groups) learnBefore(lookup, findings, reading, group, names);
    for (const { group, of } of reading.appositions) {
      const [noun, name] = [reading.groups[group], reading.groups[of]];
      const found = noun && explains(lookup, noun.lemma);
      const head = name?.head == null ? undefined : reading.sentence.tokens[name.head];
      if (found && head && isModelName(findings, head)) names.set(head.lemma, found);
    }
  }
  LEARNED.set(findings, names);
  return names;
}

/** A noun of the lists that tells of arms and is no name itself. */
function explains(lookup: Lookup, lemma: string): CountedNoun | undefined {
  const found = lookup(lemma);
  // ships have names of their own that count nothing
  return found && ARMS_CLASSES.has(found.class) && found.class !== 'ship' ? found : undefined;
}

/** Whether a token may be the name of a model: capitalised, of letters, and no name of a place, a people or a body. */
const isModelName = ({ entities }: Findings, token: Token): boolean =>
  token.pos === 'name' &&
  isCapital(token) &&
  token.text.length > 2 &&
  !/[-‐](?:made|built|style|type|led|backed)$/.test(token.lower) &&
  !entities.some((e) => e.start < token.end && token.start < e.end);

/** "Fath-360 ballistic missiles": the last name before the head, with what stands between of adjectives and nouns. */
function learnBefore(
  lookup: Lookup,
  findings: Findings,
  { sentence: { tokens } }: ClauseReading,
  { from, head }: NounGroup,
  names: Map<string, CountedNoun>,
): void {
  const noun = head === null ? undefined : tokens[head];
  const found = noun?.pos === 'noun' ? explains(lookup, noun.lemma) : undefined;
  if (!found || head === null) return;
  let at = head - 1;
  while (at > from && /^(?:adj|noun)$/.test(tokens[at]?.pos ?? '')) at--;
  const name = tokens[at];
  if (at < from || !name || !isModelName(findings, name)) return;
  names.set(name.lower, found);
}
