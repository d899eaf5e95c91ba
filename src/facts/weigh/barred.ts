import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import { AIRCRAFT } from '../../lexicon/doers.js';
import type { ClauseReading } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { homeOf, type Homes } from '../homes.js';
import { sortOfVictims } from '../sort-of-victims.js';
import type { NamedDoer } from './named-doers.js';
import type { Touched } from './victims.js';

/** What is known of a fact when its doer is asked for. */
interface Asked {
  readonly findings: Findings;
  readonly homes: Homes;
  readonly fact: Slotted;
  readonly done: readonly Slotted[];
}

/** Whether a slot names a doer. */
export const isSame = (slot: PartySlot | null, doer: NamedDoer): boolean =>
  slot !== null && doer.namings.some((n) => n.slot.start === slot.start || (slot.name !== null && n.slot.name === slot.name));

const isViolent = ({ kind, measure }: Slotted): boolean => VIOLENT_MEASURES.has(`${kind}/${measure}`);

/** Whether a party harms its own people, or its own land in an article of its war with one from abroad: "A missile killed two in Kharkiv" is none of Ukraine's. */
function harmsItself({ fact, homes }: Asked, doer: NamedDoer, { side, land }: Touched, foes: readonly NamedDoer[]): boolean {
  const { code } = doer;
  const own = (side ?? land)?.code ?? null;
  // a civil war has its first enemy at home
  const enemy = foes[0]?.namings[0]?.slot;
  const abroad = enemy !== undefined && homeOf(enemy, homes) !== own;
  return isViolent(fact) && (isSame(fact.side, doer) || (own !== null && code === own && abroad));
}

/** Whether a party brings down its own weapons, or launched those that it is told to bring down: in the same sentence, or the one before where the rest of them get through. */
function bringsDownItsOwn({ fact, done }: Asked, doer: NamedDoer): boolean {
  const { measure, kind, side, reading } = fact;
  if (measure === 'downed') return isSame(side, doer);
  const hits = measure === 'hit' && side === null;
  if (measure !== 'launched' && !hits) return false;
  const isOfRaid = (other: Slotted): boolean =>
    hits ? other.kind === kind && reading.sentence.index - other.reading.sentence.index <= 1 : other.reading === reading;
  const downed = done.findLast((other) => other.measure === 'downed' && isOfRaid(other));
  return downed !== undefined && isSame(downed.actor, doer);
}

/** "The appeal for Varda, at $2m": whoever gets the money does not give it. */
const givesItself = ({ kind, measure, place }: Slotted, { code }: NamedDoer): boolean =>
  kind === 'money' && measure === 'aid' && code !== null && code === place?.country;

/** "military aircraft bombed a market": an armed group has none. */
const isFromTheAir = ({ article }: Findings, { sentence: { start, end } }: ClauseReading): boolean =>
  AIRCRAFT.test(article.text.slice(start, end));

const UNCLAIMED =
  /\bno(?: \w+)? (?:group|one|organi[sz]ation|body)\b(?: \w+){0,3} claimed\b|\bnobody(?: \w+){0,3} claimed\b|\bno(?: immediate)? claims? of responsibility\b(?! (?:by|from)\b)|\bnot (?:clear|known) who (?:was|were|is|had|has|carried|fired|planted)\b/i;

/** "No group has claimed the blast", said of a fact in its sentence or one of the two after it. */
function isUnclaimed({ article, readings }: Findings, { sentence }: ClauseReading): boolean {
  return readings
    .slice(sentence.index, sentence.index + 3)
    .some(({ sentence: { start, end } }) => UNCLAIMED.test(article.text.slice(start, end)));
}

/** Whether a fact that the rules give no doer harms people of no side, on the ground of an armed group that fights there: in a civil war either side may have done it. */
function isAmongThem({ fact, homes }: Asked, doer: NamedDoer, { land, main }: Touched): boolean {
  const slot = doer.namings[0]?.slot;
  const home = slot && homeOf(slot, homes);
  const at = (land ?? main)?.code;
  const people = fact.kind === 'casualties' && fact.side === null && sortOfVictims(fact) === 'people';
  return people && fact.actor === null && doer.code === null && home != null && home === at;
}

/** Whether something told of a fact rules out a doer who is not named beside it. */
function isBarredAfar(asked: Asked, doer: NamedDoer, touched: Touched): boolean {
  const { fact, findings } = asked;
  const { reading } = fact;
  if (!isViolent(fact) || doer.namings.some((n) => n.reading === reading)) return false;
  if (doer.code === null && isFromTheAir(findings, reading)) return true;
  const blamed = doer.namings.some(({ role }) => role === 'blamed');
  return (isUnclaimed(findings, reading) && !blamed) || isAmongThem(asked, doer, touched);
}

/** Whether a doer is out of the question, however much speaks for him. */
export const isBarred = (asked: Asked, doer: NamedDoer, touched: Touched, foes: readonly NamedDoer[]): boolean =>
  isBarredAfar(asked, doer, touched) ||
  (!isSame(asked.fact.actor, doer) &&
    (givesItself(asked.fact, doer) || bringsDownItsOwn(asked, doer) || harmsItself(asked, doer, touched, foes)));
