import type { Sentence } from '../../model/sentence.js';
import type { Draft } from '../draft.js';

/** How many sentences around tell whether those who came home were prisoners. */
const REACH = 2;

const CAPTIVITY =
  /^(?:swap|exchange|prisoner|captive|captivity|captor|hostage|pow|detainee|inmate|abductee|abductor|kidnapper|release|free|negotiate|prison)$/;
const FLIGHT = /^(?:refugee|displace|displaced|evacuee|evacuate|flee|camp|idp|exile|resident|villager|family|deport|migrant)$/;

const speaksOf = ({ tokens }: Sentence, words: RegExp): boolean =>
  tokens.some(({ lemma, lower }) => words.test(lemma) || words.test(lower));

const isReturn = ({ kind, measure }: Draft): boolean => kind === 'displacement' && measure === 'returned';

/** Those who come home in a story of captives are released: "In all, 3,500 Ukrainians have been returned" after a prisoner swap. */
export function settleReleases(drafts: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (!isReturn(draft)) return draft;
    const at = draft.reading.sentence.index;
    const near = sentences.slice(Math.max(0, at - REACH), at + 1);
    const released = near.some((s) => speaksOf(s, CAPTIVITY)) && !near.some((s) => speaksOf(s, FLIGHT));
    return released ? { ...draft, kind: 'captives', measure: 'released', rule: `${draft.rule}/released` } : draft;
  });
}
