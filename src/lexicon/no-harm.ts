import type { Kind, Measure } from '../model/fact.js';
import { set } from './words.js';

/** Where a predicate of people tells of nobody dead, captive, displaced or rescued: all that a row names has to be there. */
interface NoHarm {
  readonly example: string;
  readonly kind: Kind;
  readonly measure?: Measure;
  /** The predicate as the kind lists it. */
  readonly form?: RegExp;
  /** The verb by itself. */
  readonly verb?: RegExp;
  /** Who is counted. */
  readonly counted?: ReadonlySet<string>;
  /** Who or what does it. */
  readonly subject?: ReadonlySet<string>;
  /** What it says of them: "hold accountable". */
  readonly complement?: ReadonlySet<string>;
  /** A word anywhere in the sentence. */
  readonly beside?: ReadonlySet<string>;
  /** A preposition of the verb, and where it leads if that matters. */
  readonly prep?: RegExp;
  readonly to?: ReadonlySet<string>;
}

/** Who drags people out not to save them. */
const ASSAILANTS = set(
  'gunman militant rebel raider attacker assailant bandit robber kidnapper abductor insurgent jihadist terrorist militiaman extremist mob rioter gang gangster marauder hijacker carjacker pirate assassin paramilitary',
);
const DRAGS_OUT = /^(?:haul|pull|drag|pluck|snatch|lift|take|get|lead|carry|bring)\b/;

