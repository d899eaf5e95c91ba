import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Token } from '../../model/sentence.js';
import { cut } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { rolesOf, type RoleReading } from '../roles/index.js';
import { draftOf, sentencesApart, type CountedGroup } from './candidate.js';
import { choose } from './choose.js';
import { KINDS_TO_MATCH, measureOfForm } from './forms.js';
import { isGuarded } from './guards.js';
import { matchesOf } from './matches.js';
import { ARMS_TRADE, isBillOfLaw, isLossOfShow, isOfShares } from './trade.js';

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

/** Verbs of what becomes of sums that were asked for. */
const COMES_IN = /^(?:receive|come in|fund|cover|meet|raise|pledge|deliver|disburse|secure|pay|provide|collect|promise|release)$/;

/** "31 percent of the $1.6bn asked for", "appealed for $40m; only 13 percent has come in": a share of a sum is of what the sum is. */
export function shareOfSum(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity } = counted;
  const whole = reading.parts.find((p) => p.part === group.id && p.relation === 'of')?.whole;
  const sum = whole == null ? undefined : reading.groups[whole];
  if (sum?.quantity?.class === 'money') {
    const asked: CountedGroup = { ...counted, group: sum, quantity: sum.quantity, roles: rolesOf(findings, reading, sum) };
    const match = choose(matchesOf(asked)).find(({ kind }) => kind.name === 'money');
    return match ? [{ ...draftOf(asked, match), quantity, group, unit: quantity.unit, counted: null }] : [];
  }
  const last = before.at(-1);
  const told = reading.frames.some(
    (f) => COMES_IN.test(f.lemma) && (f.subject.includes(group.id) || f.object.includes(group.id)),
  );
  const goesOn = last?.kind === 'money' && last.measure === 'aid' && sentencesApart(counted, last) <= 1;
  return goesOn && told && group.head === null
    ? [{ ...last, quantity, group, reading, unit: quantity.unit, rule: `${last.rule}/share` }]
    : [];
}

/** The noun nearest to a sum that names aid, loss, cost, ransom or business. */
function topicNear({ sentence }: ClauseReading, group: NounGroup): Token | null {
  const gap = (t: Token): number => (t.index < group.from ? group.from - t.index : t.index - group.to + 1);
  const between = (t: Token): readonly Token[] =>
    sentence.tokens.slice(Math.min(t.index, group.from), Math.max(t.index, group.from));
  const distance = (t: Token): number => gap(t) + (between(t).some((x) => x.lower === ',') ? COMMA : 0);
  // "its share of a $50bn package" is none of a firm's
  const isShare = ({ lemma, index }: Token): boolean => lemma === 'share' && sentence.tokens[index + 1]?.lower === 'of';
  const topics = sentence.tokens.filter(
    (t) => t.pos === 'noun' && gap(t) <= REACH && !isShare(t) && (topicAt(sentence, t) !== null || BUSINESS.test(t.lemma)),
  );
  return topics.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A sum without a predicate of its own is of what its clause talks of; else of the sum before it ("and a further $40m"). */
export function sumByTopic(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity } = counted;
  const start = before.find((d) => d.kind === 'money' && d.reading === reading && leadsTo(reading, d.group, group));
  if (start) return [{ ...start, quantity, group, unit: quantity.unit, rule: `${start.rule}/to` }];
  const topic = topicNear(reading, group);
  const ofArms = topic?.lemma === 'sale' && reading.sentence.tokens.some((t) => ARMS_TRADE.test(t.lemma));
  if (topic && BUSINESS.test(topic.lemma) && !ofArms) return [];
  if (topic?.lemma === 'loss' && isLossOfShow(reading)) return [];
  const isLaw = topic?.lemma === 'bill' && isBillOfLaw(reading);
  const last = before.filter((d) => d.kind === 'money' && reading.sentence.index - d.reading.sentence.index <= 1).at(-1);
  const measure = topic && !isLaw ? topicAt(reading.sentence, topic) : (last?.measure ?? null);
  const trigger = topic ? cut(findings.article.text, topic.start, topic.end) : last?.role.trigger;
  if (!measure || !trigger || (/^(?:cost|other)$/.test(measure) && isOfShares(reading))) return [];
  const frame = reading.frames.find((f) => f.object.includes(group.id) || f.subject.includes(group.id)) ?? null;
  const role: RoleReading = { role: 'of', predicates: [topic?.lemma ?? 'sum'], trigger, frame, noun: null };
  const kind = KINDS_TO_MATCH.find(({ name }) => name === 'money');
  if (kind && isGuarded({ kind, measure, role, form: isLaw ? 'sum' : (topic?.lemma ?? 'sum') }, counted)) return [];
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
      role,
      rule: `money/${measure}/topic-${topic?.lemma ?? 'of-sum-before'}`,
    },
  ];
}
