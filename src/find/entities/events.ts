import { EVENT_HEADS } from '../../lexicon/gazetteer/other-names.js';
import type { Line } from './words.js';

const VOTES = /^(?:elections?|referendums?|primary|primaries|by-elections?|by-election)$/;
const KINDS =
  /^(?:general|presidential|parliamentary|legislative|local|special|snap|runoff|regional|provincial|federal|state|municipal|mayoral|gubernatorial|senate|leadership|constitutional|independence|of|the|house|representatives)$/;

/** Last words of gatherings and prizes that are named after a place or a body: "Toronto International Film Festival". */
const GATHERINGS = /^(?:festival|awards?|prize|cup|championships?|convention|conference|summit)$/;

/** The end of the name of a gathering or a prize that goes on at `to`; 0 if none does. */
export function gatheringEnd(line: Line, to: number): number {
  const { words } = line;
  let run = to;
  while (run < to + 5 && words[run]?.capital && words[run]?.token.pos !== 'date') run++;
  return line.casing === 'prose' && run > to && GATHERINGS.test(words[run - 1]?.key ?? '') ? run : 0;
}

/**
 * The end of an event's name that begins at `at` and holds other names, which are then none: "2019 Bolivian general election", "Gulf War";
 * `at` if none does. `to` is the end of the listed name there.
 */
export function eventEnd(line: Line, at: number, to: number): number {
  const { words } = line;
  if (words[to]?.capital && EVENT_HEADS.has(words[to]?.key ?? '') && words[to]?.token.pos !== 'date') return to + 1;
  const gathering = gatheringEnd(line, to);
  if (gathering > at) return gathering;
  if (!/^(?:1[89]|20)\d\d$/.test(words[at - 1]?.token.text ?? '')) return at;
  let end = to;
  while (end < to + 6 && (KINDS.test(words[end]?.token.lower ?? '') || words[end]?.capital)) end++;
  return VOTES.test(words[end]?.token.lower ?? '') ? end + 1 : at;
}

/** What has names of its own that are given as people's are: "Typhoon Velma", "Operation Iron Gate". */
const NAMED = /^(?:typhoon|hurricane|cyclone|storm|operation|exercise)$/;

/** Keys of the storms and operations of an article, so that a later "Velma" is no person. */
export function namesOfEvents(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words, casing } of lines)
    words.forEach((word, i) => {
      let to = i + 1;
      while (casing === 'prose' && word.capital && NAMED.test(word.key) && words[to]?.capital && to < i + 4) to++;
      if (to > i + 1) {
        const own = words.slice(i + 1, to).map(({ key }) => key);
        names.add(own.join(' '));
      }
    });
  return names;
}
