import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Measure } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { isWeapon } from '../arms-and-people.js';
import { rolesOf, rolesOfPart } from '../roles/index.js';
import { holdsPlace } from '../roles/state-roles.js';
import { allAboard } from './all-aboard.js';
import { armedGroups } from './armed-bodies.js';
import { askedFor } from './asked-for.js';
import { draftOf, type CountedGroup, type Match } from './candidate.js';
import { sizeOfBand } from './band-size.js';
import { choose } from './choose.js';
import { diseaseCases } from './disease-cases.js';
import { isCounting } from './counting.js';
import { named } from './described.js';
import { ellipticMatches, type Ellipsis } from './elliptic.js';
import { KINDS_TO_MATCH, measureOfForm } from './forms.js';
import { explainedNoun, namedByHost, targetWithin } from './explained.js';
import { firstOf, inherited } from './inherit.js';
import { matchesOf } from './matches.js';
import { itemDrafts } from './items.js';
import { pointsBack } from './lists.js';
import { toldByPronoun } from './pronoun.js';
import { putAt } from './put-at.js';
import { isGuarded } from './guards.js';
import { byDestination } from './sent.js';
import { endOfPlight } from './story.js';
import { isConversion, shareOfSum, sumByTopic } from './sums.js';
import { takes } from './takes.js';
import { figureTold, isBareFigure, setBeside } from './told-anew.js';
import { armedBandOf, bandOf, collectiveOf, isElliptic, PERSON, targetOf } from './target.js';

export type { Ellipsis } from './elliptic.js';

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

/** "two of those arrested have been released", "half of the rockets fired by rebels fell short": the participle after "of those", "of the" only says which are meant. */
function withoutPicking({ reading, group, quantity }: CountedGroup, matches: readonly Match[]): readonly Match[] {
  // "nine of the drones launched hit the base" were launched as well
  const mayFly = ({ kind }: Match): boolean => isWeapon(kind.name) && quantity.class === 'count';
  const told = matches.filter((match) => match.role.frame?.relation !== 'reduced' || mayFly(match));
  const words = reading.sentence.tokens.slice(group.from, group.to + 2).map((t) => t.lower);
  const picks =
    words.includes('those') || (group.head !== null && words.some((word, i) => word === 'of' && words[i + 1] === 'the'));
  return picks && told.length > 0 ? told : matches;
}

/** What a group says by itself. */
function ownDrafts(findings: Findings, counted: CountedGroup, ellipsis: Ellipsis): readonly Draft[] {
  const elliptic =
    isElliptic(counted.target, counted.group) &&
    !(explainedNoun(counted.reading, counted.group) && counted.target.counted?.known) &&
    counted.target.counted !== PERSON &&
    !/^(?:money|area|distance)$/.test(counted.quantity.class);
  const found = elliptic ? ellipticMatches(counted, ellipsis) : { counted, matches: matchesOf(counted) };
  return harmTogether(counted, withoutPicking(counted, choose(found.matches))).map((match) =>
    draftOf(found.counted, byDestination(findings, found.counted, counted, match)),
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

/** "the 900 or so troops in Norland", "among the 17,000 peacekeepers there": armed people of whom nothing else is told than where they stand are deployed. */
function stationedDrafts(findings: Findings, counted: CountedGroup): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  if (target.counted?.class !== 'fighter' || !target.counted.known || quantity.class !== 'count' || quantity.value < 2) return [];
  const behind = reading.preps.filter(({ prep, noun }) => noun === group.id && /^(?:in|on|at|along|across)$/.test(prep));
  const stands = behind.some(({ groups }) => groups.some((id) => holdsPlace({ findings, reading }, id)));
  const isDefinite = group.determiner === 'the' || /^(?:some|around|about)\b/i.test(quantity.text);
  const role = counted.roles.find(({ role }) => role === 'event');
  if (!stands || !isDefinite || !role) return [];
  const kind = KINDS_TO_MATCH.find(({ name }) => name === 'forces');
  return kind ? [draftOf(counted, { kind, measure: 'deployed', role: { ...role, role: 'state' }, form: 'in place' })] : [];
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
  if (isBareFigure(counted)) {
    const told = figureTold(counted, before);
    const put = told.length > 0 ? told : putAt(findings, counted, before);
    return put.length > 0 ? put : askedFor(findings, counted);
  }
  const alone = ownDrafts(findings, { ...counted, roles: rolesOfPart(findings, reading, group) }, ellipsis);
  if (alone.length > 0) return endOfPlight(findings, counted, alone);
  const own = ownDrafts(findings, counted, ellipsis);
  if (own.length > 0) return endOfPlight(findings, counted, own);
  const share = quantity.class === 'percent' ? shareOfSum(findings, counted, before) : [];
  if (share.length > 0) return share;
  const denied = deniedTogether(findings, counted);
  if (denied.length > 0) return denied;
  const cases = diseaseCases(findings, counted);
  if (cases.length > 0) return cases;
  const beside = setBeside(counted, before.at(-1));
  if (beside.length > 0) return beside;
  const lost = allAboard(findings, counted);
  if (lost.length > 0) return lost;
  if (quantity.class === 'money') return isConversion(reading, group) ? [] : sumByTopic(findings, counted, before);
  // "59 were killed, around half of them soldiers", "controls 14% of the land compared to 40% in May"
  const isShare = pointsBack(reading, group) || before.some((d) => d.reading === reading && d.quantity.class === 'percent');
  const counts = quantity.class === 'count' || (quantity.class === 'percent' && isShare);
  const shared = counts ? inherited(findings, counted, before) : [];
  return firstOf([
    () => shared,
    () => ownedDrafts(counted),
    () => stationedDrafts(findings, counted),
    () => sizeOfBand(findings, counted),
    () => toldByPronoun(findings, counted),
  ]);
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
  for (const bare of reading.groups) {
    const { quantity } = bare;
    if (!quantity || !isCounting(reading, bare)) continue;
    const group = namedByHost(reading, bare);
    const collective = collectiveOf(reading, group);
    const counted: CountedGroup = {
      reading,
      group,
      quantity,
      target: collective
        ? { ...targetOf(findings, reading, collective), counted: PERSON }
        : targetWithin(findings, reading, group),
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
  const band = bandOf(reading, group) ?? armedBandOf(reading, group);
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
