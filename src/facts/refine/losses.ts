import type { Draft } from '../draft.js';

/** Up to how many men lost are told one by one, and so are dead; more of them are losses of all sorts. */
const FEW = 50;

/** "lost six men": what a commander or a family says of those who fell. */
const isLost = ({ kind, rule, role }: Draft): boolean =>
  kind === 'casualties' && role.role === 'patient' && role.frame?.lemma === 'lose' && /-of-lose(?:-|\/|$)/.test(rule);

/** "lost up to 20 servicemen and two howitzers": in one count with arms, as armies reckon the losses of others. */
const isReckonedWithArms = (draft: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some((d) => d.kind === 'equipment' && d.reading === draft.reading && d.role.frame?.id === draft.role.frame?.id);

/** Soldiers of whom some say that they "lost" them: few are dead, many or those counted with arms are casualties. */
export const settleLosses = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    if (!isLost(draft)) return draft;
    const soldiers = draft.class?.class === 'fighter' || /^(?:man|member|personnel)$/.test(draft.group.lemma);
    if (!soldiers) return draft;
    const many = draft.quantity.value > FEW || draft.quantity.bound === 'at_most' || isReckonedWithArms(draft, drafts);
    const { value } = draft.quantity;
    return { ...draft, measure: many || value === 0 ? 'casualties' : 'killed' };
  });