export const NO_HARM: readonly NoHarm[] = [
  {
    example: 'Raiders hauled two men out of a bus.',
    kind: 'affected',
    measure: 'rescued',
    verb: DRAGS_OUT,
    subject: ASSAILANTS,
  },
  {
    example: 'Two men were hauled out of a car by bandits.',
    kind: 'affected',
    measure: 'rescued',
    verb: DRAGS_OUT,
    prep: /^by$/,
    to: ASSAILANTS,
  },
  {
    example: 'The coach sees three dead men walking.',
    kind: 'casualties',
    form: /^dead$/,
    counted: set('man'),
    beside: set('walk walking'),
  },
  {
    example: 'Two runners did not make it to the final.',
    kind: 'casualties',
    form: /^not make/,
    prep: /^(?:to|into|past|through|onto|as|in)$/,
  },
  {
    example: 'The movement lost 40 members to a rival party.',
    kind: 'casualties',
    form: /^lose(?: |$)/,
    prep: /^(?:to|for)$/,
    to: set('rival party club team company competitor firm league side transfer retirement resignation emigration employer'),
  },
  {
    example: 'The party lost 40 members.',
    kind: 'casualties',
    form: /^lose(?: |$)/,
    subject: set('party club company firm league bank newspaper airline union university'),
  },
  {
    example: 'Three chefs were locked in battle for the title.',
    kind: 'captives',
    verb: /^(?:lock|hold|tie|catch|engage)/,
    prep: /^in$/,
    to: set(
      'battle fight struggle dispute row talk debate combat standoff feud argument contest race duel embrace negotiation fighting',
    ),
  },
  {
    example: 'The mine shed 640 workers, who were released over three years.',
    kind: 'captives',
    measure: 'released',
    counted: set('worker employee staff staffer clerk trader apprentice labourer laborer'),
    beside: set(
      'shed redundancy redundancies redundant layoff downsize downsizing payroll job firm company factory mine plant contract employer notice employ hire',
    ),
  },
  {
    example: 'On Monday 12 patients were moved to another arm of the trial.',
    kind: 'displacement',
    form: /^(?:move|remove|shift|transfer)$/,
    prep: /^(?:to|into|from|onto)$/,
    to: set(
      'arm group list department post job team role division unit office desk class grade league club contract phase stage category ward cell prison jail headquarters side',
    ),
  },
  {
    example: 'Masked men forced 16 passengers out of a minibus.',
    kind: 'displacement',
    measure: 'displaced',
    prep: /^(?:out of|from|off)$/,
    to: set(
      'bus minibus car vehicle van taxi truck train plane office post job race parliament contest tournament league market business party work service bank',
    ),
  },
  {
    example: 'Six people were running out of the house.',
    kind: 'displacement',
    form: /^run/,
    prep: /^out of$/,
  },
  {
    example: 'On Sunday 53,000 households were cut off.',
    kind: 'affected',
    form: /^cut off/,
    counted: set('household home customer consumer subscriber'),
  },
  {
    example: 'About 300 pupils were at the school.',
    kind: 'displacement',
    form: /^be school$/,
    counted: set('student pupil schoolchild schoolgirl schoolboy child girl boy learner boarder teacher staff classmate'),
  },
  {
    example: 'Some 40 teachers were at the school.',
    kind: 'affected',
    form: /^be school$/,
    prep: /^(?:at|in|inside)$/,
  },
  {
    example: 'Two cousins were reported missing when they did not return home.',
    kind: 'displacement',
    form: /^(?:be )?not (?:return|get|go) home$/,
    beside: set('missing disappear disappearance vanish outing trip excursion errand shift walk hike'),
  },
  {
    example: 'Some 4,000 people cross the border to shop.',
    kind: 'displacement',
    form: /^cross(?: border)?$/,
    beside: set('shop shopping shopper commute commuter tourist floor picket finish marathon race trader duty-free'),
  },
  {
    example: 'Two astronauts returned to Earth.',
    kind: 'displacement',
    measure: 'returned',
    prep: /^(?:to|from)$/,
    to: set('earth orbit space moon power office parliament ring pitch stage screen form top front'),
  },
  {
    example: 'Forty visitors camped by the lake.',
    kind: 'displacement',
    form: /^camp\b/,
    beside: set(
      'visitor reveller fan tourist scout protester demonstrator spectator festival festivalgoer hiker climber shopper camper holiday',
    ),
  },
  {
    example: 'He was held with 300 other prisoners in a camp.',
    kind: 'displacement',
    form: /^in (?:camp|camps)$/,
    counted: set('prisoner pow detainee inmate captive hostage internee'),
  },
  {
    example: 'Three accomplices crossed the border.',
    kind: 'displacement',
    form: /^(?!evacuat)/,
    counted: set(
      'accomplice suspect smuggler trafficker robber thief killer murderer perpetrator kidnapper gangster criminal bandit convict inmate fugitive escapee burglar',
    ),
  },
  {
    example: 'Officers pulled 70 marchers out of the crowd.',
    kind: 'affected',
    measure: 'rescued',
    prep: /^(?:out of|from|off)$/,
    to: set('crowd queue line race tournament competition deal talk contest protest march rally war fight game match squad team'),
  },
  {
    example: 'The law affects 2 million pensioners.',
    kind: 'affected',
    form: /^(?:affect|impact)/,
    subject: set(
      'law bill reform rule plan tax policy measure fee decision ruling scheme pension budget merger vote election glitch bug breach hack delay cancellation',
    ),
  },
  {
    example: 'About 900 people are affected by the redundancy.',
    kind: 'affected',
    form: /^(?:affect|impact)/,
    beside: set('job merger redundancy layoff lay-off furlough restructuring takeover'),
  },
  {
    example: 'Forty people, residents of a care home, had gone back home.',
    kind: 'displacement',
    measure: 'returned',
    form: / home$/,
    prep: /^(?:of|in|into|inside|under|at|near|outside)$/,
    to: set('home'),
  },
  {
    example: 'Both drivers got back on the road.',
    kind: 'displacement',
    form: /^get back$/,
    prep: /^(?:on|onto|in|into|to)$/,
    to: set('road street track bus train car taxi van truck vehicle bike foot saddle work business job'),
  },
  {
    example: 'Police are searching for two men accused of robbing a bank.',
    kind: 'casualties',
    measure: 'missing',
    form: /^(?:search|hunt|search for)$/,
    counted: set('man woman person youth teenager adult individual other one driver'),
    beside: set(
      'suspect suspected accuse accused wanted rob robbery burglary theft steal stolen shoot shooting shooter gunman gunmen armed stab stabbing carjacking warrant fugitive culprit',
    ),
  },
  {
    example: 'A cabbie was robbed after picking up two men who had asked for a lift.',
    kind: 'captives',
    form: /^pick up$/,
    beside: set('ride lift fare taxi cab cabbie minibus hitchhiker passenger'),
  },
  {
    example: 'Not one general has been held accountable.',
    kind: 'captives',
    verb: /^hold$/,
    complement: set('accountable responsible liable answerable'),
  },
  {
    example: 'He has two brothers, who do not live in Varda.',
    kind: 'casualties',
    form: /^not live/,
    prep: /^(?:in|at|with|near|on|by|under)$/,
  },
  {
    example: 'One of six officers fell to the ground.',
    kind: 'casualties',
    form: / fall$/,
    prep: /^(?:to|on|onto|off|down|over)$/,
    to: set('ground floor knee back face side pavement stair step bed wire fence'),
  },
  {
    example: 'Two young men struggled over a backpack.',
    kind: 'affected',
    form: /^struggle/,
    prep: /^(?:over|with|against)$/,
  },
  {
    example: 'Of 60 raids, 40 arrests carried out by the army are in doubt.',
    kind: 'displacement',
    form: /^carry out$/,
    counted: set('arrest detention killing murder execution kidnapping abduction assassination'),
  },
];
