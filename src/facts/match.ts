import type { ClauseReading, NounGroup } from '../model/clause.js';
import type { Kind, Measure } from '../model/fact.js';
import type { KindDefinition, NounClass, Roles } from '../model/kind.js';
import type { Quantity } from '../model/quantity.js';
import { cut, type TextSpan } from '../model/span.js';
import { countedSpan, type Findings } from './article.js';
import type { Draft } from './draft.js';
import { KIND_DEFINITIONS } from './kinds/index.js';
import { classOf, countedNoun, type Counted } from './noun-class.js';
import { hiddenNoun, rolesOf, type Role, type RoleReading } from './roles.js';

/** Predicate forms → measure, for one kind and role. */
type Index = ReadonlyMap<Role, ReadonlyMap<string, Measure>>;

const indexOf = (kind: KindDefinition): Index => {
  const index = new Map<Role, Map<string, Measure>>();
  for (const [measure, roles] of Object.entries(kind.measures) as [Measure, Roles][]) {
    for (const [role, forms] of (Object.entries(roles) as [Role | 'counts', readonly string[]][]).filter((entry): entry is [Role, readonly string[]] => entry[0] !== 'counts')) {
      const table = index.get(role) ?? new Map<string, Measure>();
      for (const form of forms) if (!table.has(form)) table.set(form, measure);
      index.set(role, table);
    }
  }
  return index;
};

const INDEX: ReadonlyMap<Kind, Index> = new Map((KIND_DEFINITIONS as readonly KindDefinition[]).map(kind => [kind.name, indexOf(kind)]));

/** One measure that a role reading means for a kind. */
interface Match {
  readonly kind: KindDefinition;
  readonly measure: Measure;
  readonly role: RoleReading;
  readonly form: string;
}

/** The measure a reading means for a kind: its longest form that the kind lists. */
function measureOf(kind: KindDefinition, role: RoleReading): { readonly measure: Measure; readonly form: string } | null {
  const table = INDEX.get(kind.name)?.get(role.role);
  if (!table || role.predicates.some(form => kind.not?.includes(form))) return null;
  for (const form of role.predicates) {
    const measure = table.get(form);
    if (measure) return { measure, form };
  }
  return null;
}

/** Whether a kind takes what is counted. An unknown noun passes only for verbs that happen to people alone. */
function takes(kind: KindDefinition, counted: Counted | null, quantity: Quantity): boolean {
  if (kind.name === 'money') return quantity.class === 'money';
  if (quantity.class === 'money') return false;
  if (kind.name === 'territory') return territorial(counted, quantity);
  if (quantity.class !== 'count' && quantity.class !== 'percent' && quantity.class !== 'other') return false;
  if (!counted) return false;
  if (counted.class === 'aircraft' || counted.class === 'ship') return kind.counts.includes(counted.class) && !counted.civilian;
  if (counted.class === 'vehicle' && kind.name === 'equipment') return counted.military && !counted.civilian;
  return kind.counts.includes(counted.class);
}

/** Land is counted in shares, areas, distances and settlements. */
function territorial(counted: Counted | null, quantity: Quantity): boolean {
  if (quantity.class === 'area' || quantity.class === 'distance') return true;
  if (quantity.class === 'percent') return counted === null || counted.class === 'territory' || counted.class === 'settlement';
  return quantity.class === 'count' && (counted?.class === 'settlement' || counted?.class === 'territory');
}

/** The class of an elliptic number ("injured at least 40", "46 of them"): what the last counted group of a fitting class is. */
export type Ellipsis = (group: NounGroup, classes: readonly NounClass[]) => { readonly counted: Counted; readonly span: TextSpan } | null;

const PEOPLE_KINDS: ReadonlySet<Kind> = new Set(['casualties', 'captives', 'displacement', 'affected']);
/** Predicates that only happen to people (and so class a bare number). */
const PEOPLE_FORMS = /^(?:kill|injure|wound|hurt|die|dead|injured|wounded|missing|arrest|detain|kidnap|abduct|execute|displace|displaced|homeless|hospitalise|hospitalize|flee|evacuate|death toll|toll|trapped|rescue|killed|take hostage|among .*|behead|capture|go missing|infect|maim|detained|arrested|in custody|evacuated|free|drown|perish|murder)$/;

const PERSON: Counted = { class: 'person', unit: 'person', military: false, civilian: false, known: false };

interface Target {
  readonly counted: Counted | null;
  readonly span: TextSpan | null;
}

