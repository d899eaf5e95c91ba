import type { Fact, FactQuantity, PartySlot, PlaceSlot } from '../src/model/fact.js';
import type { Report } from '../src/model/report.js';
import type { TextSpan } from '../src/model/span.js';

/** An article of our own with an emoji before the facts, and a report of it written by hand. */
export const TEXT = `🔥 Night raid on Port Lavan
Coastal officials said at least 14 dockers, three of them women, were killed on Tuesday when drones struck the harbour.
Up to €2.5 million of cargo burned. "We counted every hour," said the harbour master, Ilan Orr.
`;

const spanOf = (words: string, from = 0): TextSpan => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { text: words, start, end: start + words.length };
};

const quantity = (words: string, value: number, more: Partial<FactQuantity> = {}): FactQuantity => ({
  ...spanOf(words),
  value,
  low: value,
  high: value,
  bound: 'exact',
  unit: 'person',
  ...more,
});

const party = (words: string, name: string | null, code: string | null): PartySlot => ({ ...spanOf(words), name, code });
const place = (words: string): PlaceSlot => ({ ...spanOf(words), name: words, country: null });
const sentence = TEXT.split('\n')[1] ?? '';

export const killed: Fact = {
  id: 'f1',
  kind: 'casualties',
  measure: 'killed',
  quantity: quantity('at least 14', 14, { bound: 'at_least', high: null }),
  counted: spanOf('dockers'),
  actor: null,
  side: party('Coastal', 'Coastal State', null),
  place: place('Port Lavan'),
  time: { ...spanOf('on Tuesday'), from: '2025-05-06', to: '2025-05-06', precision: 'day', basis: 'relative' },
  source: { ...spanOf('Coastal officials'), name: 'Coastal State', type: 'official' },
  status: 'claimed',
  scope: 'incident',
  increment: false,
  per: null,
  partOf: null,
  restates: null,
  conflictsWith: [],
  evidence: { ...spanOf(sentence), line: 2 },
  trigger: spanOf('killed'),
  rule: 'casualties/killed/patient-of-kill',
  confidence: 0.9,
};

export const women: Fact = {
  ...killed,
  id: 'f2',
  quantity: quantity('three', 3),
  counted: spanOf('women'),
  partOf: 'f1',
  confidence: 0.7,
};

export const burned: Fact = {
  ...killed,
  id: 'f3',
  kind: 'money',
  measure: 'damage',
  quantity: quantity('Up to €2.5 million', 2_500_000, { bound: 'at_most', low: null, unit: 'EUR' }),
  counted: null,
  side: null,
  time: null,
  source: null,
  status: 'stated',
  evidence: { ...spanOf('Up to €2.5 million of cargo burned.'), line: 3 },
  trigger: spanOf('burned'),
  confidence: 0.5,
};

const quote = spanOf('We counted every hour,');

export const REPORT: Report = {
  schema: 'briefing-report/1',
  generator: 'briefing 0.1.0',
  article: {
    input: 'raid.txt',
    id: null,
    title: null,
    outlet: null,
    published: '2025-05-07',
    publishedBasis: 'option',
    characters: TEXT.length,
    words: 41,
    offsets: 'utf-16',
  },
  facts: [killed, women, burned],
  people: [{ name: 'Ilan Orr', roles: ['harbour master'], country: null, mentions: [spanOf('Ilan Orr')] }],
  places: [{ name: 'Port Lavan', type: 'city', country: null, mentions: [spanOf('Port Lavan')] }],
  organizations: [],
  quotes: [
    { ...quote, type: 'direct', speaker: { ...spanOf('Ilan Orr'), name: 'Ilan Orr' }, cue: 'said', medium: null, time: null },
  ],
  dates: [],
  numbers: [],
  notices: [],
};
