import type { DateMention } from '../../../src/model/date.js';
import type { EntityMention } from '../../../src/model/entity.js';
import type { Quantity } from '../../../src/model/quantity.js';
import type { Quote } from '../../../src/model/quote.js';
import { cut } from '../../../src/model/span.js';
import { LAYERS, type Layers } from '../../../src/pipeline.js';

/** The program with one layer made poorer or put in another's place. */
export interface Variant {
  readonly layer: 'numbers' | 'dates' | 'names' | 'voices';
  readonly name: string;
  readonly layers: Layers;
}

const numbers = (name: string, quantities: Layers['quantities']): Variant => ({
  layer: 'numbers',
  name,
  layers: { ...LAYERS, quantities },
});
const dates = (name: string, keep: (date: DateMention) => boolean): Variant => ({
  layer: 'dates',
  name,
  layers: { ...LAYERS, dates: (article, sentences) => LAYERS.dates(article, sentences).filter(keep) },
});
const names = (name: string, change: (mention: EntityMention) => readonly EntityMention[]): Variant => ({
  layer: 'names',
  name,
  layers: { ...LAYERS, entities: (...args) => LAYERS.entities(...args).flatMap(change) },
});
const voices = (name: string, quotes: Layers['quotes']): Variant => ({ layer: 'voices', name, layers: { ...LAYERS, quotes } });

const keepQuotes =
  (keep: (quote: Quote) => boolean): Layers['quotes'] =>
  (...args) =>
    LAYERS.quotes(...args).filter(keep);

const exactly = (quantity: Quantity): Quantity => {
  const { value, form } = quantity;
  return { ...quantity, bound: form === 'vague' ? 'vague' : 'exact', low: value, high: value, additional: false };
};

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** What a plain pattern sees: digits and a magnitude, all of them counts. */
const byPattern: Layers['quantities'] = ({ text }, sentences) =>
  sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(/\d[\d,]*(?:\.\d+)?(?: (thousand|million|billion))?/g)].map(
      (match): Quantity => {
        const start = sentence.start + match.index;
        const value = parseFloat(match[0].replaceAll(',', '')) * (SCALES[match[1] ?? ''] ?? 1);
        return {
          ...cut(text, start, start + match[0].length),
          ...{ value, low: value, high: value, bound: 'exact', unit: null, class: 'count', trend: null, form: 'digits' },
          ...{ per: null, measure: null, additional: false, sentence: sentence.index },
        };
      },
    ),
  );

/** Each layer poorer in turn, down to nothing. */
export const VARIANTS: readonly Variant[] = [
  numbers('digits by a plain pattern', byPattern),
  numbers('no numbers in words', (...args) => LAYERS.quantities(...args).filter(({ form }) => form === 'digits')),
  numbers('no bounds, no ranges', (...args) => LAYERS.quantities(...args).map(exactly)),
  dates('written dates alone', ({ basis }) => basis === 'explicit'),
  dates('no times by an event', ({ timex, from }) => timex !== null || from !== null),
  dates('none', () => false),
  names('no parties behind names', (mention) => [{ ...mention, party: null }]),
  names('no aliases joined', (mention) => [{ ...mention, name: mention.text }]),
  names('places and peoples alone', (mention) => (/^(?:place|demonym)$/.test(mention.type) ? [mention] : [])),
  names('none', () => []),
  voices('sentence by sentence', (article, sentences, entities) =>
    sentences.flatMap((sentence) => LAYERS.quotes(article, [sentence], entities)),
  ),
  voices(
    'direct quotes alone',
    keepQuotes(({ type }) => type === 'direct'),
  ),
  voices('no reference resolved', (...args) =>
    LAYERS.quotes(...args).map((quote) => ({
      ...quote,
      speaker: quote.speaker && { ...quote.speaker, name: null, antecedent: null },
    })),
  ),
  voices(
    'none',
    keepQuotes(() => false),
  ),
];