/** What a group counts: its own noun, the noun hidden in a compound, or what it stands for. */
function targetOf(findings: Findings, reading: ClauseReading, group: NounGroup): Target {
  const quantity = group.quantity as Quantity;
  const hidden = hiddenNoun({ reading }, group);
  if (hidden && hidden !== 'strong' && hidden !== 'plus') {
    const noun = countedNoun(hidden, []);
    const token = reading.sentence.tokens.find(t => t.start <= quantity.start && quantity.end < t.end);
    return { counted: noun, span: token ? cut(findings.article.text, token.end - hidden.length, token.end) : null };
  }
  return { counted: classOf(findings, reading, group), span: countedSpan(findings, reading, group) };
}

/** Nouns that follow "another", "one" and pronouns and name nothing themselves. */
const isElliptic = (target: Target, group: NounGroup): boolean => group.head === null || (target.counted !== null && !target.counted.known && /^(?:others|other|them|those|these)$/.test(group.lemma));

/** All matches of a counted group, one per kind and trigger, the best first. */
function matchesOf(target: Target, quantity: Quantity, roles: readonly RoleReading[], reading: ClauseReading): readonly Match[] {
  const purpose = (role: RoleReading): boolean => reading.frames.some(f => f.form === 'infinitive' && f.parent === role.frame?.id);
  const found: Match[] = [];
  for (const kind of KIND_DEFINITIONS as readonly KindDefinition[]) {
    for (const role of roles) {
      const hit = measureOf(kind, role);
      if (!hit) continue;
      const people = target.counted === null && PEOPLE_KINDS.has(kind.name) && quantity.class !== 'percent' && PEOPLE_FORMS.test(hit.form);
      const unknownPerson = target.counted?.class === 'thing' && kind.name === 'casualties' && /^(?:kill|injure|wound|execute|murder|behead|assassinate)$/.test(hit.form) && quantity.form !== 'article';
      const also = target.counted !== null && (kind.also?.[target.counted.class]?.includes(hit.form) ?? false);
      if (!people && !unknownPerson && !also && !takes(kind, target.counted, quantity)) continue;
      if (quantity.form === 'negative' && ((LIGHT.has(hit.form) && !/^(?:drones|munitions|casualties)$/.test(kind.name)) || kind.name === 'captives' || kind.name === 'money')) continue;
      // "drones which can fly 300 km": what it is able to do has not happened
      if (role.role === 'agent' && role.frame?.relation === 'relative' && role.frame.modality === 'possible' && /^(?:drones|munitions)$/.test(kind.name)) continue;
      // an area or a distance is gained or held; it does not fall or surrender
      if ((quantity.class === 'area' || quantity.class === 'distance') && (role.role === 'agent' || /^(?:mm|cm)$/.test(quantity.unit ?? ''))) continue;
      // "a drone used to smuggle": what it was meant for is no attack
      if (hit.form === 'use' && role.frame?.relation === 'reduced' && purpose(role)) continue;
      const counts = (kind.measures as Readonly<Record<string, Roles>>)[hit.measure]?.counts;
      if (counts && target.counted && !counts.includes(target.counted.class)) continue;
      if (role.role === 'event' && quantity.form === 'article' && !/^(?:body|corpse|death|fatality)$/.test(hit.form)) continue;
      const bound = Object.entries(kind.only ?? {}).find(([, forms]) => forms.includes(hit.form))?.[0];
      if (bound !== undefined && target.counted?.class !== bound) continue;
      if (quantity.form === 'article' && !(kind.article as readonly Measure[]).includes(hit.measure)) continue;
      if (role.frame?.negated && quantity.value !== 0 && role.role !== 'with' && !hit.form.startsWith('not ')) continue;
      found.push({ kind, measure: hit.measure, role, form: hit.form });
    }
  }
  return found;
}

/** Which kind wins where two read the same words: the one whose counted noun is the narrower. */
const RANK: readonly Kind[] = ['drones', 'munitions', 'casualties', 'captives', 'displacement', 'forces', 'equipment', 'territory', 'affected', 'damage', 'money'];

