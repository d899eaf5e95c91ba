import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Measure } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { rolesOf, rolesOfPart } from '../roles/index.js';
import { armedGroups } from './armed-bodies.js';
import { draftOf, type CountedGroup, type Match } from './candidate.js';
import { choose } from './choose.js';
import { named } from './described.js';
import { ellipticMatches, type Ellipsis } from './elliptic.js';
import { KINDS_TO_MATCH, measureOfForm } from './forms.js';
import { inherited } from './inherit.js';
import { matchesOf } from './matches.js';
import { itemDrafts } from './items.js';
import { pointsBack } from './lists.js';
import { isGuarded } from './guards.js';
import { isConversion, sumByTopic } from './sums.js';
import { takes } from './takes.js';
import { figureTold, isBareFigure } from './told-anew.js';
import { bandOf, collectiveOf, isElliptic, PERSON, targetOf } from './target.js';

export type { Ellipsis } from './elliptic.js';

/** Words of quantity that are no figure: "many", "a growing number of", "large numbers". */
const UNCOUNTABLE = /^(?:many|most|some|all|numerous|(?!a number of$).*\bnumbers?(?: of)?)$/i;

const WRECKAGE = /^(?:fragment|debris|wreckage|remnant|part|piece|photo|picture|image|video)$/;

/** "fragments of a missile" are no missile. */
const isWreckage = (reading: ClauseReading, group: NounGroup): boolean =>
  reading.preps.some(
    ({ prep, groups, noun }) =>
      (prep === 'of' || prep === 'from') &&
      groups.includes(group.id) &&
      noun !== null &&
      WRECKAGE.test(reading.groups[noun]?.lemma ?? ''),
  );

/** "one person, a farmer", "one of them a child": an apposition counts nobody anew. */
const isAppositive = (reading: ClauseReading, group: NounGroup): boolean =>
  reading.appositions.some((a) => a.group === group.id && reading.groups[a.of]?.quantity) ||
  reading.groups.some((g) => g.to === group.from && g.quantity?.value === 1 && g.lemma === 'them');

/** "12 missile and 60 air strikes": a singular weapon beside another number shares the head of what that counts. */
function isSuspended({ sentence }: ClauseReading, { head, lemma, quantity, to }: NounGroup): boolean {
  const token = head === null ? undefined : sentence.tokens[head];
  const isSingular =
    token?.pos === 'noun' && token.lower === lemma && /^(?:missile|rocket|drone|bomb|tank|mortar|shell)$/.test(lemma);
  return isSingular && (quantity?.value ?? 0) > 1 && /^(?:and|or)$/.test(sentence.tokens[to]?.lower ?? '');
}

/** "rockets with a heavy warhead": what a weapon has on it is none of its own. */
const isPartOfWeapon = (reading: ClauseReading, { id, lemma, quantity }: NounGroup): boolean =>
  /^(?:warhead|charge|explosive)$/.test(lemma) &&
  quantity?.form === 'article' &&
  reading.preps.some(({ prep, groups, noun }) => prep === 'with' && groups.includes(id) && noun !== null);

/** Whether the number of a group can be a fact at all. */
function isCounting(reading: ClauseReading, group: NounGroup): boolean {
  const { quantity } = group;
  if (!quantity || UNCOUNTABLE.test(quantity.text)) return false;
  if (isSuspended(reading, group) || isPartOfWeapon(reading, group)) return false;
  if (quantity.form === 'article') return !isAppositive(reading, group) && !isWreckage(reading, group);
  // "rose 35 %" tells a change, "advanced 12 km" a distance, "the fall of three towns" a loss
  const isLand = COUNTED_NOUN.get(group.lemma)?.class === 'settlement';
  return quantity.trend === null || quantity.class === 'distance' || quantity.class === 'area' || isLand;
}

/** "No injuries or deaths": nouns of different harm under one "no" are casualties. */
function harmTogether({ reading, group, quantity }: CountedGroup, matches: readonly Match[]): readonly Match[] {
  if (quantity.form !== 'negative') return matches;
  const nouns = reading.coordinations.find((list) => list.includes(group.id))?.map((id) => reading.groups[id]?.lemma ?? '') ?? [];
  const measures = new Set(nouns.map((noun) => measureOfForm('casualties', 'event', noun)).filter((measure) => measure !== null));
  return matches.map((match) =>
    match.kind.name === 'casualties' && measures.size > 1 ? { ...match, measure: 'casualties' } : match,
  );
}

