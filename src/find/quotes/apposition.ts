import type { EntityMention } from '../../model/entity.js';
import type { Resolved } from './resolve.js';
import type { Reading } from './speaker.js';

/** What may stand between the comma and the name: "the", an office, a rank; not "more than". */
const LEAD = /^, (?:the |an? )?(?:(?!(?:than|and|or|but|while|when|after|with|from) )[\p{L}.]+ ){0,3}$/u;

/** A name by its form, closed by a comma or stop: ", Oleh Marchuk,", ", the Qassam Brigades,". */
const PERSON =
  /^, (?:\p{Lu}\p{Ll}{0,3}\.? )?(\p{Lu}[\p{L}'’-]+(?: (?:(?:de|van|bin|ibn|ould|al|el) )?\p{Lu}[\p{L}'’-]+){1,3})[,.;]/u;
const BODY = /^, the (?:(?:TV|\p{Ll}[\p{L}-]*) ){0,3}(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,4})[,.;]/u;

/** How far a name in apposition may reach. */
const REACH = 80;

/** "one of them, Fatou Keita" */
const ONE_OF = /^(?:one|another|two) of\b/i;

/**
 * The name that stands in apposition to an office or a body: "the regional governor, Oleh Marchuk, said", "Hamas's armed wing, the Qassam Brigades".
 * A body that only a possessive names is the one apposed, too.
 */
export function nameInApposition(text: string, reading: Reading, near: readonly EntityMention[]): Resolved | null {
  const single = ONE_OF.test(text.slice(reading.start, reading.end));
  const person = single || reading.stands === 'person';
  if (!(single || reading.head?.pos === 'noun') || (person && reading.name !== null)) return null;
  const after = text.slice(reading.end, reading.end + REACH);
  const mention = near.find((e) => {
    const fits = e.type === (person ? 'person' : 'organization') && e.start > reading.end;
    return fits && LEAD.test(text.slice(reading.end, e.start)) && /^(?: \([^)]*\))?[,.;]/.test(text.slice(e.end, e.end + 30));
  });
  // "Hamas's armed wing, the Qassam Brigades": the wing has a name of its own
  const named = mention && mention.name !== reading.name ? mention.name : mention?.text;
  const byForm = mention ? null : (person ? PERSON : BODY).exec(after)?.[1];
  const name = named ?? byForm;
  if (!name) return null;
  const start = mention?.start ?? reading.end + after.indexOf(name);
  const antecedent = { start, end: mention?.end ?? start + name.length };
  return { name, type: reading.type, stands: person ? 'person' : reading.stands, antecedent };
}
