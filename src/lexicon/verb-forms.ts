/**
 * Irregular verbs: base, past, participle (where it differs). "/" separates variants.
 * Example: "take took taken" reads "The rebels took two villages" and "Two villages were taken".
 */
export const IRREGULAR_VERBS: readonly string[] = [
  'arise arose arisen', 'bear bore borne/born', 'beat beat beaten', 'become became become', 'begin began begun', 'bend bent', 'bet bet', 'bind bound', 'bite bit bitten', 'bleed bled',
  'blow blew blown', 'break broke broken', 'breed bred', 'bring brought', 'broadcast broadcast', 'build built', 'burn burned/burnt', 'burst burst', 'buy bought', 'cast cast', 'catch caught', 'choose chose chosen',
  'come came come', 'cost cost', 'creep crept', 'cut cut', 'deal dealt', 'dig dug', 'do did done', 'draw drew drawn', 'drive drove driven', 'drink drank drunk', 'drop dropped', 'eat ate eaten', 'fall fell fallen', 'feed fed',
  'feel felt', 'fight fought', 'find found', 'flee fled', 'fling flung', 'fly flew flown', 'forbid forbade forbidden', 'foresee foresaw foreseen', 'forget forgot forgotten', 'freeze froze frozen', 'get got got/gotten', 'give gave given', 'go went gone',
  'grow grew grown', 'hang hung/hanged', 'have had', 'hear heard', 'hide hid hidden', 'hit hit', 'hold held', 'hurt hurt', 'keep kept', 'know knew known', 'lay laid', 'lead led', 'leave left', 'lend lent', 'let let', 'lie lay lain',
  'light lit', 'lose lost', 'make made', 'mean meant', 'meet met', 'overcome overcame overcome', 'overrun overran overrun', 'overtake overtook overtaken', 'overthrow overthrew overthrown', 'pay paid', 'put put', 'quit quit', 'read read', 'retake retook retaken',
  'rise rose risen', 'run ran run', 'say said', 'see saw seen', 'seek sought', 'sell sold', 'send sent', 'set set', 'shake shook shaken', 'shed shed', 'shoot shot', 'show showed shown', 'shrink shrank shrunk', 'shut shut', 'sink sank sunk', 'sit sat',
  'slay slew slain', 'sleep slept', 'speak spoke spoken', 'spend spent', 'spread spread', 'spring sprang sprung', 'stand stood', 'steal stole stolen', 'stick stuck', 'strike struck struck/stricken', 'strive strove striven', 'swear swore sworn', 'sweep swept', 'swim swam swum', 'take took taken',
  'teach taught', 'tear tore torn', 'tell told', 'think thought', 'throw threw thrown', 'undergo underwent undergone', 'understand understood', 'undertake undertook undertaken', 'upset upset', 'wake woke woken', 'wear wore worn', 'win won', 'wind wound',
  'withdraw withdrew withdrawn', 'withstand withstood', 'write wrote written', 'die died', 'free freed', 'agree agreed', 'tie tied', 'decree decreed', 'guarantee guaranteed', 'besiege besieged', 'down downed', 'use used', 'aim aimed', 'tread trod trodden', 'cling clung', 'grind ground', 'kneel knelt', 'leap leapt', 'mow mowed mown', 'plead pleaded/pled', 'slide slid', 'sling slung', 'sow sowed sown', 'spin spun', 'split split', 'sting stung', 'string strung', 'swing swung', 'weep wept', 'withhold withheld', 'rebuild rebuilt', 'uphold upheld', 'mistake mistook mistaken', 'resell resold', 'forgo forwent forgone', 'hew hewed hewn', 'outrun outran outrun', 'repay repaid', 'rethink rethought', 'undercut undercut', 'wring wrung', 'foretell foretold', 'spoil spoilt', 'spill spilt', 'dwell dwelt', 'saw sawed sawn',
];

/**
 * Base forms of regular verbs of the news, so that "-ed" and "-ing" forms find their base ("captured" → capture, "trapped" → trap).
 * Verbs that end in -e matter most; others are found by stripping the ending.
 */
