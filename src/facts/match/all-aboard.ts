import type { ClauseReading, Frame } from '../../model/clause.js';
import { isPerson } from '../arms-and-people.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { verbSpan } from '../roles/view.js';
import type { CountedGroup } from './candidate.js';

/** Words for all who were there. */
const ALL = /^(?:all|everyone|everybody)$/;
const THERE = /^(?:aboard|onboard|inside|board)$/;
const KILLS = /^(?:kill|drown|die|perish|lose life|fear dead|be dead)$/;

const words = ({ sentence }: ClauseReading, from: number, to: number): readonly string[] =>
  sentence.tokens.slice(from, to).map((t) => t.lower);

/** "none of whom survived" */
const noneSurvives = (reading: ClauseReading, { lemma, subject, negated }: Frame): boolean =>
  lemma === 'survive' && !negated && subject.some((id) => reading.groups[id]?.quantity?.form === 'negative');

/** "killing all on board", "everyone aboard died": a verb of death that is said of all who were there. */
const killsAll = (reading: ClauseReading, frame: Frame): boolean => {
  if (noneSurvives(reading, frame)) return true;
  if (!KILLS.test(frame.lemma) || frame.negated) return false;
  const beside =
    frame.voice === 'active' && frame.lemma === 'kill'
      ? words(reading, frame.to, frame.to + 5)
      : words(reading, Math.max(0, frame.from - 5), frame.from);
  return beside.some((word) => ALL.test(word)) && beside.some((word) => THERE.test(word));
};

/** How many were there: "carrying 48 people", "with 48 people on board". */
function wereAboard({ reading, group, target }: CountedGroup): boolean {
  if (!isPerson(target.counted?.class)) return false;
  const after = words(reading, group.to, group.to + 2);
  const carried = reading.frames.some((f) => /^(?:carry|transport|have)$/.test(f.lemma) && f.object.includes(group.id));
  return carried || after.some((word) => THERE.test(word));
}

/** "The plane, carrying 48 people, hit a hill, killing everyone on board": all who were there died. */
export function allAboard(findings: Findings, counted: CountedGroup): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  if (quantity.class !== 'count' || quantity.form === 'article' || !wereAboard(counted)) return [];
  const next = findings.readings[findings.readings.indexOf(reading) + 1];
  const here = [reading, ...(next ? [next] : [])].flatMap((r) => r.frames.map((frame) => ({ frame, reading: r })));
  const fatal = here.find(({ frame, reading: r }) => killsAll(r, frame));
  if (!fatal) return [];
  const frame = fatal.reading === reading ? fatal.frame : null;
  return [
    {
      kind: 'casualties',
      measure: 'killed',
      quantity,
      unit: 'person',
      counted: target.span,
      class: target.counted,
      group,
      reading,
      role: {
        role: 'patient',
        predicates: [fatal.frame.lemma],
        trigger: verbSpan({ findings, reading: fatal.reading }, fatal.frame),
        frame,
        noun: null,
      },
      rule: 'casualties/killed/all-aboard',
    },
  ];
}
