import { SUSPECTS } from '../../lexicon/doers.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import { contains, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';

/** Verbs whose passive makes its subject a suspect: "Aziz, 40, is wanted for murder". */
const WANTED = /^(?:want|charge|accuse|suspect|convict|indict|seek|hunt|remand)$/;

/** "the gunman", but not "the assailants", beside whom another is named. */
const isOneSuspect = ({ tokens }: ClauseReading['sentence'], group: NounGroup | undefined): boolean =>
  group !== undefined && SUSPECTS.has(group.lemma) && tokens[group.head ?? -1]?.lower === group.lemma;

/** "Lind's killer is still at large": whose killer is sought did not kill. */
const isOwner = ({ tokens }: ClauseReading['sentence'], { end }: Span): boolean =>
  tokens.some((t) => t.start === end && t.pos === 'poss');

/** Whether a group that names a person calls him a gunman, suspect or killer, or stands beside such a word. */
function isCalled({ appositions, groups, frames, sentence }: ClauseReading, group: NounGroup): boolean {
  const beside = appositions.flatMap(({ of, group: id }) => (of === group.id ? [id] : id === group.id ? [of] : []));
  return (
    sentence.tokens.slice(group.from, group.to).some((t) => SUSPECTS.has(t.lemma)) ||
    beside.some((id) => isOneSuspect(sentence, groups[id])) ||
    frames.some((f) => f.voice === 'passive' && WANTED.test(f.lemma) && f.subject.includes(group.id))
  );
}

/** "The suspect, Karim Aziz, 30, was arrested": the word right before the name. */
const isAfter = ({ sentence }: ClauseReading, person: Span): boolean =>
  sentence.tokens
    .filter((t) => t.end <= person.start)
    .slice(-2)
    .some((t, i, words) => SUSPECTS.has(t.lemma) && (i === 1 || words[1]?.lower === ',' || words.length === 1));

/** "named by prosecutors as Frank Lind", "identified the driver as Karim Aziz": the words before a name that say whose it is. */
const NAMED_AS = /\b(?:identif(?:y|ies|ied)|nam(?:e|es|ed)|known)\b[^.;]*\bas\s+(?:a\s|an\s|the\s)?[^.,;]{0,40}$/i;
/** Words by which a sentence tells of somebody sought or held for a deed, and of those to whom it was done. */
const SOUGHT =
  /\b(?:suspect|gunman|shooter|attacker|assailant|driver|perpetrator|killer|bomber|arrest|custody|holding|being held|wanted|detain|manhunt|charged|person of interest)/i;
const VICTIMS = /\b(?:victims?|dead|died|deceased|bod(?:y|ies)|wounded|injured)\b/i;

/** "Karim Aziz, 40, of Mirna, accused of driving a van into a crowd", "Omar Nasr is wanted on nine counts of murder". */
const ACCUSED =
  /^(?:,[^,.;]{1,40}){0,2},?\s*(?:who\s+)?(?:(?:is|was|has been|had been)\s+)?(?:being\s+)?(?:accused|charged|suspected|wanted|convicted|indicted|sought)\s+(?:of|with|for|in|on|over)\b.*?\b(?:kill|murder|manslaughter|driv|shoot|shot|opening fire|stab|bomb|attack|massacre|plough|plow|ramm|abduct|kidnap|terror)/i;

/** "a man identified in the media as Omar Nasr was arrested", "Aziz is a person of interest". */
function isNamedAsSuspect({ article }: Findings, { sentence }: ClauseReading, person: Span): boolean {
  if (ACCUSED.test(article.text.slice(person.end, sentence.end))) return true;
  const [before, all] = [article.text.slice(sentence.start, person.start), article.text.slice(sentence.start, sentence.end)];
  if (!SOUGHT.test(all) || VICTIMS.test(all)) return false;
  return NAMED_AS.test(before) || /\bperson of interest\b/i.test(all);
}

/** The names of people whom the article shows as those who did it: "the suspect, Karim Aziz", "Aziz, 40, is wanted for murder". */
export function suspectsIn(findings: Findings): ReadonlySet<string> {
  const { entities, readings } = findings;
  const people = entities.filter((e) => e.type === 'person');
  const named = readings.flatMap((reading) =>
    people.filter((p) => contains(reading.sentence, p) && isNamedAsSuspect(findings, reading, p)).map((p) => p.name),
  );
  const names = readings.flatMap((reading) =>
    reading.groups.flatMap((group) =>
      people
        .filter((p) => contains(group, p) && !isOwner(reading.sentence, p) && (isCalled(reading, group) || isAfter(reading, p)))
        .map((p) => p.name),
    ),
  );
  return new Set([...names, ...named]);
}
