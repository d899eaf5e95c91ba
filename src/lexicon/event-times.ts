/** Events long or known enough to tell the time of another: "since the war began", "during the siege of the town". */
export const EVENT_NOUNS =
  'wars?|conflicts?|invasion|hostilities|fighting|offensives?|counter-?offensive|operations?|campaign|siege|assault|uprising|revolution|insurgency|unrest|protests?|demonstrations|clashes|crackdown|violence|' +
  'occupation|annexation|ceasefire|cease-fire|truce|coup|massacre|earthquake|quake|floods?|flooding|cyclone|hurricane|typhoon|storm|disaster|outbreak|epidemic|pandemic|crisis|famine|drought|elections?|genocide|blockade|incursion|escalation|attacks?|raid|raids|bombardment|bombing|strikes|airstrikes|battle|talks|rebellion|mutiny|evacuation';

/** What an event does where its beginning or end dates something: "since the operation began". */
export const EVENT_STARTS = 'began|begun|started|broke out|erupted|was launched|were launched|was declared|ended|took effect|came into force|has begun|had begun|resumed|struck|hit'.replaceAll(' ', '\\s+');
