import { ATTACK_NOUNS, ATTACK_VERBS } from '../../lexicon/attacks.js';
import { DOER_NOUNS, MENACING, PERSON_NOUNS } from '../../lexicon/doers.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { cut } from '../../model/span.js';
import { countedSpan, type Findings } from '../article.js';
import { doersIn, partySlot } from '../slots/party.js';
import { countClass, told, type Evidence } from './evidence.js';

/** One naming of somebody who may have done something. */
interface Naming {
  readonly slot: PartySlot;
  readonly group: NounGroup;
  readonly reading: ClauseReading;
  /** What it does in its clause. */
  readonly role: 'attacks' | 'acts' | 'deed' | 'suffers' | 'other';
}

/** Somebody who may have done something, with all that names him. */
export interface NamedDoer {
  readonly key: string;
  readonly code: string | null;
  readonly known: boolean;
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

/** Groups that name nobody by name but somebody who does things: "gunmen", "two armed men". */
function wordedSlot(findings: Findings, reading: ClauseReading, group: NounGroup): PartySlot | null {
  const head = group.head === null ? undefined : reading.sentence.tokens[group.head];
  const words = reading.sentence.tokens.slice(group.from, group.to);
  const menacing = head && PERSON_NOUNS.has(head.lemma) && words.some((t) => MENACING.has(t.lower));
  if (!head || !(DOER_NOUNS.has(head.lemma) || menacing)) return null;
  const span = countedSpan(findings, reading, group);
  return span ? { ...cut(findings.article.text, span.start, span.end), name: null, code: null } : null;
}

/** Everybody in the article who may have done something. */
export function doersOf(findings: Findings): readonly NamedDoer[] {
  const namings = findings.readings.flatMap((reading) =>
    reading.groups.flatMap((group): Naming[] => {
      const role = roleOf(reading, group);
      const parties = doersIn(findings, reading, group).flatMap((e) => (e.party ? [partySlot(e, e.party)] : []));
      const worded = parties.length === 0 ? wordedSlot(findings, reading, group) : null;
      return [...parties, ...(worded ? [worded] : [])].map((slot) => ({ slot, group, reading, role }));
    }),
  );
  const keyOf = ({ slot, group }: Naming): string => slot.name ?? `"${group.lemma}"`;
  const keys = [...new Set(namings.map(keyOf))];
  const attacks = (list: readonly Naming[]): number => list.filter((n) => n.role === 'attacks' || n.role === 'deed').length;
  const byKey = keys.map((key) => ({ key, own: namings.filter((n) => keyOf(n) === key) }));
  const most = Math.max(1, ...byKey.map(({ own }) => attacks(own)));
  return byKey.map(({ key, own }) => {
    const slot = (own[0] as Naming).slot;
    return {
      key,
      code: slot.code,
      known: slot.name !== null,
      namings: own,
      evidence: told(
        slot.name === null ? 'sort:worded' : slot.code !== null ? 'sort:state' : 'sort:group',
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