/** One fact for each event: matches on one trigger are one event, two measures of one kind said together are their common measure. */
function choose(matches: readonly Match[]): readonly Match[] {
  const ordered = [...matches].sort((a, b) => specificity(b) - specificity(a) || RANK.indexOf(a.kind.name) - RANK.indexOf(b.kind.name));
  const chosen: Match[] = [];
  for (const match of ordered) {
    const rivals = chosen.filter(other => other.kind.name === match.kind.name);
    if (chosen.some(other => other.role.trigger.start === match.role.trigger.start)) continue;
    if (rivals.some(other => other.measure === match.measure)) continue;
    if (rivals.length > 0) {
      const rival = rivals[0] as Match;
      const together = match.kind.together?.[[rival.measure, match.measure].sort().join('+')];
      if (together && sharesObject(rival, match)) { chosen[chosen.indexOf(rival)] = { ...rival, measure: together as Measure }; continue; }
      if (!secondEvent(rival, match)) continue;
    } else if (chosen.length > 0 && !secondEvent(chosen[0] as Match, match)) continue;
    chosen.push(match);
  }
  return chosen;
}

const STRENGTH: Readonly<Record<Role, number>> = { patient: 5, agent: 4, state: 4, event: 3, of: 2, with: 1 };
/** Verbs that say little by themselves; what else stands in the sentence goes before them. */
const LIGHT = new Set(['have', 'be', 'leave', 'lose', 'hit', 'strike', 'take', 'send', 'use', 'reach', 'see', 'count', 'report', 'keep', 'make', 'give', 'get', 'find', 'move', 'involve', 'raise', 'increase', 'include', 'join', 'serve', 'target', 'affect', 'need', 'face', 'suffer', 'say', 'destroy', 'cause', 'remain', 'record', 'register', 'recover', 'help', 'support', 'offer', 'fall', 'cut', 'treat', 'receive', 'detect', 'strong']);
const specificity = (match: Match): number => STRENGTH[match.role.role] + (match.form.includes(' ') ? 3 : 0) + (/^(?:body|corpse)$/.test(match.form) ? 4 : 0) - (match.role.frame?.form === 'participle' && match.role.frame.relation !== 'main' ? 0.5 : 0) - (LIGHT.has(match.form) ? 2.5 : 0);

const sharesObject = (a: Match, b: Match): boolean => a.role.frame !== null && b.role.frame !== null && a.role.frame.id !== b.role.frame.id;

/** "killed, injured or captured 40": verbs joined before one object tell of one event. */
const joined = (a: RoleReading, b: RoleReading): boolean => a.frame !== null && b.frame !== null && a.role === 'patient' && b.role === 'patient' && a.frame.voice === 'active' && b.frame.voice === 'active' && a.frame.object[0] === b.frame.object[0];

/** "35 people detained in each country", "a hostage held in Gaza": where they were, not what happened now. */
const DESCRIBES = /^(?:hold|detain|base|station|keep|hold hostage|imprison|hold captive)$/;

/** A second fact on one number needs a verb of its own with the group as its patient or agent. */
const secondEvent = (first: Match, second: Match): boolean =>
  !(second.role.frame?.form === 'participle' && DESCRIBES.test(second.form)) && !(first.role.frame?.form === 'participle' && DESCRIBES.test(second.form)) &&
  second.role.frame !== null && first.role.frame !== null && second.role.frame.id !== first.role.frame.id && !joined(first.role, second.role) && !(second.role.frame.relation === 'infinitive' && second.role.frame.parent === first.role.frame.id) && (second.role.role === 'patient' || (second.role.role === 'agent' && first.role.role === 'patient')) && !LIGHT.has(second.form);

/** "No injuries or deaths": nouns of different harm under one "no" are casualties. */
function harmTogether(reading: ClauseReading, group: NounGroup, matches: readonly Match[]): readonly Match[] {
  const nouns = reading.coordinations.find(list => list.includes(group.id))?.map(id => reading.groups[id]?.lemma ?? '') ?? [];
  if (group.quantity?.form !== 'negative' || nouns.length < 2) return matches;
  return matches.map(match => {
    const measures = new Set(nouns.map(noun => INDEX.get(match.kind.name)?.get('event')?.get(noun)).filter(Boolean));
    return match.kind.name === 'casualties' && measures.size > 1 ? { ...match, measure: 'casualties' } : match;
  });
}

/** Words of quantity that are no figure: "many", "a growing number of", "large numbers". */
const UNCOUNTABLE = /^(?:many|most|some|all|numerous|.*\bnumbers?(?: of)?)$/i;

/** Whether the group stands by itself: no verb has it as subject or object. */
const verbless = (reading: ClauseReading, group: NounGroup): boolean => !reading.frames.some(f => f.subject.includes(group.id) || f.object.includes(group.id));

