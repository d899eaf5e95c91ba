import { ARMS_CLASSES } from '../lexicon/arms.js';
import { CLAUSE_TAKING } from '../lexicon/verb-classes.js';
import { groupsOf, type ClauseReading, type NounGroup } from '../model/clause.js';
import { PEOPLE_CLASSES } from './arms-and-people.js';
import type { Findings } from './article.js';
import { countedSpan } from './article.js';
import type { Ellipsis } from './match/index.js';
import { opensRelative, pointsBack } from './match/lists.js';
import { classOf, type Counted } from './noun-class.js';

/** Verbs of one who speaks. */
const SPEAKS: ReadonlySet<string> = new Set([...CLAUSE_TAKING, 'give', 'speak', 'put', 'talk', 'call', 'quote']);

interface Antecedent {
  readonly figure: boolean;
  /** It counts one by its article. */
  readonly byArticle: boolean;
  /** It is one: "a launcher". */
  readonly single: boolean;
  readonly at: number;
  readonly sentence: number;
  readonly counted: Counted;
  /** How many people it counts, where they are a part of those told of. */
  readonly part: number | null;
  /** It stands behind a preposition, without a number. */
  readonly loose: boolean;
  /** How many it counts. */
  readonly value: number | null;
  /** The first of the weapons that it is listed with: "40 missiles and 90 drones". */
  readonly first: Described | null;
  /** It is the subject of its clause. */
  readonly subject: boolean;
  /** It only tells where: "over 17 regions". */
  readonly where: boolean;
  readonly span: { readonly text: string; readonly start: number; readonly end: number };
}

const isSubject = ({ frames }: ClauseReading, { id }: NounGroup): boolean =>
  frames.some((f) => f.form === 'finite' && f.subject.includes(id));

/** "Rebels fired rockets at the port; two landed in the sea": weapons need not have been counted to be meant. */
function isTopic({ sentence, frames, preps }: ClauseReading, { id, head }: NounGroup): boolean {
  const token = head === null ? undefined : sentence.tokens[head];
  const isName = token?.pos === 'name' && token.lower.endsWith('s');
  const isPlural = isName || (token?.pos === 'noun' && token.lemma !== token.lower);
  // "a swarm of drones": what completes an argument is spoken of as well
  const host = preps.find((link) => link.prep === 'of' && link.groups.includes(id))?.noun ?? id;
  return (
    isPlural &&
    frames.some((f) => f.relation !== 'relative' && [id, host].some((g) => f.subject.includes(g) || f.object.includes(g)))
  );
}

const tellsWhere = ({ preps }: ClauseReading, { id }: NounGroup): boolean =>
  preps.some(({ prep, groups }) => prep !== 'of' && groups.includes(id));

/** Troops that are sent and asked for without a number. */
const isTroops = ({ lemma, quantity }: NounGroup): boolean =>
  quantity === null && /^(?:troop|reinforcement|soldier|peacekeeper)$/.test(lemma);

/** "The city spent the night under drones", "full of home-made bombs": weapons behind a preposition are what is spoken of only where nothing else can be. */
const isBehindPreposition = ({ sentence, preps }: ClauseReading, { id, head }: NounGroup): boolean => {
  const token = head === null ? undefined : sentence.tokens[head];
  const isPlural = token?.pos === 'noun' && token.lemma !== token.lower;
  return (
    isPlural &&
    preps.some((link) => link.frame !== null && (link.noun === null || link.prep !== 'of') && link.groups.includes(id))
  );
};

type Described = Pick<Antecedent, 'counted' | 'span' | 'subject' | 'loose'>;

function describedBy(findings: Findings, reading: ClauseReading, group: NounGroup): Described | null {
  const counted = classOf(findings, reading, group);
  const span = countedSpan(findings, reading, group);
  return counted?.known && span ? { counted, span, subject: isSubject(reading, group), loose: false } : null;
}

/** What a noun for a figure is a figure of: "the number of prisoners". */
function complementOf(findings: Findings, reading: ClauseReading, figure: NounGroup): Described | null {
  const of = reading.preps.find((link) => link.noun === figure.id && link.prep === 'of')?.groups[0];
  const group = of === undefined ? undefined : reading.groups[of];
  return group ? describedBy(findings, reading, group) : null;
}

/** "of which nine", "nine of which": picked of things. */
const isOfWhich = ({ sentence: { tokens } }: ClauseReading, { from, to }: NounGroup): boolean =>
  [from - 2, to].some((i) => tokens[i]?.lower === 'of' && tokens[i + 1]?.lower === 'which');

