import type { ClauseReading, NounGroup } from '../model/clause.js';

const SMALL_ARMS = /^(?:small|small-arms|rifle|pistol|machine-gun|gun|revolver|arms)$/;

/** Words of calibres and of what fires them. */
const OF_GUNS = /^(?:cluster|artillery|mortar|tank|howitzer|calibre|caliber|large-calibre|large-caliber|(?:\d+-?)?mm)$/;

const GUNS = /^(?:howitzer|tank|artillery|mortar|gunner|cannon|launcher|mlrs|battery|system)$/;

/** Whether rounds are shells: "4,000 rounds of artillery ammunition", "155mm rounds"; rounds of talks and cartridges are none. */
export function areShells(
  { sentence, preps, groups, frames }: ClauseReading,
  group: NounGroup,
  modifiers: readonly string[],
): boolean {
  const of = preps.find((link) => link.noun === group.id && link.prep === 'of')?.groups[0];
  const inside = of === undefined ? undefined : groups[of];
  const words = [...modifiers, ...(inside ? sentence.tokens.slice(inside.from, inside.to).map((t) => t.lower) : [])];
  if (words.some((word) => SMALL_ARMS.test(word))) return false;
  const isGun = (id: number): boolean => GUNS.test(groups[id]?.lemma ?? '');
  // "howitzers fired 30 rounds", "fired 570 rounds from artillery", "60 rounds fell on the market"
  const fired = frames.some(
    (f) =>
      (/^(?:fire|fire off|shoot|expend|launch)$/.test(f.lemma) &&
        f.object.includes(group.id) &&
        (f.subject.some(isGun) || f.preps.some((l) => /^(?:from|by|with|of)$/.test(l.prep) && l.groups.some(isGun)))) ||
      (/^(?:fall|land|slam|explode|impact|rain|crash)$/.test(f.lemma) && f.subject.includes(group.id) && f.voice === 'active'),
  );
  const fromGun = preps.some((l) => l.noun === group.id && l.prep === 'from' && l.groups.some(isGun));
  return fired || fromGun || words.some((word) => OF_GUNS.test(word));
}