export const VERB_BASES: ReadonlySet<string> = new Set(
  (
    'abandon abduct accept accuse achieve acknowledge acquire add address advance affect agree aid aim airlift allege allocate allow ambush amount annex announce annihilate appeal appear apply approach approve arm arrest arrive ask assassinate assault assemble assert assess assist assume attack attempt attend attribute authorise authorize avert avoid await award ' +
    'back ban bar base batter battle behead believe belong besiege blame blast block board bomb bombard boost bring budget bulldoze burn bury butcher call calculate cancel capture care carry cause cease challenge change charge chase cite claim clash clear climb close collapse collect comb commit compare compel complete comprise conclude condemn conduct confirm confiscate conquer consider consist contain continue control convert convict cost count counter cover crash create cremate cripple cross crush cut ' +
    'damage dead deal decide declare decline decrease defeat defend delay deliver demand demine demolish denounce deny depart deploy deport derail describe destroy detail detain detect determine detonate devastate develop die dig direct disable disappear discover dislodge dispatch disperse displace disrupt dissolve distribute divert dive donate double down drag drift drive drop drown ' +
    'ease edge eject elect eliminate embark emerge employ empty encircle encounter end endanger endure engage engulf enlist ensure enter equal equip eradicate erupt escape escort establish estimate evacuate exceed exchange execute exercise exhume exist expand expect expel experience explain explode exploit express extend extract extradite face fail fall fear field fight file fill finance fine fire fix flatten flee float flood flush fly follow force foil form fracture free freeze fuel fund further ' +
    'gain gas gather generate grab grant greet gun guard handle halt happen harm haul head heal help hijack hit hold home hope hospitalise hospitalize host house hunt hurl identify ignite impact impose imprison improve include increase incinerate indicate infect infiltrate inflict inform injure insist install intend intensify intercept interrogate intervene invade invest investigate involve isolate issue ' +
    'jail jam join jump keep kidnap kill knock label lack land last launch lay lead leave level liberate lie lift link list live load lob locate lock loot lose lower lynch maim maintain manage manufacture march mark massacre measure mention merge mobilise mobilize mourn move murder mutilate name near need neutralise neutralize note number observe obliterate obtain occupy occur offer open operate oppose orbit order oust outnumber own ' +
    'pack paralyse parachute parade pardon participate pass patrol pay penetrate perish persist pilot place plan plant pledge plough plow plunge point poison populate position possess post pound pour predict prepare present press prevent proclaim produce promise prompt protect protest prove provide publish pull pump punish purchase push quarantine quote raid rain raise ram ransack rape reach receive recapture recall reclaim recognise recognize record recover recruit reduce refer refuse register reject release relocate rely remain remove repair repatriate repel replace reply report repulse request require rescue respond restore result resume retake retreat retrieve return reveal revise ride rip rise risk rob rock roll rout ruin rule rush ' +
    'sabotage sack sail save scramble scuttle search secure seize sell send sentence separate serve set settle sever shatter shell shelter shift shock shoot shove shut sink slam slap slaughter slay slip smash smuggle snatch snipe sow spark spend spill split spot spread spray stab stage stampede start starve state station stay stem step stop storm strafe strain strand strangle strengthen stress stretch strike strip struggle subdue submerge succumb suffer suggest suicide summon supply support suppress surge surpass surrender surround survive suspect suspend sustain swap sweep swell switch ' +
    'tackle take target task tear tell test testify think threaten throw tie top topple torch torpedo torture total touch tour track trade train transfer transport trap travel treat trigger triple try turn uncover unearth unleash unload urge use vanish verify visit volley vow wage wait walk want warn wash watch welcome widen wipe withdraw witness work worry worsen wound wreck yield zero'
  ).split(' '),
);

/**
 * Words that are noun and verb alike; their neighbours decide ("strikes" in "air strikes killed" and "a missile strikes the port").
 * Lower case base forms.
 */
export const NOUN_OR_VERB: ReadonlySet<string> = new Set(
  (
    'strike attack fire shell target hit wound damage report claim raid launch rocket bomb hurt kill capture hold control advance gain loss release swap exchange trade escape rescue move return march fall rise drop increase decline estimate fear hope plan order demand warning talk help aid support cover force fight battle clash blast crash collapse flood burn cut block guard patrol head face leave shoot shot force cost price total number count post state force order release charge sentence trial fine ' +
    'border house shelter camp home surge toll mark end start stop pass place position post base back group ship land tank storm ambush assault siege push pull rush gun mine jam trap murder massacre protest riot strike volley barrage pledge grant loan budget fund visit tour meet host call question answer need risk challenge change cause result impact test use work produce supply transfer transport deal offer bid draft recruit'
  ).split(' '),
);

/** Particles of phrasal verbs that carry a meaning of their own. "shoot down", "blow up", "wipe out", "take over", "set off", "carry out". */
export const PARTICLES: ReadonlySet<string> = new Set(['down', 'up', 'out', 'off', 'over', 'away', 'back', 'home', 'in', 'on', 'through', 'apart', 'aside']);

/** Phrasal verbs by base: the particles that belong to them. */
export const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'shoot down', 'bring down', 'take down/out/over/away/back/in', 'knock down/out', 'gun down', 'blow up/apart/away', 'wipe out', 'carry out', 'set off/up', 'go off/missing/down/back/home', 'call up/off', 'pull out/back', 'give up/away/back', 'hold off/back', 'break out/up/down', 'burn down/out', 'cut off/down', 'drive out/back/away',
    'push back/out', 'hand over/out/back', 'send back/in/out/off', 'turn away/back/over', 'round up', 'lock up', 'pick up/off', 'mow down', 'let off', 'put up/out/down', 'get through/out/back', 'break through/up/down/out', 'come down/back', 'fight off/back', 'beat off/back', 'ward off', 'fend off', 'hit back', 'move out/in/up', 'roll out', 'run over/down', 'swallow up', 'sweep away', 'wash away', 'finish off', 'kill off', 'track down', 'hunt down', 'back up', 'drop off', 'fire off', 'let go', 'step up', 'phase out', 'find out', 'point out', 'add up', 'make up', 'dig out', 'haul off/away', 'freeze out', 'fall back', 'win back', 'clear out', 'sign up', 'die out/off', 'shut down/off', 'close down',
  ].map(entry => {
    const [verb, particles] = entry.split(' ') as [string, string];
    return [verb, new Set(particles.split('/'))] as const;
  }).reduce((all, [verb, particles]) => all.set(verb, new Set([...(all.get(verb) ?? []), ...particles])), new Map<string, Set<string>>()),
);
