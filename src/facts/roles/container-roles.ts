import type { Frame, NounGroup } from '../../model/clause.js';
import type { RoleReading } from './reading.js';
import { groupOf, nounForms, spanOf, type View } from './view.js';

/** Verbs between a whole and what it is made of: "the package contains 30 tanks" is a package of 30 tanks. */
const CONTAINS =
  /^(?:include|contain|comprise|cover|involve|feature|number|total|count|exceed|reach|bring together|bring|gather|attract|envisage|see|have|top|surpass)$/;
/** … and those that take a preposition: "the salvo consisted of 10 missiles", "the order is for 12 jets". */
const CONTAINS_OF =
  /^(?:consist|be|compose|make up|amount|provide|call|grow|rise|swell|expand|increase|shrink|fall|drop|reduce|cut|boost|bolster|double|triple|climb|come|put|estimate|stand|raise|limit|run|dwindle|build up|beef up)$/;
const PREPOSITIONS = /^(?:of|for|to|at|from)$/;

/** The nouns that the subject of a verb stands for: its own, or for "it" those of the sentence before. */
function wholesOf(view: View, frame: Frame): readonly NounGroup[] {
  const own = [...frame.subject, ...(frame.object.length > 0 && CONTAINS_OF.test(frame.lemma) ? frame.object : [])];
  return own.map((id) => groupOf(view, id)).filter((group) => group !== null && group.head !== null) as NounGroup[];
}

const asContent = (view: View, frame: Frame, whole: NounGroup): readonly RoleReading[] =>
  (['of', 'with'] as const).map((role) => ({
    role,
    predicates: nounForms(view, whole),
    trigger: spanOf(view, whole),
    frame,
    noun: whole,
  }));

/** Roles of what a whole is said to hold: "the arsenal includes 2,000 rockets", "the army will grow to 90,000 soldiers". */
export function containerRoles(view: View, group: NounGroup): readonly RoleReading[] {
  const within = view.reading.frames.filter((f) => f.voice === 'active' && CONTAINS.test(f.lemma) && f.object.includes(group.id));
  const after = view.reading.preps.flatMap((link) => {
    const frame = link.frame === null ? undefined : view.reading.frames[link.frame];
    const leads = frame && link.groups.includes(group.id) && PREPOSITIONS.test(link.prep) && CONTAINS_OF.test(frame.lemma);
    return leads ? [frame] : [];
  });
  return [...within, ...after].flatMap((frame) =>
    wholesOf(view, frame)
      .filter((whole) => whole.id !== group.id)
      .flatMap((whole) => asContent(view, frame, whole)),
  );
}
