import { pos, token } from './read.js';

describe('noun or verb', () => {
  test.each([
    ['The death toll rose to 40.', 'rose', 'verb'],
    ['The blast wounded nine others.', 'wounded', 'verb'],
    ['The wounded soldiers went home.', 'wounded', 'adj'],
    ['The wounded were flown out.', 'wounded', 'noun'],
    ['The blast left two people dead.', 'left', 'verb'],
    ['The blast left two people dead.', 'dead', 'adj'],
    ['It fell on the left bank.', 'left', 'adj'],
    ['Air strikes on the port killed six.', 'strikes', 'noun'],
    ['A missile strikes the port every day.', 'strikes', 'verb'],
    ['The group controls between 20 and 30 villages.', 'controls', 'verb'],
    ['The attack killed six.', 'attack', 'noun'],
    ['The rebels will attack the town.', 'attack', 'verb'],
    ['No soldiers hurt in the raid.', 'hurt', 'verb'],
    ['The shelling of the town went on.', 'shelling', 'noun'],
    ['The army is shelling the town.', 'shelling', 'verb'],
    ['Two incoming missiles were seen.', 'incoming', 'adj'],
    ['They overran two army outposts.', 'outposts', 'noun'],
    ['Lights went out in the north.', 'Lights', 'noun'],
    ['The plane made an emergency landing.', 'landing', 'noun'],
    ['A blogger put it at four.', 'put', 'verb'],
    ['The staff raised that count to 40.', 'that', 'det'],
    ['The ministry first reported 18 drones.', 'first', 'adv'],
    ['The army has 50 tanks fit for service.', 'fit', 'adj'],
    ['Russian forces now control the town.', 'forces', 'noun'],
    ['The blast wounded two US service members.', 'service', 'noun'],
  ])('%s (%s)', (text, word, expected) => {
    expect(pos(text, word)).toBe(expected);
  });
});

describe('words that need their context', () => {
  test.each([
    ['They plan to send tanks.', 'to', 'to'],
    ['They drove to the front.', 'to', 'prep'],
    ['The army shot down 12 drones.', 'down', 'particle'],
    ['They walked down the road.', 'down', 'prep'],
    ['Crews left after a missile hit the school.', 'after', 'sub'],
    ['Crews left after foreign-backed fighters invaded the port.', 'after', 'sub'],
    ['The town came under fire as Vardan gunners shelled the port.', 'as', 'sub'],
    ['The group known as Vardan gunners shelled the port.', 'as', 'prep'],
    ['Crews left after the attack.', 'after', 'prep'],
    ['The bomb that fell killed two.', 'that', 'rel'],
    ['He said that two fell.', 'that', 'sub'],
    ['They may send 40 tanks.', 'may', 'modal'],
    ['It ended on 9 May.', 'May', 'date'],
    ['The US sent 12 guns.', 'US', 'name'],
    ['Nine drones came overnight.', 'overnight', 'date'],
    ['They sent nine drones at power plants on Monday.', 'plants', 'noun'],
    ['The rebels plant mines in the fields.', 'plant', 'verb'],
    ['Police arrest 40 men.', 'arrest', 'verb'],
  ])('%s (%s)', (text, word, expected) => {
    expect(pos(text, word)).toBe(expected);
  });
});

test('lemmas are dictionary forms', () => {
  expect(token('Three women captured 12 villages.', 'women').lemma).toBe('woman');
  expect(token('Three women captured 12 villages.', 'captured').lemma).toBe('capture');
  expect(token('Both bridges were blown up.', 'blown').lemma).toBe('blow');
});

test('a line in capitals has no names by its capitals', () => {
  expect(pos('NINE SOLDIERS DIED IN HEAVY STORM', 'SOLDIERS')).toBe('noun');
});
