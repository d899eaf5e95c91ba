import type { Service } from './services.js';

const words = (list: string): readonly string[] => list.split(';').map((word) => word.trim());

const MINISTRIES = words(
  'foreign; defence; defense; interior; health; public health; finance; energy; justice; agriculture; information; education; economy; environment; transport; labour; labor; culture; home; internal affairs; foreign affairs; emergencies; emergency situations; emergency; civil defence; civil defense; trade; industry; oil; gas; water; tourism; sports; planning; development; national defence; national defense; religious affairs; security; intelligence; strategic industries; digital transformation',
);

/** Bodies every state has, as common nouns: "Ukraine's air force", "Russian defence ministry"; longest phrases first at use. */
export const STATE_BODIES: ReadonlyMap<string, Service['subtype']> = new Map<string, Service['subtype']>([
  ...MINISTRIES.flatMap((name): [string, Service['subtype']][] => [
    [`${name} ministry`, name.includes('health') ? 'health' : name.includes('defen') ? 'military' : 'government'],
    [`ministry of ${name}`, name.includes('health') ? 'health' : name.includes('defen') ? 'military' : 'government'],
    [`ministry of the ${name}`, 'government'],
  ]),
  ...words(
    'air force; air force command; air defence; air defense; navy; army; military; armed forces; general staff; ground forces; land forces; naval forces; navy command; marine corps; coast guard; military intelligence; defence intelligence; defense intelligence; defence forces; defense forces; home front command; national guard; republican guard; southern command; central command; border guard; border guard service; border guards; border police; border force; joint chiefs of staff; chiefs of staff; rapid response force; presidential guard; coast guards; coastguard; special forces; peshmerga ministry; defence council; defense council; defence force; defense force; national army; national defence force; national defense force; national guards',
  ).map((name): [string, Service['subtype']] => [name, 'military']),
  ...words(
    'police; national police; federal police; state police; riot police; military police; traffic police; border police force; police force; police service; gendarmerie; secret police',
  ).map((name): [string, Service['subtype']] => [name, 'police']),
  ...words(
    'government; parliament; cabinet; security service; security services; intelligence service; intelligence services; intelligence agency; secret service; supreme court; constitutional court; high court; central bank; embassy; security council; national security council; defence department; defense department; state department; justice department; treasury; prosecutor general; presidency; government media office; foreign office; emergency service; emergency services; state emergency service; ' +
      "civil protection; civil protection agency; disaster management agency; disaster agency; meteorological agency; meteorological department; geological survey; weather bureau; state television; state tv; state media; election commission; electoral commission; investigative committee; prosecutor general's office; space agency; civil defence; civil defense; civil defence agency; civil defense agency; civil defence force; disaster management authority; health department; health authority; media office; news agency; presidential palace; transitional council; transitional government; interim government; general security directorate; emergency management agency; home office; meteorological office; nuclear agency; atomic energy organization; atomic energy organisation; antiterrorism court; anti-terrorism court; general prosecutor's office; immigration authority; human rights commission; attorney general's office; defence secretariat; defense secretariat; security secretariat; navy secretariat; statistics office; military administration; regional military administration; city military administration; city council; regional administration; president's office; presidential office; prime minister's office; interior ministry; congress; senate; national assembly; house of representatives; lower house; upper house; constituent assembly; red crescent; red cross",
  ).map((name): [string, Service['subtype']] => [name, 'government']),
]);