/** "We count the villages, of which nine have been freed": things that no number counts, right before what is picked of them. */
function uncountedBefore(findings: Findings, reading: ClauseReading, group: NounGroup): Described | null {
  const before = reading.groups.findLast((g) => g.id < group.id);
  const token = before?.head == null ? undefined : reading.sentence.tokens[before.head];
  const isPlural = token?.pos === 'noun' && token.lemma !== token.lower;
  const described = isPlural && before?.quantity === null ? describedBy(findings, reading, before) : null;
  return described && /^(?:settlement|building|site)$/.test(described.counted.class) ? described : null;
}

/** "Houses destroyed: 14": the group before a colon. */
function labelBefore({ sentence, groups }: ClauseReading, group: NounGroup): NounGroup | undefined {
  const colon = group.from - 1;
  return sentence.tokens[colon]?.lower === ':' ? groups.findLast((g) => g.to <= colon && g.head !== null) : undefined;
}

/** "One lawmaker said three were shot down": who speaks is not what a number without a noun counts. */
const isSpeaker = ({ frames }: ClauseReading, { id, quantity }: NounGroup): boolean =>
  quantity?.value === 1 && frames.some((f) => f.subject.includes(id) && f.voice === 'active' && SPEAKS.has(f.lemma));

/** People who are always some of those told of: "35 children". */
const SOME_OF_THEM = /^(?:child|woman|girl|boy|baby|infant|toddler|teenager|minor)$/;

/** "93 people, including 11 children and six women": whether a group is a part of those told before, or joined to one. */
function isPart({ parts, coordinations }: ClauseReading, { id, lemma }: NounGroup): boolean {
  const joined = coordinations.find((list) => list.includes(id)) ?? [id];
  return SOME_OF_THEM.test(lemma) || parts.some((p) => p.relation !== 'of' && joined.includes(p.part));
}

/** The first of the counted weapons in whose list a group stands; null where it is the first itself. */
function firstOfArms(findings: Findings, reading: ClauseReading, { id }: NounGroup): Described | null {
  const list = reading.coordinations.find((items) => items.includes(id)) ?? [];
  const arms = groupsOf(reading, list).filter((g) => ARMS_CLASSES.has(classOf(findings, reading, g)?.class ?? 'thing'));
  const [first] = arms;
  return first?.quantity && first.id < id ? describedBy(findings, reading, first) : null;
}

/** "fired 40 missiles and 90 drones, of which 120 were shot down", "151 missiles and drones … 92 of them": more than the last of a list counts, or a share, is of the whole list, which goes by its first noun. */
function ofWholeList(antecedent: Antecedent, { quantity }: NounGroup): Antecedent {
  const { first, value } = antecedent;
  const beyond = value === null || quantity?.class === 'percent' || (quantity?.value ?? 0) > value;
  return first && beyond ? { ...antecedent, ...first } : antecedent;
}

/** How many groups back a number may look. */
const REACH = 4;

/** The groups of an article that a number without a noun may mean, in order. */
const antecedentsIn = (findings: Findings): readonly Antecedent[] =>
  findings.readings.flatMap((reading) => reading.groups.flatMap((group) => antecedentAt(findings, reading, group) ?? []));

function antecedentAt(findings: Findings, reading: ClauseReading, group: NounGroup): Antecedent | null {
  const { quantity, start } = group;
  const counted = classOf(findings, reading, group);
  const span = countedSpan(findings, reading, group);
  if (!counted?.known || !span || isSpeaker(reading, group)) return null;
  if (/^(?:thing|event|document|harm)$/.test(counted.class)) return null;
  // "posed a threat" is no weapon that is spoken of
  if (counted.class === 'weapon' && quantity?.form === 'article') return null;
  // "asked for more troops; 500 are on their way"
  const isWeapon = ARMS_CLASSES.has(counted.class) || isTroops(group);
  const loose = quantity === null && (isTroops(group) || !isTopic(reading, group));
  const named = quantity !== null || (isWeapon && (!loose || isBehindPreposition(reading, group)));
  if (!named) return null;
  return {
    figure: quantity !== null,
    byArticle: quantity?.form === 'article',
    single: quantity?.value === 1,
    part: PEOPLE_CLASSES.has(counted.class) && isPart(reading, group) ? (quantity?.value ?? null) : null,
    loose,
    value: quantity?.value ?? null,
    first: ARMS_CLASSES.has(counted.class) ? firstOfArms(findings, reading, group) : null,
    at: start,
    sentence: reading.sentence.index,
    counted,
    subject: isSubject(reading, group),
    where: /^(?:territory|settlement)$/.test(counted.class) && tellsWhere(reading, group),
    span,
  };
}

