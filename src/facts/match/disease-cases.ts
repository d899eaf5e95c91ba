import { DISEASES } from '../../lexicon/diseases.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { spanOf } from '../roles/view.js';
import type { CountedGroup } from './candidate.js';
import { PERSON } from './target.js';

const DISEASE = new Set(DISEASES);
/** How many sentences before the cases the disease may be named. */
const REACH = 1;
/** Words of the law, which has cases too. */
const OF_LAW = /^(?:court|police|prosecutor|lawyer|judge|trial|crime|fraud|murder|rape|theft|legal|tribunal)$/;

/** "Since cholera was confirmed, 3,500 cases have been reported": cases beside a disease are of people who have it. */
export function diseaseCases(findings: Findings, { reading, group, quantity, target }: CountedGroup): readonly Draft[] {
  const { index, tokens } = reading.sentence;
  if (group.lemma !== 'case' || quantity.class !== 'count' || /^(?:article|negative)$/.test(quantity.form)) return [];
  const near = findings.readings.filter(({ sentence }) => sentence.index <= index && sentence.index >= index - REACH);
  const isOfDisease = near.some(({ sentence }) => sentence.tokens.some(({ lemma }) => DISEASE.has(lemma)));
  if (!isOfDisease || tokens.some(({ lemma }) => OF_LAW.test(lemma))) return [];
  const trigger = spanOf({ findings, reading }, group);
  return [
    {
      kind: 'affected',
      measure: 'infected',
      quantity,
      unit: 'person',
      counted: target.span,
      class: PERSON,
      group,
      reading,
      role: { role: 'event', predicates: ['case'], trigger, frame: null, noun: null },
      rule: 'affected/infected/cases-of-disease',
    },
  ];
}
