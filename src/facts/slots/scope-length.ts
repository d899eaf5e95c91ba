import { COMMUNICATION } from '../../lexicon/attacks.js';
import { LASTING_EVENTS, LONG_EVENT } from '../../lexicon/scope-words.js';
import type { Token } from '../../model/sentence.js';
import type { Draft } from '../draft.js';

const LENGTHS = /^(?:days|weeks|months|years)$/;
/** "week-long", "three-day" */
const LONG = /^(?:\S+-)?(?:week|month|year)-?long$|^(?:\S+)-day$/;

/** Whether the length whose noun stands at `i` is that of what happened: "in three days of siege", not "after more than a week", "broken by 12 years of war", "ends five years of war". */
function leadsLength(tokens: readonly Token[], i: number): boolean {
  const isOfFigure = ({ pos, lower }: Token): boolean =>
    /^(?:num|det|adv|adj)$/.test(pos) || /^(?:more|than|least|at|about|over|nearly|almost|a)$/.test(lower);
  const before = tokens.slice(0, i).findLast((t) => !isOfFigure(t));
  return (
    before === undefined ||
    (!(before.pos === 'verb' && !COMMUNICATION.has(before.lemma)) &&
      !/^(?:after|before|by|of|until|since|from|despite|following)$/.test(before.lower))
  );
}

/** "Three days of clashes have left 45 dead", "in a week-long counter-attack": what happened went on for more than a day. */
export function isOfLength({ reading, kind }: Draft): boolean {
  if (!/^(?:casualties|displacement|damage|territory|captives)$/.test(kind)) return false;
  const { tokens } = reading.sentence;
  const goesOn = (t: Token): boolean => LONG_EVENT.test(t.lower) || LONG_EVENT.test(t.lemma) || LASTING_EVENTS.has(t.lemma);
  return tokens.some((t, i) => {
    if (!leadsLength(tokens, i)) return false;
    const many = LENGTHS.test(t.lower) || (/^(?:week|month)$/.test(t.lower) && /^(?:a|one)$/.test(tokens[i - 1]?.lower ?? ''));
    if (many && tokens[i + 1]?.lower === 'of') return tokens.slice(i + 2, i + 6).some(goesOn);
    return LONG.test(t.lower) && !/^(?:one|first|second|third)-day$/.test(t.lower) && tokens.slice(i + 1, i + 3).some(goesOn);
  });
}
