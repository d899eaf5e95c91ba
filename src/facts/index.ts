import { ARMED_GROUPS } from '../lexicon/gazetteer/armed-groups.js';
import type { Fact } from '../model/fact.js';
import { cut } from '../model/span.js';
import type { Findings } from './article.js';
import { attackersOf } from './conflict.js';
import { confidenceOf } from './confidence.js';
import { isFactual } from './domain.js';
import type { Draft, Slotted } from './draft.js';
import { ellipsisIn } from './ellipsis.js';
import { draftsOf } from './match.js';
import { findWholes } from './refine/01-parts.js';
import { findRepeats } from './refine/02-repeats.js';
import { carryContext } from './refine/03-context.js';
import { inferActors } from './refine/04-actors.js';
import { inheritFromLinks } from './refine/05-links.js';
import { actorFromClause, actorFromSource, attackerInSentence } from './slots/actor.js';
import { describeParties, type Descriptions } from './slots/party.js';
import { lastScene, placeInSentence } from './slots/place.js';
import { scopeOf } from './slots/scope.js';
import { sideOf } from './slots/side.js';
import { sourceOf, statusOf } from './slots/source.js';
import { timeInSentence, timeSlot } from './slots/time.js';

export { KIND_DEFINITIONS } from './kinds/index.js';
export type { Findings } from './article.js';

/** Settles who, whose, where, when, according to whom, from the sentence of the draft. */
function fillSlots(findings: Findings, draft: Draft, descriptions: Descriptions): Slotted {
  const time = timeInSentence(findings, draft);
  const { sentence } = draft.reading;
  const side = sideOf(findings, draft);
  const place = placeInSentence(findings, draft) ?? (draft.kind === 'money' || draft.measure === 'supplied' || draft.measure === 'held' ? null : lastScene(findings, draft, 3));
  return {
    ...draft,
    actor: actorFromClause(findings, draft, descriptions) ?? attackerInSentence(findings, draft, descriptions, [side?.code ?? place?.country ?? null, side?.name ?? null]) ?? actorFromSource(findings, draft),
    side,
    place,
    time: time ? timeSlot(time) : null,
    source: sourceOf(findings, draft),
    status: statusOf(findings, draft),
    scope: scopeOf(draft, time, findings.article.text.slice(sentence.start, sentence.end)),
    carried: [],
  };
}

/** The line of the article, from 1, on which an offset lies. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/**
 * Finds the facts of an article from what the stages before have found: matches counted groups with kinds, fills the slots of each,
 * and then looks at the whole list: context that carries over, parts and wholes, repeats.
 */
export function findFacts(findings: Findings): readonly Fact[] {
  if (!isFactual(findings)) return [];
  const descriptions = describeParties(findings);
  const ellipsis = ellipsisIn(findings);
  const drafts: Draft[] = [];
  for (const reading of findings.readings) drafts.push(...draftsOf(findings, reading, ellipsis, drafts));
  const homes = new Map(ARMED_GROUPS.flatMap(({ name, country }) => (country === null ? [] : [[name, country] as const])));
  const filled = drafts.map(draft => fillSlots(findings, draft, descriptions));
  const slotted = inheritFromLinks(inferActors(carryContext(filled, homes), attackersOf(findings, descriptions), homes));
  const wholes = findWholes(slotted);
  const repeats = findRepeats(slotted);
  const id = (i: number | undefined): string | null => (i === undefined ? null : `f${i + 1}`);
  const { text } = findings.article;
  return slotted.map((fact, i): Fact => {
    const { sentence } = fact.reading;
    const { quantity } = fact;
    const earlier = slotted.slice(0, i).some(other => other.kind === fact.kind && other.measure === fact.measure);
    return {
      id: `f${i + 1}`,
      kind: fact.kind,
      measure: fact.measure,
      quantity: { text: quantity.text, start: quantity.start, end: quantity.end, value: quantity.value, low: quantity.low, high: quantity.high, bound: quantity.bound, unit: fact.unit },
      counted: fact.counted,
      actor: fact.actor,
      side: fact.side,
      place: fact.place,
      time: fact.time,
      source: fact.source,
      status: fact.status,
      scope: fact.scope,
      increment: quantity.additional && earlier,
      per: quantity.per,
      partOf: id(wholes.get(i)),
      restates: id(repeats.get(i)),
      conflictsWith: [],
      evidence: { ...cut(text, sentence.start, sentence.end), line: lineAt(text, sentence.start) },
      trigger: fact.role.trigger,
      rule: fact.rule,
      confidence: confidenceOf(fact),
    } as Fact;
  });
}
