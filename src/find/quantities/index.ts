import type { Article } from '../../model/article.js';
import type { NumberClass, Quantity } from '../../model/quantity.js';
import type { Sentence } from '../../model/sentence.js';
import { cut } from '../../model/span.js';
import { isPronounOne, readArticle, readNegative } from './absent.js';
import { readAmount } from './amount.js';
import { atomsOf, glued, isHyphen, type Atom } from './atoms.js';
import { boundsOf, endsOf } from './bounds.js';
import { classify } from './classify.js';
import { readClock } from './clock.js';
import { readCompound } from './compound.js';
import { writesContinental } from './digits.js';
import type { Figure } from './figure.js';
import { readMeasure } from './measure.js';
import { readOrdinal } from './ordinal.js';
import { readRange } from './range.js';
import { rateOf } from './rate.js';
import { trendOf } from './trend.js';

/** The figures that begin at atom `i`; most specific writing first. */
function figuresAt(atoms: readonly Atom[], i: number, continental: boolean): readonly Figure[] {
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

interface Context {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
}

/** Settles bounds, class and unit of a figure. `floor` is the first atom that no earlier number has taken. */
function settle(context: Context, figure: Figure, floor: number, previous: NumberClass | null): { quantity: Quantity; from: number; to: number } {
  const { article, sentence, atoms } = context;
  const plain = figure.form === 'article' || figure.form === 'negative';
  const duration = readMeasure(atoms, figure.to)?.class === 'duration';
  const fixed = figure.class !== null && figure.class !== 'money' && figure.class !== 'percent' && figure.class !== 'time';
  const found = plain || fixed ? { from: figure.from, to: figure.to, bound: figure.high === null ? ('exact' as const) : ('range' as const), additional: atoms[figure.from]?.lower === 'another' } : boundsOf(atoms, figure, duration);
  const from = Math.max(found.from, Math.min(floor, figure.from));
  const { class: cls, unit, measure } = classify(atoms, figure, found.bound, previous);
  const { low, high } = endsOf(figure.value, figure.high, found.bound);
  const start = atoms[from]?.start ?? 0;
  const end = atoms[found.to - 1]?.end ?? start;
  const text = article.text;
  const after = measure?.to ?? found.to;
  const counts = !/^(?:year|date|time|ordinal|designator|rank|score)$/.test(cls);
  const quantity: Quantity = {
    ...cut(text, start, end),
    value: figure.value,
    low,
    high,
    bound: found.bound,
    unit,
    class: cls,
    trend: plain ? null : trendOf(atoms, from, found.to, cls),
    form: figure.form,
    per: counts && !plain ? rateOf(atoms, Math.max(after, found.to)) : null,
    measure: measure ? cut(text, atoms[measure.from]?.start ?? 0, atoms[measure.to - 1]?.end ?? 0) : null,
    additional: found.additional,
    sentence: sentence.index,
  };
  return { quantity, from, to: found.to };
}

/** Whether only "and", "or", "to", a comma or a dash stands between two numbers. */
const adjoins = (atoms: readonly Atom[], from: number, to: number): boolean => to - from === 1 && (/^(?:and|or|to|,)$/.test(atoms[from]?.lower ?? '') || isHyphen(atoms[from]));

function inSentence(context: Context, continental: boolean): readonly Quantity[] {
  const { atoms } = context;
  const found: { quantity: Quantity; from: number; to: number }[] = [];
  let floor = 0;
  for (let i = 0; i < atoms.length; ) {
    const figures = figuresAt(atoms, i, continental);
    for (const figure of figures) {
      const last = found.at(-1);
      const previous = last && adjoins(atoms, last.to, figure.from) ? last.quantity.class : null;
      const settled = settle(context, figure, floor, previous);
      // "a further 100", "an estimated 20": the article that stood first belongs to the number.
      while (found.length > 0 && found.at(-1)?.quantity.form === 'article' && belongsTo(atoms, found.at(-1)?.from ?? 0, settled)) found.pop();
      found.push(settled);
      if (figure.form !== 'article') floor = settled.to;
    }
    i = Math.max(i + 1, figures.length > 0 ? (found.at(-1)?.to ?? 0) : 0);
  }
  return found.map(({ quantity }) => quantity);
}

/** Whether the article at `at` opens the group that a later count stands in: "a record 145 drones" against "a 12-storey block". */
function belongsTo(atoms: readonly Atom[], at: number, next: { quantity: Quantity; from: number; to: number }): boolean {
  if (at >= next.from) return true;
  if (next.quantity.class !== 'count' || next.quantity.form === 'article' || next.quantity.form === 'negative') return false;
  if (isHyphen(atoms[next.to]) && glued(atoms, next.to)) return false;
  const between = atoms.slice(at + 1, next.from);
  return between.length <= 2 && between.every((a) => a.token.pos === 'adj' || a.token.pos === 'adv' || /^(?:record|further|additional|extra)$/.test(a.lower));
}

/**
 * Finds every number of an article, digits or words, in order and without overlap, with value, bounds, unit and class.
 * The articles "a" and "an" and negatives ("no", "none") are candidates that the facts choose from.
 */
export function findQuantities(article: Article, sentences: readonly Sentence[]): readonly Quantity[] {
  const continental = writesContinental(article.text);
  return sentences.flatMap((sentence) => inSentence({ article, sentence, atoms: atomsOf(sentence) }, continental));
}
