import { set } from './words.js';

/** Verbs without an object: a bare "-ed" form after its noun is finite and active ("Two soldiers died", "the drones crashed"). */
export const INTRANSITIVE: ReadonlySet<string> = set(
  'die head perish succumb flee withdraw advance retreat arrive fall escape disappear vanish crash explode land remain return rise happen occur appear emerge collapse erupt rain drown starve live stay survive travel go come march walk gather sit stand sleep work serve fight clash participate belong consist exist lie arise begin continue end stop drop increase grow surge climb number total amount swim struggle protest rally result lead culminate refer apply contribute resort ensue leave desert fail surrender defect malfunction misfire enlist volunteer stray veer cross hover loiter circle swarm converge intrude drift plunge plummet capsize founder descend depart disintegrate hurtle lurch thud slip slide sneak creep crawl inch edge careen nosedive swoop zoom whizz evaporate bounce ricochet trickle wander detonate swerve lunge hail teem streak whistle zip soar scream roar buzz hum whine drone get step tread stumble trip trek flock hike dwell queue huddle cower cling stride slink collide crash-land belly-land overheat limp capitulate smoulder smolder rumble skid career splutter implode stall topple splash subsist congregate rely depend chip stump abound dwindle part point jump leap spike skyrocket balloon mushroom double triple treble quadruple halve slump',
);

/** Verbs that put another figure in the place of one: "raised the count to 84". */
export const FIGURE_REVISERS: ReadonlySet<string> = set(
  'raise revise correct lower update amend increase cut adjust change bring put up upgrade reduce',
);

/** Phrasal verbs without an object, of verbs that else have one: "made off with 52 girls". */
export const INTRANSITIVE_PHRASES: ReadonlySet<string> = new Set([
  'make off',
  'break out',
  'break through',
  'get through',
  'get away',
  'get out',
  'get back',
  'come through',
  'break up',
  'set off',
  'take off',
]);

/** Verbs with a preposition of their own: a bare "-ed" form before it is active ("gunners accounted for 80 drones", "crews dealt with 90"). */
export const PREPOSITIONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    for: 'account opt care call ask vote push apply pay search hunt look wait beg plead appeal press',
    with: 'deal cope dispense contend tangle grapple wrestle comply tamper collude side bristle teem brim pay meet battle',
    against: 'battle testify vote',
    upon: 'set fall',
    to: 'react respond adhere appeal',
    of: 'dispose boast despair complain',
    on: 'insist rely feed prey encroach pounce rain embark prevail',
    at: 'arrive balk snipe',
    from: 'suffer recover abstain emerge profit escape',
  }).map(([prep, verbs]) => [prep, set(verbs)]),
);

/** Verbs that take a clause: a noun group and a finite verb after them are that clause, not an object ("said two people were killed"). */
export const CLAUSE_TAKING: ReadonlySet<string> = set(
  'hint signal imply concede caution complain testify swear worry lament brag quip speculate surmise say report claim announce confirm add state tell believe think estimate know fear hope warn note insist deny suggest show indicate reveal find explain argue allege acknowledge admit maintain declare assert stress emphasise emphasize write mean ensure understand see hear learn expect predict remember recall conclude specify clarify mention repeat record calculate assess assume guess suspect agree promise pledge vow remark reckon tweet post boast contend',
);

/** Verbs of giving that take the receiver before what is given: "sent Kyiv 40 tanks". */
export const DITRANSITIVE: ReadonlySet<string> = set(
  'give send lend sell offer promise hand grant provide pledge supply award owe pay lease loan gift bring ship cost buy deny guarantee allot allocate donate transfer deliver fine save reimburse remit refund',
);

/** Verbs with an object and an infinitive without "to": "helped them flee". */
export const TAKES_BARE_INFINITIVE: ReadonlySet<string> = set('help let make see watch');

/** Verbs whose object does what the infinitive says ("forced thousands to flee", "ordered residents to leave"). */
export const OBJECT_CONTROL: ReadonlySet<string> = set(
  'force order allow tell ask urge enable help let make watch cause compel prompt lead send want expect permit require oblige push drive instruct advise encourage invite leave see',
);

/** Verbs whose object does what "of", "for" or "from" and an -ing form say ("accused the army of shelling a bus", "stopped them from leaving"). */
export const OBJECT_ACTS_IN_ING: ReadonlySet<string> = set(
  'accuse blame suspect convict charge indict acquit criticise criticize condemn denounce fault censure praise thank applaud stop prevent deter discourage dissuade keep',
);

/** Verbs that say only that what follows is planned, wanted or expected: "plans to send", "agreed to release". */
export const PLAN_VERBS: ReadonlySet<string> = set(
  'plan intend expect order pledge promise vow agree want seek aim hope prepare offer propose decide urge ask tell call demand instruct schedule commit threaten rush try attempt need require advise authorise authorize approve request wish strive race scramble hurry opt resolve undertake vote swear guarantee task assign project forecast invite press lobby pressure beg appeal push look commission mandate target',
);

/** Verbs of weighing what might be done: "is considering sending 18 tanks", "discussed the release of 30 prisoners". */
export const CONSIDERING_VERBS: ReadonlySet<string> = set(
  'consider contemplate mull weigh ponder discuss debate explore study think talk deliberate dither hesitate float moot',
);

/** Verbs and adjectives that make what they govern only possible: "is believed to have killed", "feared dead", "likely to". */
export const HEDGE_VERBS: ReadonlySet<string> = set(
  'fear believe think suspect presume assume appear seem allege threaten hope reckon estimate-ed',
);

/** "left 12 dead", "saw 40 killed", "reported two missing": the object's state follows it. */
export const RESULTATIVE: ReadonlySet<string> = set(
  'leave set report see have get declare render make find keep count list pronounce presume consider believe fear confirm feel shoot hold take',
);

/** Verbs of movement: with "into", "across", "through" a bare "-ed" form is active ("fighters stormed into the town"). */
export const MOTION: ReadonlySet<string> = set(
  'storm push march break burst drive sweep cross infiltrate pour stream move charge rush pass force fire shell slam crash open sail ride smash plough plow rip tear race career barrel plunge punch slice speed thunder roll trundle fly spill dart dash nose thrust',
);

/** Verbs that deny what they govern: "refused to leave", "failed to reach". */
export const NEGATIVE_VERBS: ReadonlySet<string> = set('refuse fail decline avoid prevent stop deny forbid prohibit bar');

/** Verbs of leave: not done where they are denied: "were not allowed to leave". */
export const LEAVE_VERBS: ReadonlySet<string> = set('allow permit let enable authorise authorize able dare manage');

/** Adjectives of those who do not do what follows: "are unable to go home". */
export const UNABLE: ReadonlySet<string> = set('unable powerless reluctant unwilling afraid scared frightened');

/** Verbs whose past form and participle are their base form: "was hurt", "a missile hit the school". */
export const INVARIANT: ReadonlySet<string> = set(
  'hit cut hurt put set shut cost spread burst cast let quit shed overrun overcome',
);

/** Those of them that tell what is suffered, and name it seldom: "two schools hit by shells", but "a tax cut by the government". */
export const SUFFERED: ReadonlySet<string> = set('hit hurt shut overrun overcome');
