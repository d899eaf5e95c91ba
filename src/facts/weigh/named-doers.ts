import { ATTACK_NOUNS } from '../../lexicon/attacks.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import { suspectsIn } from '../slots/suspects.js';
import { isBlamed } from '../slots/accusation.js';
import { FIGHTERS } from '../slots/attacker.js';
import { blamedOf } from '../slots/behind.js';
import { describeParties, type Descriptions } from '../slots/descriptions.js';
import { handsIn, isLoss } from '../slots/doers.js';
import { doersIn, partySlot } from '../slots/party.js';
import { namedByWords } from '../slots/own-name.js';
import { partyMeant } from '../slots/referent.js';
import { countClass, told, type Evidence } from './evidence.js';
import { isActive, tellsAttack } from '../attack-verb.js';

/** One naming of somebody who may have done something. */
interface Naming {
  readonly slot: PartySlot;
  readonly group: NounGroup;
  readonly reading: ClauseReading;
  /** A state or a group known by name; else somebody by words alone ("gunmen"). */
  readonly party: boolean;
  /** What it does in its clause. */
  readonly role: 'attacks' | 'blamed' | 'acts' | 'deed' | 'suffers' | 'other';
}

/** Somebody who may have done something, with all that names him. */
export interface NamedDoer {
  readonly key: string;
  readonly code: string | null;
  readonly namings: readonly Naming[];
  readonly evidence: Evidence;
}

/** What a group does in its sentence: attacks, acts, names a deed, or suffers one. */
function roleOf(reading: ClauseReading, group: NounGroup): Naming['role'] {
  const head = group.head === null ? undefined : reading.sentence.tokens[group.head];
  if (head && ATTACK_NOUNS.has(head.lemma) && !FIGHTERS.test(head.lemma)) return 'deed';
  if (isLoss(group)) return 'suffers';
  if (isBlamed(reading, group) || handsIn(reading).includes(group)) return 'blamed';
  for (const frame of reading.frames) {
    const violent = tellsAttack(reading, frame);
    const by = frame.preps.some((l) => l.prep === 'by' && l.groups.includes(group.id));
    const subject = frame.subject.includes(group.id);
    if ((subject && isActive(reading, frame)) || (by && frame.voice === 'passive')) return violent ? 'attacks' : 'acts';
    if (violent && (frame.object.includes(group.id) || (subject && frame.voice === 'passive'))) return 'suffers';
  }
  const link = reading.preps.find((l) => l.groups.includes(group.id));
  const noun = link?.noun == null ? undefined : reading.groups[link.noun];
  if (noun && ATTACK_NOUNS.has(noun.lemma)) return link?.prep === 'by' ? 'attacks' : 'suffers';
  return 'other';
}

/** Roles in which a group may name by a pronoun or a description who does something: "they", "the army". */
const DOES: ReadonlySet<Naming['role']> = new Set(['attacks', 'blamed', 'acts', 'deed']);

/** The states and groups that a group of words names or, where it does something, stands for. */
function partiesOf(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  role: Naming['role'],
  descriptions: Descriptions,
): readonly PartySlot[] {
  const named = doersIn(findings, reading, group).flatMap((e) => (e.party ? [partySlot(e, e.party)] : []));
  if (named.length > 0 || !DOES.has(role)) return named;
  const meant = partyMeant(findings, reading, group, descriptions);
  const known = meant !== null && findings.entities.some((e) => e.party?.name === meant.name);
  return known ? [meant] : [];
}

/** Roles that show somebody as one who attacks. */
export const DEEDS: ReadonlySet<Naming['role']> = new Set(['attacks', 'blamed', 'deed']);

/** All namings of doers in the article. */
function namingsIn(findings: Findings, suspects: ReadonlySet<string>): readonly Naming[] {
  const descriptions = describeParties(findings);
  const names: ReadonlySet<string | null> = new Set(findings.entities.flatMap((e) => e.party?.name ?? []));
  return findings.readings.flatMap((reading) =>
    reading.groups.flatMap((group): Naming[] => {
      const role = roleOf(reading, group);
      const parties = partiesOf(findings, reading, group, role, descriptions);
      const person = findings.entities.find((e) => e.type === 'person' && suspects.has(e.name) && contains(group, e));
      if (person) return [{ slot: { ...person, name: person.name, code: null }, group, reading, role, party: false }];
      const worded = parties.length === 0 && group.head !== null ? namedByWords(findings, reading, group) : null;
      return [
        ...parties.map((slot) => ({ slot, group, reading, role, party: true })),
        ...(worded ? [{ slot: worded, group, reading, role, party: worded.name !== worded.text && names.has(worded.name) }] : []),
      ];
    }),
  );
}

/** How often a doer is named as one who attacks. */
const attacksIn = (namings: readonly Naming[]): number => namings.filter((n) => DEEDS.has(n.role)).length;

/** What all namings of a doer say of it, whatever the fact. */
function evidenceOf(own: readonly Naming[], most: number, behind: ReadonlySet<string | null>): Evidence {
  const { slot, party } = own[0] as Naming;
  const attacks = attacksIn(own);
  return told(
    !party ? 'sort:worded' : slot.code !== null ? 'sort:state' : 'sort:group',
    `namings:${countClass(own.length)}`,
    `attacks:${countClass(attacks)}`,
    attacks === most && 'attacks:most',
    own.some((n) => n.role === 'suffers') && 'suffers',
    own.some((n) => n.role === 'blamed') && 'blamed',
    own.some((n) => n.reading.sentence.heading) && 'heading',
    own.some((n) => n.reading.sentence.index <= 2) && 'opening',
    own.some((n) => n.reading.sentence.index <= 2 && DEEDS.has(n.role)) && 'opening:deed',
    behind.has(slot.name) && (behind.size === 1 ? 'behind:only' : 'behind'),
  );
}

/** Everybody in the article who may have done something. */
export function doersOf(findings: Findings): readonly NamedDoer[] {
  const suspects = suspectsIn(findings);
  const namings = namingsIn(findings, suspects);
  // "gunmen", "the gunman" and "armed gunmen" are one doer
  const keyOf = ({ slot, group, party }: Naming): string =>
    party || suspects.has(slot.name ?? '') ? (slot.name ?? '') : `"${group.lemma}"`;
  const keys = [...new Set(namings.map(keyOf))];
  const byKey = keys.map((key) => ({ key, own: namings.filter((n) => keyOf(n) === key) }));
  const most = Math.max(1, ...byKey.map(({ own }) => attacksIn(own)));
  const behind: ReadonlySet<string | null> = new Set(blamedOf(findings).map(({ name }) => name));
  return byKey.map(({ key, own }) => ({
    key,
    code: (own[0] as Naming).slot.code,
    namings: own,
    evidence: evidenceOf(own, most, behind),
  }));
}
