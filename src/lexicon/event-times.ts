/** Events that go on for weeks or years: "during the war" makes a total. */
export const LONG_EVENTS =
  'wars?|conflicts?|invasion|hostilities|fighting|offensives?|counter-?offensive|operations?|campaign|siege|uprising|revolution|insurgency|unrest|protests?|demonstrations|crackdown|violence|' +
  'occupation|annexation|outbreak|epidemic|pandemic|crisis|famine|drought|genocide|blockade|rebellion|ramadan|evacuation|fasting';

/** Events of hours or days that tell the time of another: "after the earthquake", "during the raid". */
const SHORT_EVENTS =
  'assault|clashes|ceasefire|cease-fire|truce|coup|massacre|earthquake|quake|floods?|flooding|cyclone|hurricane|typhoon|storm|disaster|elections?|incursion|escalation|attacks?|raids?|bombardment|bombing|strikes|airstrikes|battle|talks|mutiny|eid|easter|passover';

/** Events of any length that tell the time of another, as a piece of a pattern. */
export const EVENT_NOUNS = `${LONG_EVENTS}|${SHORT_EVENTS}`;

/** What an event does where its beginning or end dates something: "since the operation began". */
export const EVENT_STARTS =
  'began|begun|started|broke out|erupted|was launched|were launched|was declared|ended|took effect|came into force|has begun|had begun|resumed|struck|hit';
