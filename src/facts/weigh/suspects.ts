import { SUSPECTS } from '../../lexicon/doers.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import { contains, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';

/** Verbs whose passive makes its subject a suspect: "Aziz, 40, is wanted for murder". */
const WANTED = /^(?:want|charge|accuse|suspect|identify|convict|indict)$/;

/** Whether a group that names a person calls him a gunman, suspect or killer, or stands beside such a word. */
function isCalled({ appositions, groups, frames, sentence }: ClauseReading, group: NounGroup): boolean {
  const beside = appositions.flatMap(({ of, group: id }) => (of === group.id ? [id] : id === group.id ? [of] : []));
  return (
    sentence.tokens.slice(group.from, group.to).some((t) => SUSPECTS.has(t.lemma)) ||
    beside.some((id) => SUSPECTS.has(groups[id]?.lemma ?? '')) ||
    frames.some((f) => f.voice === 'passive' && WANTED.test(f.lemma) && f.subject.includes(group.id))
  );
}

/** "The suspect, Karim Aziz, 30, was arrested": the word right before the name. */
const isAfter = ({ sentence }: ClauseReading, person: Span): boolean =>
  sentence.tokens
    .filter((t) => t.end <= person.start)
    .slice(-2)
    .some((t, i, words) => SUSPECTS.has(t.lemma) && (i === 1 || words[1]?.lower === ',' || words.length === 1));

/** The names of people whom the article shows as those who did it: "the suspect, Karim Aziz", "Aziz, 40, is wanted for murder". */
export function suspectsIn({ entities, readings }: Findings): ReadonlySet<string> {
  const people = entities.filter((e) => e.type === 'person');
  const names = readings.flatMap((reading) =>
    reading.groups.flatMap((group) =>
      people.filter((p) => contains(group, p) && (isCalled(reading, group) || isAfter(reading, p))).map((p) => p.name),
    ),
  );
  return new Set(names);
}
