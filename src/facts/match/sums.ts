import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Token } from '../../model/sentence.js';
import { cut } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import type { CountedGroup } from './candidate.js';
import { measureOfForm } from './forms.js';

/** Nouns of business: a sum near them is no fact. */
const BUSINESS =
  /^(?:revenue|profit|sale|share|turnover|market|salary|wage|price|dividend|earnings|stock|investor|company|firm|prize|ticket|bonus|rent|valuation|gdp|economy)$/;
/** How many words a topic noun may stand from a sum. */
const REACH = 14;
/** What a comma between a sum and a topic counts in words: it is of another clause more often than not. */
const COMMA = 8;

const topicMeasure = (noun: string): Draft['measure'] | null => measureOfForm('money', 'of', noun);

/** "the price tag", "the relief fund": a noun with the word before it, or alone. */
const topicAt = ({ tokens }: ClauseReading['sentence'], t: Token): Draft['measure'] | null =>
  topicMeasure(`${tokens[t.index - 1]?.lower ?? ''} ${t.lemma}`) ?? topicMeasure(t.lemma);

/** A sum in brackets right after another is the same in another currency: "€8bn (£6.7bn)". */
export function isConversion(reading: ClauseReading, group: NounGroup): boolean {
  const before = reading.sentence.tokens.slice(Math.max(0, group.from - 5), group.from).map((t) => t.lower);
  const bracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
  return (
    bracketed &&
    reading.groups.some((g) => g.to <= group.from && group.from - g.to <= 6 && g.quantity?.class === group.quantity?.class)
  );
}

/** "cut from €8bn to €4bn": two ends of one change. */
function leadsTo({ preps }: ClauseReading, from: NounGroup, to: NounGroup): boolean {
  const linked = (prep: string, { id }: NounGroup): boolean => preps.some((l) => l.prep === prep && l.groups.includes(id));
  return from.to < to.from && linked('from', from) && linked('to', to);
}

/** The noun nearest to a sum that names aid, loss, cost, ransom or business. */
function topicNear({ sentence }: ClauseReading, group: NounGroup): Token | null {
  const gap = (t: Token): number => (t.index < group.from ? group.from - t.index : t.index - group.to + 1);
  const between = (t: Token): readonly Token[] =>
    sentence.tokens.slice(Math.min(t.index, group.from), Math.max(t.index, group.from));
  const distance = (t: Token): number => gap(t) + (between(t).some((x) => x.lower === ',') ? COMMA : 0);
  const topics = sentence.tokens.filter(
    (t) => t.pos === 'noun' && gap(t) <= REACH && (topicAt(sentence, t) !== null || BUSINESS.test(t.lemma)),
  );
  return topics.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A sum without a predicate of its own is of what its clause talks of; else of the sum before it ("and a further $40m"). */
export function sumByTopic(
  findings: Findings,
  { reading, group, quantity }: CountedGroup,
  before: readonly Draft[],
): readonly Draft[] {
  const start = before.find((d) => d.kind === 'money' && d.reading === reading && leadsTo(reading, d.group, group));
  if (start) return [{ ...start, quantity, group, unit: quantity.unit, rule: `${start.rule}/to` }];
  const topic = topicNear(reading, group);
  if (topic && BUSINESS.test(topic.lemma)) return [];
  const last = before.filter((d) => d.kind === 'money' && reading.sentence.index - d.reading.sentence.index <= 1).at(-1);
  const measure = topic ? topicAt(reading.sentence, topic) : (last?.measure ?? null);
  const trigger = topic ? cut(findings.article.text, topic.start, topic.end) : last?.role.trigger;
  if (!measure || !trigger) return [];
  const frame = reading.frames.find((f) => f.object.includes(group.id) || f.subject.includes(group.id)) ?? null;
  return [
    {
      kind: 'money',
      measure,
      quantity,
      unit: quantity.unit,
      counted: topic ? trigger : null,
      class: null,
      group,
      reading,
      role: { role: 'of', predicates: [topic?.lemma ?? 'sum'], trigger, frame, noun: null },
      rule: `money/${measure}/topic-${topic?.lemma ?? 'of-sum-before'}`,
    },
  ];
}