/** "No floods, landslides or casualties": each noun of a list under one "no" is denied as the first is. */
function deniedTogether(findings: Findings, counted: CountedGroup): readonly Draft[] {
  const { reading, group, quantity } = counted;
  if (quantity.form !== 'negative') return [];
  const joined = reading.coordinations.find((list) => list[0] === group.id)?.slice(1) ?? [];
  return joined
    .map((id) => reading.groups[id])
    .filter((other) => other !== undefined && other.quantity === null && other.determiner === null)
    .flatMap((other) => {
      const { counted: noun } = targetOf(findings, reading, other as NounGroup);
      return noun?.known ? choose(matchesOf({ ...counted, target: { counted: noun, span: counted.target.span } })) : [];
    })
    .slice(0, 1)
    .map((match) => draftOf(counted, match));
}

/** "two of those arrested have been released": the participle after "those" only says who is meant. */
function withoutPicking({ reading, group }: CountedGroup, matches: readonly Match[]): readonly Match[] {
  const told = matches.filter(({ role }) => role.frame?.relation !== 'reduced');
  const head = group.head === null ? undefined : reading.sentence.tokens[group.head];
  return head?.lower === 'those' && told.length > 0 ? told : matches;
}

const SENT = /^(?:send|bring|ship|fly|transport|ferry|move|rush|airlift)$/;

/** "sent 2,000 troops and 60 vehicles": what goes along with troops is deployed, not given. */
const alongTroops = ({ reading, group }: CountedGroup, match: Match): Match =>
  match.kind.name === 'equipment' &&
  match.measure === 'supplied' &&
  SENT.test(match.role.frame?.lemma.split(' ')[0] ?? '') &&
  (match.role.frame?.object ?? []).some((id) => {
    const { lemma = '' } = reading.groups[id] ?? {};
    return id !== group.id && /^(?:fighter|unit)$/.test(COUNTED_NOUN.get(lemma)?.class ?? '');
  })
    ? { ...match, measure: 'held' }
    : match;

/** What a group says by itself. */
function ownDrafts(counted: CountedGroup, ellipsis: Ellipsis): readonly Draft[] {
  const elliptic =
    isElliptic(counted.target, counted.group) &&
    counted.target.counted !== PERSON &&
    !/^(?:money|area|distance)$/.test(counted.quantity.class);
  const found = elliptic ? ellipticMatches(counted, ellipsis) : { counted, matches: matchesOf(counted) };
  return harmTogether(counted, withoutPicking(counted, choose(found.matches))).map((match) =>
    draftOf(found.counted, alongTroops(counted, match)),
  );
}

/** "its 12,000 fighters", "whose two carriers": what is somebody's own and of which nothing else is told is what he has. */
function ownedDrafts(counted: CountedGroup): readonly Draft[] {
  const { reading, group, quantity } = counted;
  const { tokens } = reading.sentence;
  const before = tokens.slice(Math.max(0, group.from - 1), group.head ?? group.to).filter((t) => t.end <= quantity.start);
  const owner = before.find((t) => t.pos === 'poss' || /^(?:its|their|whose)$/.test(t.lower));
  // "its three companies" may be firms
  if (!owner || quantity.class !== 'count' || quantity.value < 2 || counted.target.counted?.class === 'unit') return [];
  // "took home its 90 marines": what is done with them tells more than whose they are
  const acted = /^(?:verb|particle|adv)$/.test(tokens[group.from - 1]?.pos ?? '');
  if (acted || reading.frames.some((f) => f.object.includes(group.id))) return [];
  const kind = KINDS_TO_MATCH.find((k) => k.owned !== undefined && takes(k, '', counted));
  const role = counted.roles.find(({ role }) => role === 'event');
  if (!kind?.owned || !role) return [];
  const match: Match = { kind, measure: kind.owned, role: { ...role, role: 'of' }, form: 'own' };
  return isGuarded(match, counted) ? [] : [draftOf(counted, match)];
}