/** What the grammar of its own sentence says a number counts: the whole it is of, what it explains, its label, its figure's complement. */
function saidBeside(findings: Findings, reading: ClauseReading, group: NounGroup, figure: NounGroup | null): Described | null {
  const part = reading.parts.find((p) => p.part === group.id && p.whole !== null && p.relation === 'of');
  const whole = part?.whole == null ? undefined : reading.groups[part.whole];
  const counted = whole && classOf(findings, reading, whole);
  const span = whole && countedSpan(findings, reading, whole);
  if (counted && span) return { counted, span, subject: false, loose: false };
  // "Troops of the column, fewer than 100 in number, attacked"
  const explained = reading.appositions.find((a) => a.group === group.id);
  const named = explained && describedBy(findings, reading, reading.groups[explained.of] as NounGroup);
  if (named && (ARMS_CLASSES.has(named.counted.class) || named.counted.class === 'fighter')) return named;
  const things = part === undefined && isOfWhich(reading, group) ? uncountedBefore(findings, reading, group) : null;
  if (things) return things;
  const label = labelBefore(reading, group);
  const labelled = label && describedBy(findings, reading, label);
  return labelled ?? (figure ? complementOf(findings, reading, figure) : null);
}

/** Those of the antecedents that stand before a number and may be meant by it, the nearest first. */
function toldBefore(known: readonly Antecedent[], reading: ClauseReading, group: NounGroup): readonly Antecedent[] {
  const here = reading.sentence.index;
  // "the other six" are of a number told before
  const told = group.determiner === 'the' ? known.filter((k) => k.figure) : known;
  // "six rockets fired from a launcher, two of which landed": of one thing there are no two
  const back = opensRelative(reading, group) || pointsBack(reading, group);
  const several = back && (group.quantity?.value ?? 0) > 1;
  const eligible = several ? told.filter((k) => !(k.single && k.sentence === here)) : told;
  const many = group.quantity?.value ?? 0;
  // "a force of 9,000"
  const of = reading.preps.find((l) => l.prep === 'of' && l.groups[0] === group.id)?.noun;
  // "A boy drowned. Six are missing", "a bomber killed six": one person is not what several are
  // … but "a mayor was killed and 25 others fled"
  const isOthers = group.head !== null && /^others?$/.test(group.lemma);
  const isOtherPerson = (k: Antecedent): boolean =>
    k.byArticle &&
    !isOthers &&
    PEOPLE_CLASSES.has(k.counted.class) &&
    (k.sentence < here || (many > 1 && k.at !== reading.groups[of ?? -1]?.start));
  // "nine died, two of them children, and 12 were hurt": a part of the people is not what more are
  const isLessPart = (k: Antecedent): boolean => k.part !== null && many > k.part;
  const before = eligible
    .filter((k) => !isOtherPerson(k) && !isLessPart(k) && k.at < group.start && here - k.sentence <= 2)
    .reverse();
  // "76 drones were shot down over 17 regions, while 95 were lost": a subject goes on about no place
  return isSubject(reading, group) ? [...before.filter((k) => !k.where), ...before.filter((k) => k.where)] : before;
}

/** Resolves numbers without a noun: the groups with a known class before them, the nearest first, at most two sentences back; after "N of M drones" the whole. */
export function ellipsisIn(findings: Findings): Ellipsis {
  const known = antecedentsIn(findings);
  return (group: NounGroup, figure: NounGroup | null) => {
    const reading = findings.readings.find((r) => r.groups[group.id] === group);
    if (!reading) return [];
    const beside = saidBeside(findings, reading, group, figure);
    if (beside) return [beside];
    const before = toldBefore(known, reading, group).map((k) => ofWholeList(k, group));
    const firm = before.filter((k) => !k.loose).slice(0, REACH);
    if (before.length > 0) return [...firm, ...before.filter((k) => k.loose).slice(0, 1)];
    // "Dozens fled as 40 gunmen attacked" tells of no gunmen that fled
    const ends = reading.sentence.tokens.find((t) => t.start > group.start && t.pos === 'sub')?.start ?? Infinity;
    return known.filter((k) => k.at > group.start && k.at < ends && k.sentence === reading.sentence.index).slice(0, 1);
  };
}
