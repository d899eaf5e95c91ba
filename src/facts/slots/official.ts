import { stateLedBy } from '../../lexicon/gazetteer/leaders.js';
import type { EntityMention } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import { contains, overlaps, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';
import { partySlot } from './party.js';

/** "U.S. President Biden announced": an official acts for the state that his office names, wherever the article names it, or that he is known to lead. */
export function partyOfOfficial(findings: Findings, span: Span): PartySlot | null {
  const person = findings.entities.find(
    (e) => e.type === 'person' && (contains(span, e) || e.roles.some((r) => overlaps(r, span))),
  );
  if (!person) return null;
  const mentions = findings.entities.filter((e) => e.type === 'person' && e.name === person.name);
  const offices = mentions.flatMap((e) => e.roles);
  const state = offices.flatMap((office) => findings.entities.filter((e) => e.party !== null && contains(office, e))).at(0);
  const party =
    state?.party ??
    stateOf(
      person,
      offices.map(({ text }) => text),
    );
  return party ? partySlot(person, party) : null;
}

/** The state of a leader known by his full name, or by his surname and an office that he still holds. */
function stateOf({ name }: EntityMention, offices: readonly string[]): ReturnType<typeof stateLedBy> {
  if (offices.length > 0 && offices.every((office) => /^(?:former|ex)\b/i.test(office))) return null;
  const surname = name.split(' ').at(-1) ?? name;
  return stateLedBy(name) ?? (offices.length > 0 && surname === name ? stateLedBy(surname) : null);
}
