import type { Sentence } from '../../model/sentence.js';
import type { Draft } from '../draft.js';

/** How many sentences around tell whether those who came home were prisoners. */
const REACH = 2;

const CAPTIVITY =
  /^(?:swap|exchange|prisoner|captive|captivity|captor|hostage|pow|detainee|inmate|abductee|abductor|kidnapper|abduct|kidnap|release|free|negotiate|prison)$/;
const FLIGHT =
  /^(?:refugee|displace|displaced|evacuee|evacuate|flee|camp|idp|exile|resident|villager|family|deport|migrant|returnee)$/;

const speaksOf = ({ tokens }: Sentence, words: RegExp): boolean =>
  tokens.some(({ lemma, lower }) => words.test(lemma) || words.test(lower));

/** What is said of prisoners and of refugees alike. */
const isHomecoming = ({ kind, rule }: Draft): boolean =>
  kind === 'captives' && /-of-(?:bring|send|fly|take|come|go|get|return|allow|let)-(?:home|back)(?:\/|$)/.test(rule);

/** "the return of 7,000 Serbs to the villages" */
const isReturning = ({ kind, rule }: Draft): boolean => kind === 'captives' && /of-of-return(?:\/|$)/.test(rule);

const isReturn = ({ kind, measure, rule }: Draft): boolean =>
  kind === 'displacement' && (measure === 'returned' || /-of-(?:fly|bus|send|take|bring)-home(?:\/|$)/.test(rule));

/** "3,200 soldiers have been brought back": what is said of troops and of prisoners alike. */
const isBroughtBack = ({ kind, rule }: Draft): boolean =>
  kind === 'forces' && /-of-(?:bring|fly|get|return)-(?:home|back)(?:\/|$)/.test(rule);

/** "Fifteen soldiers arrived in Riyadh": said of troops on their way and of prisoners let go. */
const isArrival = ({ kind, rule }: Draft): boolean =>
  kind === 'forces' && /agent-of-(?:arrive|land|disembark)(?:\/|$)/.test(rule);

/** Whether the article has told of releases so often that those who come home in it are prisoners. */
const isAboutReleases = (drafts: readonly Draft[], at: number): boolean =>
  drafts.filter(({ kind, measure, reading }) => kind === 'captives' && measure === 'released' && reading.sentence.index <= at)
    .length > 1;

/** Those who come home in a story of captives are released ("In all, 3,500 Ukrainians have been returned" after a prisoner swap), in one of flight they return. */
export function settleReleases(drafts: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    if (!isReturn(draft) && !isHomecoming(draft) && !isReturning(draft) && !isBroughtBack(draft) && !isArrival(draft))
      return [draft];
    const at = draft.reading.sentence.index;
    const near = sentences.slice(Math.max(0, at - REACH), at + 1);
    const captive = near.some((s) => speaksOf(s, CAPTIVITY)) || isAboutReleases(drafts, at);
    const fled = near.some((s) => speaksOf(s, FLIGHT));
    if (isReturning(draft))
      return captive ? [draft] : [{ ...draft, kind: 'displacement', measure: 'returned', rule: `${draft.rule}/returned` }];
    if (isHomecoming(draft)) {
      // "residents will be allowed home" beside a swap of prisoners
      const ownFled = speaksOf(draft.reading.sentence, FLIGHT) && !speaksOf(draft.reading.sentence, CAPTIVITY);
      if (captive && !ownFled) return [draft];
      // "Denmark brought home 90 soldiers from Mali"
      if (draft.class?.class === 'fighter')
        return [{ ...draft, kind: 'forces', measure: 'withdrawn', rule: `${draft.rule}/withdrawn` }];
      // "A bus brought 40 pensioners home from the fair"
      return fled ? [{ ...draft, kind: 'displacement', measure: 'returned', rule: `${draft.rule}/returned` }] : [];
    }
    if (isBroughtBack(draft) && !captive) return [draft];
    if (isArrival(draft) && !(near.some((s) => speaksOf(s, CAPTIVITY)) && isAboutReleases(drafts, at))) return [draft];
    const released = captive && !fled;
    return [released ? { ...draft, kind: 'captives', measure: 'released', rule: `${draft.rule}/released` } : draft];
  });
}
