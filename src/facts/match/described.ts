import type { NounGroup } from '../../model/clause.js';
import { countedSpan, type Findings } from '../article.js';
import { PEOPLE_CLASSES } from '../arms-and-people.js';
import type { Draft } from '../draft.js';
import { classOf } from '../noun-class.js';
import { pointsBack } from './lists.js';
import { PEOPLE_KINDS } from './takes.js';

/** The noun that says who those are whom a number picks from "them": "21 of them children", "two of whom were nurses". */
function describing({ reading, group }: Draft): NounGroup | undefined {
  const beside = !pointsBack(reading, group)
    ? undefined
    : reading.groups.find((g) => g.from === group.to && g.head !== null && g.quantity?.form !== 'digits');
  if (beside) return beside;
  const told = reading.frames.find((f) => f.lemma === 'be' && !f.negated && f.subject.includes(group.id));
  return told?.object.map((id) => reading.groups[id]).find((g) => g !== undefined && g.head !== null);
}

/** "Ninety-seven of the dead were women", "Nineteen were foreign nationals": a number that names nobody itself. */
const namesNobody = ({ group }: Draft): boolean =>
  group.head === null || /^(?:dead|victim|injured|wounded|missing|killed|casualty|those|youngest|oldest)$/.test(group.lemma);

/** Words for what is counted where a number only points back: who those picked are said to be, not whom they are picked from. */
export function named(findings: Findings, draft: Draft): Draft {
  const { kind, reading, group } = draft;
  if (!(PEOPLE_KINDS.has(kind) || kind === 'forces') || !(pointsBack(reading, group) || namesNobody(draft))) return draft;
  const noun = describing(draft);
  const counted = noun && classOf(findings, reading, noun);
  if (!noun || !counted?.known || !PEOPLE_CLASSES.has(counted.class)) return draft;
  return { ...draft, counted: countedSpan(findings, reading, noun) };
}