/** What may join a group to the list before it. */
const JOINS = /^(?:,|;|:|and|or|with|plus|including)$/;

/**
 * The group before a verbless one whose predicate it shares: the item before it in a list ("destroyed: 12 tanks, 4 guns", "found 13 mines, a drone and
 * 40 grenades"). Null where a clause of its own stands between.
 */
function listNeighbour(reading: ClauseReading, group: NounGroup): NounGroup | null {
  const { tokens } = reading.sentence;
  let before = group.from - 1;
  while (/^(?:["“”‘’✅•*\-–]|also|another|further|some)$/.test(tokens[before]?.lower ?? '')) before--;
  if (!JOINS.test(tokens[before]?.lower ?? '')) return null;
  const counted = [...reading.groups].reverse().filter(g => g.to <= group.from && g.id !== group.id && g.quantity !== null && g.quantity.form !== 'article');
  const previous = counted.slice(0, 4).find(g => !verbless(reading, g)) ?? counted[0];
  const host = previous ?? (tokens[before]?.lower === ':' ? reading.groups.find(g => g.to <= before) : undefined);
  if (!host) return null;
  const verbBetween = reading.frames.some(f => f.form === 'finite' && f.from >= host.to && f.to <= group.from && tokens[before]?.lower !== ':');
  return verbBetween || tokens.slice(host.to, before).some(t => t.pos === 'sub' || t.pos === 'rel') ? null : host;
}

/** "two of them by a frigate", "three of whom remain in hospital": a bare number that points back and says nothing of its own. */
function pointsBack(reading: ClauseReading, group: NounGroup): boolean {
  const after = reading.sentence.tokens.slice(group.from, group.to + 2).map(t => t.lower).join(' ');
  const before = reading.sentence.tokens.slice(Math.max(0, group.from - 2), group.from).map(t => t.lower).join(' ');
  // "assaults, one of which killed 14": what is pointed at is no counted group
  if (/\bof (?:whom|which)\b/.test(after) && reading.parts.some(part => part.part === group.id && part.whole === null)) return false;
  return /\bof (?:them|whom|which|these|those)\b/.test(after) || /\b(?:among|of) (?:them|whom|which)$/.test(before);
}

/** "fragments of a missile" are no missile. */
const wreckage = (reading: ClauseReading, group: NounGroup): boolean =>
  reading.preps.some(link => link.prep === 'of' && link.groups.includes(group.id) && link.noun !== null && /^(?:fragment|debris|wreckage|remnant|part|piece|photo|picture|image|video)$/.test(reading.groups[link.noun]?.lemma ?? ''));

/** The drafts of one sentence, by position. `earlier` are those of the sentences before it. */
export function draftsOf(findings: Findings, reading: ClauseReading, ellipsis: Ellipsis, earlier: readonly Draft[]): readonly Draft[] {
  const appositive = new Set(reading.appositions.filter(a => reading.groups[a.of]?.quantity).map(a => a.group));
  const drafts: Draft[] = [];
  const wholes = new Map<number, Draft>();
  for (const group of reading.groups) {
    const { quantity } = group;
    if (!quantity || (UNCOUNTABLE.test(quantity.text) && !/^a number of$/i.test(quantity.text)) || (quantity.form === 'article' && (appositive.has(group.id) || wreckage(reading, group))) || (quantity.trend !== null && quantity.class !== 'distance' && quantity.class !== 'area')) continue;
    const target = targetOf(findings, reading, group);
    const roles = rolesOf(findings, reading, group);
    const elliptic = isElliptic(target, group) && quantity.class !== 'money' && quantity.class !== 'area' && quantity.class !== 'distance';
    const drafted: Draft[] = (elliptic ? ellipticMatches(target, group, roles, ellipsis, reading) : [{ target, matches: matchesOf(target, quantity, roles, reading) }]).flatMap(({ target: t, matches }) =>
      harmTogether(reading, group, choose(matches)).map(match => draft(group, reading, quantity, t, match)));
    if (drafted.length === 0 && quantity.class === 'money' && !converted(reading, group)) drafted.push(...sumByTopic(findings, reading, group, [...earlier.slice(-3), ...drafts]));
    if (bareFigure(reading, group, roles)) drafted.splice(0, drafted.length, ...figureTold(reading, group, quantity, [...earlier.slice(-4), ...drafts]));
    else if (drafted.length === 0 && quantity.class === 'count') drafted.push(...inherited(findings, reading, group, target, [...earlier.slice(-6), ...drafts]));
    drafts.push(...drafted);
    for (const d of drafted) for (const part of reading.parts) if (part.part === group.id && part.relation === 'of' && part.whole !== null) wholes.set(part.whole, d);
  }
  return [...drafts, ...wholeDrafts(findings, reading, wholes, drafts)].sort((a, b) => a.quantity.start - b.quantity.start);
}

/** A sum or measure in brackets right after another is the same in another unit. */
const converted = (reading: ClauseReading, group: NounGroup): boolean => {
  const before = reading.sentence.tokens.slice(Math.max(0, group.from - 5), group.from).map(t => t.lower);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && reading.groups.some(g => g.to <= group.from && group.from - g.to <= 6 && g.quantity?.class === group.quantity?.class);
};

/** Nouns of business: a sum near them is no fact. */
const BUSINESS = /^(?:revenue|profit|sale|share|turnover|market|salary|wage|price|dividend|earnings|stock|investor|company|firm|prize|ticket|bonus|rent|valuation|gdp|economy)$/;
/** How many words a topic noun may stand from a sum. */
const TOPIC_REACH = 14;

/** A sum without a predicate of its own is of what the clause talks of: the nearest noun that names aid, loss, cost or ransom; else of the sum before it. */
function sumByTopic(findings: Findings, reading: ClauseReading, group: NounGroup, before: readonly Draft[]): readonly Draft[] {
  const quantity = group.quantity as Quantity;
  const { tokens } = reading.sentence;
  const topics = tokens.filter(t => t.pos === 'noun' && (INDEX.get('money')?.get('of')?.has(t.lemma) || BUSINESS.test(t.lemma))).map(t => ({ t, distance: t.index < group.from ? group.from - t.index : t.index - group.to + 1 }));
  // a topic across a comma is of another clause more often than not
  const distance = ({ t, distance: d }: (typeof topics)[number]): number => d + (tokens.slice(Math.min(t.index, group.from), Math.max(t.index, group.from)).some(x => x.lower === ',') ? 8 : 0);
  const nearest = topics.filter(x => x.distance <= TOPIC_REACH).sort((a, b) => distance(a) - distance(b))[0]?.t;
  const last = before.filter(d => d.kind === 'money' && reading.sentence.index - d.reading.sentence.index <= 1).at(-1);
  if (nearest && BUSINESS.test(nearest.lemma)) return [];
  const measure = nearest ? INDEX.get('money')?.get('of')?.get(nearest.lemma) : last?.measure;
  if (!measure) return [];
  const trigger = nearest ? cut(findings.article.text, nearest.start, nearest.end) : (last as Draft).role.trigger;
  const role: RoleReading = { role: 'of', predicates: [nearest?.lemma ?? 'sum'], trigger, frame: reading.frames.find(f => f.object.includes(group.id) || f.subject.includes(group.id)) ?? null, noun: null };
  return [{ kind: 'money', measure, quantity, unit: quantity.unit, counted: nearest ? trigger : null, class: null, group, reading, role, rule: `money/${measure}/topic-${nearest?.lemma ?? 'of-sum-before'}` }];
}

/** "the number could reach 130,000", "placed the figure at 500": a noun for a figure that does not say of what. */
const bareFigure = (reading: ClauseReading, group: NounGroup, roles: readonly RoleReading[]): boolean =>
  group.head === null && roles.some(role => role.noun !== null && /^(?:number|figure|total|count|tally)$/.test(role.noun.lemma) && role.noun.quantity === null && !reading.preps.some(link => link.noun === role.noun?.id && link.prep === 'of') && role.noun.to - role.noun.from <= 2);

/** The figure of what was counted last, told anew: people only, in this sentence or the one before. */
function figureTold(reading: ClauseReading, group: NounGroup, quantity: Quantity, before: readonly Draft[]): readonly Draft[] {
  const last = before.filter(d => PEOPLE_KINDS.has(d.kind) && reading.sentence.index - d.reading.sentence.index <= 1).at(-1);
  return last ? [{ ...last, quantity, group, reading, role: { ...last.role, frame: reading.frames.find(f => f.object.includes(group.id) || f.preps.some(l => l.groups.includes(group.id))) ?? null }, rule: `${last.rule}/figure` }] : [];
}

/** Drafts of a group that says nothing of its own but stands in a list, or points back to what was counted before. */
function inherited(findings: Findings, reading: ClauseReading, group: NounGroup, target: Target, before: readonly Draft[]): readonly Draft[] {
  const quantity = group.quantity as Quantity;
  if (quantity.form === 'article' && target.counted === null) return [];
  const last = before.at(-1);
  const others = reading.frames.filter(f => (f.subject.includes(group.id) || f.object.includes(group.id)) && f.lemma !== 'be');
  if (pointsBack(reading, group) && others.length === 0) {
    const fits = last && reading.sentence.index - last.reading.sentence.index <= 1 && last.quantity.value >= quantity.value && last.kind !== 'money';
    return fits ? [{ ...last, quantity, group, reading, counted: group.head === null || target.counted?.known === false ? last.counted : target.span, rule: `${last.rule}/part` }] : [];
  }
  if (!verbless(reading, group)) return [];
  const host = listNeighbour(reading, group);
  if (!host) return [];
  // "612 were arrested: 140 for drunken driving, 97 for assault": bare numbers in the list count what the item before them counts
  const sibling = before.find(d => d.reading === reading && d.group.id === host.id);
  if (group.head === null) return sibling && quantity.form !== 'vague' ? [{ ...sibling, quantity, group, rule: `${sibling.rule}/list` }] : [];
  if (target.counted === null) return [];
  const roles = rolesOf(findings, reading, host).filter(role => role.role === 'patient' || role.role === 'agent' || role.role === 'state');
  return choose(matchesOf(target, quantity, roles, reading)).slice(0, 1).map(match => draft(group, reading, quantity, target, match));
}

/** A bare number: people where the predicate is said of people, else what was counted last. */
function ellipticMatches(target: Target, group: NounGroup, roles: readonly RoleReading[], ellipsis: Ellipsis, reading: ClauseReading): readonly { readonly target: Target; readonly matches: readonly Match[] }[] {
  const quantity = group.quantity as Quantity;
  const part = ellipsis(group, []);
  const stands: Target = part ? { counted: part.counted, span: group.head === null ? part.span : target.span } : { counted: null, span: target.span };
  const known = part ? matchesOf(stands, quantity, roles, reading) : [];
  const people: Target = { counted: PERSON, span: target.span };
  const asPeople = matchesOf(people, quantity, roles, reading).filter(match => PEOPLE_FORMS.test(match.form) && PEOPLE_KINDS.has(match.kind.name));
  // "Two were abducted": what happens to people alone is said of people, whatever was counted last
  const peopled = part === null || /^(?:person|fighter|household|harm)$/.test(part.counted.class);
  if (known.length > 0 && (peopled || asPeople.length === 0)) return [{ target: stands, matches: known }];
  return asPeople.length > 0 ? [{ target: { counted: PERSON, span: target.span }, matches: asPeople }] : [];
}

function draft(group: NounGroup, reading: ClauseReading, quantity: Quantity, target: Target, match: Match): Draft {
  const unit = quantity.class === 'money' || quantity.unit !== null ? quantity.unit : (target.counted?.class === 'thing' ? 'person' : (target.counted?.unit ?? null));
  return {
    kind: match.kind.name, measure: match.measure, quantity, unit, counted: target.span, class: target.counted, group, reading, role: match.role,
    rule: `${match.kind.name}/${match.measure}/${match.role.role}-of-${match.form.replaceAll(' ', '-')}`,
  };
}

/** "38 of 46 drones": the whole has the measure that the kind gives to wholes, if it has none of its own. */
function wholeDrafts(findings: Findings, reading: ClauseReading, wholes: ReadonlyMap<number, Draft>, drafts: readonly Draft[]): readonly Draft[] {
  return [...wholes].flatMap(([id, part]) => {
    const group = reading.groups[id];
    if (!group?.quantity || drafts.some(d => d.group.id === id)) return [];
    const kind = (KIND_DEFINITIONS as readonly KindDefinition[]).find(k => k.name === part.kind);
    const measure = (kind?.whole as Record<string, Measure> | undefined)?.[part.measure] ?? null;
    if (!measure) return [];
    const target = targetOf(findings, reading, group);
    return [{ ...part, measure, quantity: group.quantity, unit: target.counted?.unit ?? part.unit, counted: target.span ?? part.counted, class: target.counted ?? part.class, group, rule: `${part.kind}/${measure}/whole-of-${part.measure}` }];
  });
}
