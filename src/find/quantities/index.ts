import type { Article } from '../../model/article.js';
import type { NumberClass, Quantity } from '../../model/quantity.js';
import type { Sentence } from '../../model/sentence.js';
import { isPronounOne, readArticle, readNegative } from './absent.js';
import { readAmount } from './amount.js';
import { atomsOf, glued, isHyphen, type Atom } from './atoms.js';
import { readClock } from './clock.js';
import { readCompound } from './compound.js';
import { writesContinental, writesSpacedGroups } from './digits.js';
import type { Figure } from './figure.js';
import { joined } from './join.js';
import { readOrdinal } from './ordinal.js';
import { readRange } from './range.js';
import { rateOf } from './rate.js';
import { mayStart } from './starts.js';
import { settle, type Settled } from './settle.js';

/** The figures that begin at atom `i`; most specific writing first. */
function figuresAt(atoms: readonly Atom[], i: number, continental: boolean): readonly Figure[] {
  if (!mayStart(atoms, i)) return [];
  const clock = readClock(atoms, i);
  if (clock) return [clock];
  const compound = readCompound(atoms, i);
  if (compound) return compound;
  if (isPronounOne(atoms, i)) return [];
  const amount = readOrdinal(atoms, i) ?? readNegative(atoms, i) ?? readAmount(atoms, i, continental);
  if (!amount) {
    const article = readArticle(atoms, i);
    return article ? [article] : [];
  }
  if (amount.class === 'ordinal' || amount.form === 'negative') return [amount];
  return [readRange(atoms, amount, continental) ?? amount];
}

/** Whether only "and", "or", "to", a comma or a dash stands between two numbers. */
const adjoins = (atoms: readonly Atom[], from: number, to: number): boolean =>
  to - from === 1 && (/^(?:and|or|to|,|\/)$/.test(atoms[from]?.lower ?? '') || isHyphen(atoms[from]));

const isArticle = (settled: Settled): boolean => settled.quantity.form === 'article';

/** The numbers of a sentence in order. An article inside a later number's words ("an estimated 20") is still among them. */
function numbersOf(atoms: readonly Atom[], sentence: Sentence, text: string, continental: boolean): readonly Settled[] {
  const found: Settled[] = [];
  let floor = 0;
  let previous: { readonly to: number; readonly class: NumberClass } | null = null;
  for (let i = 0; i < atoms.length;) {
    // A number too large to be one is none.
    const figures = figuresAt(atoms, i, continental).filter(
      ({ value, high }) => Number.isFinite(value) && Number.isFinite(high ?? 0),
    );
    for (const figure of figures) {
      const neighbour: NumberClass | null = previous && adjoins(atoms, previous.to, figure.from) ? previous.class : null;
      const settled = settle({ atoms, sentence, text, floor, previous: neighbour }, figure);
      found.push(settled);
      if (isArticle(settled)) continue;
      floor = settled.to;
      previous = { to: settled.to, class: settled.quantity.class };
    }
    i = Math.max(i + 1, figures.length > 0 ? (found.at(-1)?.to ?? 0) : 0);
  }
  return found;
}

/** Whether the article at `at` opens the group that a later count stands in: "a record 145 drones" against "a 12-storey block". */
function opens(atoms: readonly Atom[], at: number, next: Settled): boolean {
  if (at >= next.from) return true;
  if (next.quantity.class !== 'count' || next.quantity.form === 'negative') return false;
  if (isHyphen(atoms[next.to]) && glued(atoms, next.to)) return false;
  const between = atoms.slice(at + 1, next.from);
  return (
    between.length <= 2 &&
    between.every((a) => a.token.pos === 'adj' || a.token.pos === 'adv' || a.lower === 'record' || a.lower === 'further')
  );
}

const sortOf = ({ quantity: { class: cls, unit } }: Settled): string =>
  cls === 'percent' || cls === 'money' ? cls : (unit ?? '');

/** "lost 75 points, or 0.4%", "fell 2% or 40 cents", "dropped by 1 degree (1.8 F)": the other way to say a change is one too. */
const withTrends = (atoms: readonly Atom[], found: readonly Settled[]): readonly Settled[] =>
  found.map((settled, i) => {
    const before = found[i - 1];
    if (
      !before?.quantity.trend ||
      settled.quantity.trend ||
      !/^(?:count|percent|money|other|distance|weight|area)$/.test(settled.quantity.class)
    )
      return settled;
    const between = atoms.slice(before.after, settled.from).map((a) => a.lower);
    const said = between.at(-1) === 'or' && (between.at(-2) === ',' || sortOf(before) !== sortOf(settled));
    const other = (said || between.at(-1) === '(') && between.length <= 3;
    return other ? { ...settled, quantity: { ...settled.quantity, trend: before.quantity.trend } } : settled;
  });

/** The first of the next few that fits; a rate or an article's own number is never far. */
function nextOf(found: readonly Settled[], from: number, fits: (settled: Settled) => boolean): Settled | null {
  for (let k = from; k < Math.min(found.length, from + 4); k++) {
    const settled = found[k];
    if (settled && fits(settled)) return settled;
  }
  return null;
}

/** Rates, and the articles that count something: those of rates ("20 a day") and of other numbers fall away. */
function completed(atoms: readonly Atom[], found: readonly Settled[]): readonly Quantity[] {
  const taken = new Set<number>();
  const rated = found.map((settled, i): Settled => {
    if (!settled.divisible) return settled;
    const next = nextOf(found, i + 1, (other) => !isArticle(other) && other.quantity.class !== 'designator');
    const rate = rateOf(atoms, settled.after, next?.from ?? atoms.length);
    if (!rate) return settled;
    taken.add(rate.at);
    return { ...settled, quantity: { ...settled.quantity, per: rate.unit } };
  });
  return withTrends(atoms, rated)
    .filter((settled, i) => {
      if (!isArticle(settled)) return true;
      const next = nextOf(rated, i + 1, (other) => !isArticle(other));
      return !taken.has(settled.from) && !(next && opens(atoms, settled.from, next));
    })
    .map(({ quantity }) => quantity);
}

/**
 * Finds every number of an article, digits or words, in order and without overlap, with value, bounds, unit and class.
 * The articles "a" and "an" and negatives ("no", "none") are candidates that the facts choose from.
 */
export function findQuantities(article: Article, sentences: readonly Sentence[]): readonly Quantity[] {
  const continental = writesContinental(article.text);
  const spacedGroups = writesSpacedGroups(article.text);
  return sentences.flatMap((sentence) => {
    const atoms = atomsOf(sentence, spacedGroups);
    return completed(atoms, joined(atoms, numbersOf(atoms, sentence, article.text, continental), article.text));
  });
}