/** What a group says, by itself or by what stands before it. */
function draftsOfGroup(
  findings: Findings,
  counted: CountedGroup,
  ellipsis: Ellipsis,
  before: readonly Draft[],
): readonly Draft[] {
  const { quantity, reading, group } = counted;
  const item = itemDrafts(findings, counted);
  if (item.length > 0) return item;
  if (isBareFigure(counted)) return figureTold(counted, before);
  const alone = ownDrafts({ ...counted, roles: rolesOfPart(findings, reading, group) }, ellipsis);
  if (alone.length > 0) return alone;
  const own = ownDrafts(counted, ellipsis);
  if (own.length > 0) return own;
  const denied = deniedTogether(findings, counted);
  if (denied.length > 0) return denied;
  if (quantity.class === 'money') return isConversion(reading, group) ? [] : sumByTopic(findings, counted, before);
  // "59 were killed, around half of them soldiers"
  const counts = quantity.class === 'count' || (quantity.class === 'percent' && pointsBack(reading, group));
  const shared = counts ? inherited(findings, counted, before) : [];
  return shared.length > 0 ? shared : ownedDrafts(counted);
}

/** How many drafts back a group may look. */
const MEMORY = 6;

/** The drafts of one sentence, by position. `earlier` are those of the sentences before it. */
export function draftsOf(
  findings: Findings,
  reading: ClauseReading,
  ellipsis: Ellipsis,
  earlier: readonly Draft[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const armed = armedGroups(findings, reading);
  for (const group of reading.groups) {
    const { quantity } = group;
    if (!quantity || !isCounting(reading, group)) continue;
    const collective = collectiveOf(reading, group);
    const counted: CountedGroup = {
      reading,
      group,
      quantity,
      target: collective ? { ...targetOf(findings, reading, collective), counted: PERSON } : targetOf(findings, reading, group),
      roles: rolesWithBand(findings, reading, collective ?? group),
      armed,
    };
    drafts.push(...draftsOfGroup(findings, counted, ellipsis, [...earlier.slice(-MEMORY), ...drafts]));
  }
  return [...drafts.map((draft) => named(findings, draft)), ...wholesOf(findings, reading, drafts)].sort(
    (a, b) => a.quantity.start - b.quantity.start,
  );
}

/** The roles of a group, and of the band that it makes up: "a convoy of 30 families was stopped". */
function rolesWithBand(findings: Findings, reading: ClauseReading, group: NounGroup): CountedGroup['roles'] {
  const band = bandOf(reading, group);
  const own = rolesOf(findings, reading, group);
  return band ? [...own, ...rolesOf(findings, reading, band).filter(({ role }) => /^(?:patient|agent|state)$/.test(role))] : own;
}

/** "its three frigates", "the navy's 13 frigates" */
const isOwned = ({ sentence }: ClauseReading, { from, head, to }: NounGroup): boolean =>
  sentence.tokens.slice(from, head ?? to).some((t) => t.pos === 'poss' || /^(?:its|their|his|her|our)$/.test(t.lower));

function measureOfWhole({ kind, measure }: Draft, reading: ClauseReading, whole: NounGroup): Measure | null {
  const { whole: wholes, owned } = KINDS_TO_MATCH.find((k) => k.name === kind) ?? {};
  const byOwner = owned !== undefined && isOwned(reading, whole) ? owned : null;
  return byOwner ?? (wholes as Readonly<Record<string, Measure>> | undefined)?.[measure] ?? null;
}

/** "38 of 46 drones": the whole has the measure that the kind gives to wholes, if it has none of its own. */
function wholesOf(findings: Findings, reading: ClauseReading, drafts: readonly Draft[]): readonly Draft[] {
  const wholes = new Set<number | null>();
  return reading.parts.flatMap(({ part, whole, relation }) => {
    if (wholes.has(whole)) return [];
    const group = whole === null ? undefined : reading.groups[whole];
    const draft = drafts.findLast((d) => d.group.id === part);
    if (relation !== 'of' || !group?.quantity || !draft || drafts.some((d) => d.group.id === group.id)) return [];
    const measure = measureOfWhole(draft, reading, group);
    if (!measure) return [];
    wholes.add(whole);
    const { counted, span } = targetOf(findings, reading, group);
    const rule = `${draft.kind}/${measure}/whole-of-${draft.measure}`;
    return [
      {
        ...draft,
        measure,
        quantity: group.quantity,
        unit: counted?.unit ?? draft.unit,
        counted: span ?? draft.counted,
        class: counted ?? draft.class,
        group,
        rule,
      },
    ];
  });
}
