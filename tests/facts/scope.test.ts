import { extract } from '../../src/index.js';

const scopeOf = (text: string): string | undefined => extract(text, { published: '2025-03-12' }).facts[0]?.scope;

describe('scope', () => {
  test.each([
    ['Mines killed 37 farmers in Orvania in January.', 'cumulative'],
    ['Between 5 and 11 March police in Orvania arrested 140 smugglers.', 'cumulative'],
    ['Mines killed 37 farmers in Orvania on Monday.', 'incident'],
    ['A bombing in January killed 37 farmers in Orvania.', 'incident'],
    ['Rebels held 60 tanks in 2023.', 'incident'],
    ['The army will deploy 400 soldiers in April.', 'incident'],
    ['Last month a suicide bomber killed 37 farmers in Orvania.', 'incident'],
    ['Mines killed four farmers in Orvania in January.', 'incident'],
    ['From Monday to Sunday police in Orvania arrested 140 smugglers.', 'cumulative'],
    ['Rebels killed 37 farmers in the night from Friday to Saturday.', 'incident'],
    ['Since 08:15 the rebels have wounded 14 farmers.', 'incident'],
    ['Since January the rebels have wounded 14 farmers.', 'cumulative'],
    ['Rescuers have recovered 26 bodies so far.', 'cumulative'],
    ['Nobody has been charged so far, although 14 farmers were shot.', 'incident'],
    ['The death toll from the quake climbed to 91.', 'cumulative'],
    ['The army gave a provisional toll of 22 soldiers killed.', 'incident'],
    ['The arrest brought to nine the number of sailors held by Orvania.', 'cumulative'],
    ['Seven hostages were freed, which brought the number of captives released to 94.', 'incident'],
    ['The quake killed 63 people, up from 48 on Monday.', 'cumulative'],
    ['At least 127 villagers have now died in the floods.', 'cumulative'],
    ['The offensive has killed 940 people in Orvania.', 'cumulative'],
    ['The offensive killed 40 people in Orvania on Monday.', 'incident'],
    ['Three days of clashes left 45 people dead in Orvania.', 'cumulative'],
    ['Orvanian troops retook four villages in a week-long counter-attack.', 'cumulative'],
    ['The offensive has displaced 400,000 people in a month.', 'cumulative'],
    ['The number of people killed in the landslide rose to 36.', 'cumulative'],
    ["Last week's attack killed 22 people in Orvania.", 'incident'],
    ['Some 31,000 Orvanian troops have been killed.', 'cumulative'],
    ['The gunmen stormed the town, killing 1,200 people.', 'incident'],
    ['Losses are running at 931 soldiers killed per day, the army said.', 'incident'],
    ['In January 37 farmers were killed in Orvania.', 'incident'],
    ['In January rebels fired 2,100 rockets at Orvania.', 'cumulative'],
    ['Orvanian troops gained 210 square kilometres in January.', 'cumulative'],
    ['The army still holds most of the 510 square kilometres that it seized in January.', 'incident'],
    ['Rebels abducted 37 farmers in Orvania, in the biggest kidnapping since 2021.', 'incident'],
    ['Since January a farmer has been killed in Orvania.', 'incident'],
    ['Since January the army has launched scores of drones several times a week.', 'incident'],
    ['After four days of siege 37 soldiers were killed.', 'incident'],
    ['In four days of siege 37 soldiers were killed.', 'cumulative'],
    ['The war lasted 50 days; 2,100 farmers were killed in that war.', 'cumulative'],
    ['By Friday 470 villagers had returned.', 'cumulative'],
    ['At least 61 guards had been killed before Monday.', 'cumulative'],
    ['Some 2,100 prisoners have been brought home in all.', 'cumulative'],
    ['The number killed by the quake climbed past 2,100.', 'cumulative'],
    ['The ministry put the death toll of the quake at 60.', 'incident'],
    ['At least 40 people are now known to have died in the floods.', 'cumulative'],
    ['The clinic gave 80 villagers killed as of 3 March.', 'cumulative'],
    ['Six bodies had been recovered by Monday.', 'cumulative'],
    ['Orvania has lost 125 tanks.', 'cumulative'],
    ['Orvania has lost 125 tanks in a battle.', 'incident'],
    ['Orvanian troops now control 100 settlements.', 'cumulative'],
    ['Over the weekend a massacre in Orvania left 184 people dead.', 'incident'],
    ['At least 187 villagers were hurt on Monday and Tuesday.', 'cumulative'],
    ['Nine million villagers have been driven from their homes.', 'cumulative'],
    ['Rebels have roamed Orvania since Monday, when they killed 37 farmers.', 'incident'],
    ['40 farmers were killed in the past 24 hours.', 'incident'],
    ['More than 300 farmers were killed in the protests.', 'cumulative'],
    ['More than 300 farmers were killed in the fighting for Elbit.', 'incident'],
    ['More than 300 farmers were killed in the protests on Monday.', 'incident'],
    ['Nearly 600 Orvanian soldiers have been captured.', 'cumulative'],
    ['Nearly 60 Orvanian soldiers have been captured.', 'incident'],
    ['Nearly 600 villagers have been captured.', 'incident'],
    ['In total, gunners downed 58 drones last week.', 'cumulative'],
    ['In August the army said Orvania had lost 198,000 killed.', 'cumulative'],
    ['In total, the army shot down 46 drones overnight.', 'incident'],
    ['The largest exchange so far brought home more than 1,050 captives.', 'incident'],
    ['Rebels abducted 344 boys in Elbit in January.', 'incident'],
    ['The army shot down 16 drones last week.', 'incident'],
    ['The army put the daily count at 940 soldiers killed.', 'incident'],
    ['Planes bombed dozens of sites, answering weeks of attacks on ships.', 'incident'],
    ['Several villages fell after more than a fortnight of attacks.', 'incident'],
    ['218 villagers were reported missing in January.', 'cumulative'],
    ['The army freed 40 captives in the second exchange since March.', 'incident'],
  ])('%s', (text, scope) => {
    expect(scopeOf(text)).toBe(scope);
  });

  const scopes = (text: string) =>
    extract(text, { published: '2025-03-12' }).facts.map(({ quantity, scope }) => [quantity.text, scope]);

  test('a perfect without a time goes on from the total before it', () => {
    expect(scopes('Since May 600 villagers have been killed. The army says 25 soldiers have died.')).toEqual([
      ['600', 'cumulative'],
      ['25', 'cumulative'],
    ]);
    expect(scopes('Since May 600 villagers have been killed. The army says 25 soldiers died on Monday.')).toEqual([
      ['600', 'cumulative'],
      ['25', 'incident'],
    ]);
  });

  test('figures of one verb share it', () => {
    expect(scopes('Since Sunday 24 villagers had died, as well as 31 rebels.')).toEqual([
      ['24', 'cumulative'],
      ['31', 'cumulative'],
    ]);
  });

  test('a participle leans on the figure before it', () => {
    expect(scopes('Since January 370 villagers have been killed and 960 injured.')).toEqual([
      ['370', 'cumulative'],
      ['960', 'cumulative'],
    ]);
  });

  test('a part may be of one day', () => {
    expect(scopes('Rebels have freed eight hostages so far, three of them on Monday.')).toEqual([
      ['eight', 'cumulative'],
      ['three', 'incident'],
    ]);
  });
});
