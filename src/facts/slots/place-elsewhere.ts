import type { Draft } from '../draft.js';
import { contains } from '../../model/span.js';
import { isSuffered, isWeapon } from '../arms-and-people.js';
import { linkOf, nounsAbove, prepositionOf } from './place-evidence.js';
import type { PlaceUse } from './place-use.js';
import { INSIDE } from './place-width.js';

const ORIGIN = new Set(['from', 'out of']);
/** Kinds and measures for which the place one leaves is where it happened. */
const LEAVING = /^(?:displacement\/|forces\/withdrawn)/;
/** Verbs that put the fault on somebody: "blamed the blast on Chad". */
const BLAMES = /^(?:blame|pin|accuse|depend|rely|focus|decide|vote|agree|insist|comment)$/;

/** "fired from Chad", "fired from ships in the Black Sea": where it came from. */
function isOrigin({ reading, kind, group }: Draft, { link }: PlaceUse): boolean {
  if (!link) return false;
  // "commanders from Sirte" tells of them what they are
  if (ORIGIN.has(link.prep)) return kind !== 'captives' || (link.noun !== null && link.noun !== group.id);
  // "from airspace over Chad", "from positions near Sirte"
  if (!isWeapon(kind) || !(INSIDE.test(link.prep) || /^(?:over|above|near|off|around)$/.test(link.prep))) return false;
  return nounsAbove(reading, link).some((noun) => ORIGIN.has(linkOf(reading, noun)?.prep ?? ''));
}

/** "A submarine in the Black Sea fired four missiles": where who fires is. */
function isLauncher({ reading, role }: Draft, { link }: PlaceUse): boolean {
  const { frame } = role;
  return link !== null && frame?.voice === 'active' && nounsAbove(reading, link).some((noun) => frame.subject.includes(noun.id));
}

const WHITHER = /^(?:to|for|toward|towards)$/;

/** Index of the word after the "including" that follows what is counted. */
const includingAt = ({ reading, quantity }: Draft): number => {
  const including = reading.sentence.tokens.find((t) => t.start >= quantity.end && t.lower === 'including');
  return including === undefined ? -1 : including.index + 1;
};

/** Whether a use tells whence, whither or whose fault rather than where: "fired from Chad", "lost 40 tanks to Chad", "blamed on Chad". */
export function isElsewhere(draft: Draft, use: PlaceUse): boolean {
  const { link } = use;
  const what = `${draft.kind}/${draft.measure}`;
  if (!link || (use.clause !== null && contains(use.clause, draft.quantity))) return false;
  const verb = link.frame === null ? '' : (draft.reading.frames[link.frame]?.lemma.split(' ')[0] ?? '');
  if (link.prep === 'on' && BLAMES.test(verb)) return true;
  // "the war between Chad and Sudan"
  if (link.prep === 'between' && use.mention.subtype === 'country') return true;
  if (draft.measure === 'launched' && isLauncher(draft, use)) return true;
  // "killed on their side, including in Gao": a part of where it was
  if (prepositionOf(draft.reading, link, use.group)?.index === includingAt(draft)) return true;
  // "wounded men were flown to Gao", "a jet bound for Gao", "took 40 hostages back to Gao"
  if ((isSuffered(draft.kind) || what === 'captives/captured') && WHITHER.test(link.prep)) return true;
  return !LEAVING.test(what) && isOrigin(draft, use);
}
