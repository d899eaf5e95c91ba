import { ATTACK_NOUNS, ATTACK_VERBS } from '../../lexicon/attacks.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import type { Findings } from '../article.js';
import { doersIn, partySlot } from '../slots/party.js';
import { namedByWords } from '../slots/referent.js';
import { countClass, told, type Evidence } from './evidence.js';

/** One naming of somebody who may have done something. */
interface Naming {
  readonly slot: PartySlot;
  readonly group: NounGroup;
  readonly reading: ClauseReading;
  /** A state or a group known by name; else somebody by words alone ("gunmen"). */
  readonly party: boolean;
  /** What it does in its clause. */
  readonly role: 'attacks' | 'acts' | 'deed' | 'suffers' | 'other';
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
  if (head && ATTACK_NOUNS.has(head.lemma)) return 'deed';
  for (const frame of reading.frames) {
    const violent = ATTACK_VERBS.has(frame.lemma.split(' ')[0] ?? '');
    const by = frame.preps.some((l) => l.prep === 'by' && l.groups.includes(group.id));
    const subject = frame.subject.includes(group.id);
    if ((subject && frame.voice === 'active') || (by && frame.voice === 'passive')) return violent ? 'attacks' : 'acts';
    if (violent && (frame.object.includes(group.id) || (subject && frame.voice === 'passive'))) return 'suffers';
  }
  const link = reading.preps.find((l) => l.groups.includes(group.id));
  const noun = link?.noun == null ? undefined : reading.groups[link.noun];
  if (noun && ATTACK_NOUNS.has(noun.lemma)) return link?.prep === 'by' ? 'attacks' : 'suffers';
  return 'other';
}

/** Everybody in the article who may have done something. */
export function doersOf(findings: Findings): readonly NamedDoer[] {
  const namings = findings.readings.flatMap((reading) =>
    reading.groups.flatMap((group): Naming[] => {
      const role = roleOf(reading, group);
      const parties = doersIn(findings, reading, group).flatMap((e) => (e.party ? [partySlot(e, e.party)] : []));
      const worded = parties.length === 0 && group.head !== null ? namedByWords(findings, reading, group) : null;
      return [
        ...parties.map((slot) => ({ slot, group, reading, role, party: true })),
        ...(worded ? [{ slot: worded, group, reading, role, party: false }] : []),
      ];
    }),
  );
  // "gunmen", "the gunman" and "armed gunmen" are one doer
  const keyOf = ({ slot, group, party }: Naming): string => (party ? (slot.name ?? '') : `"${group.lemma}"`);
  const keys = [...new Set(namings.map(keyOf))];
  const attacks = (list: readonly Naming[]): number => list.filter((n) => n.role === 'attacks' || n.role === 'deed').length;
  const byKey = keys.map((key) => ({ key, own: namings.filter((n) => keyOf(n) === key) }));
  const most = Math.max(1, ...byKey.map(({ own }) => attacks(own)));
  return byKey.map(({ key, own }) => {
    const { slot, party } = own[0] as Naming;
    return {
      key,
      code: slot.code,
      namings: own,
      evidence: told(
        !party ? 'sort:worded' : slot.code !== null ? 'sort:state' : 'sort:group',
        `namings:${countClass(own.length)}`,
        `attacks:${countClass(attacks(own))}`,
        attacks(own) === most && 'attacks:most',
        own.some((n) => n.role === 'suffers') && 'suffers',
        own.some((n) => n.reading.sentence.heading) && 'heading',
        own.some((n) => n.reading.sentence.index <= 2) && 'opening',
      ),
    };
  });
}
