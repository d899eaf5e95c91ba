import type { Examples } from './examples.js';

/** What states people killed, injured or missing, and what only looks like it. */
export const casualtiesExamples: Examples<'casualties'> = {
  says: [
    {
      text: 'The toll was put at nine by a paper that cited two unnamed “senior” sources.',
      facts: [{ measure: 'killed', value: 9 }],
    },
    {
      text: 'The death toll rose to 44 and the number of missing to 15.',
      facts: [
        { measure: 'killed', value: 44 },
        { measure: 'missing', value: 15 },
      ],
    },
    {
      text: 'A monitor put the dead at 40, the wounded at 90 and the missing at 12.',
      facts: [
        { measure: 'killed', value: 40 },
        { measure: 'injured', value: 90 },
        { measure: 'missing', value: 12 },
      ],
    },
    {
      text: 'The reeve put the death toll at 31 and the number of wounded at 66.',
      facts: [
        { measure: 'killed', value: 31 },
        { measure: 'injured', value: 66 },
      ],
    },
    { text: 'The toll crept past 220 at noon.', facts: [{ measure: 'killed', value: 220 }] },
    { text: 'Eleven anglers remained out of contact.', facts: [{ measure: 'missing', value: 11 }] },
    { text: 'The ferry brought 60 wounded and took back 30 medics.', facts: [{ measure: 'injured', value: 60 }] },
    {
      text: 'A bombing in May left nine members of the Guards dead, and in June it took place again.',
      facts: [{ measure: 'killed', value: 9 }],
    },
    { text: 'Two of those who died were weavers, a nurse said at the hospital.', facts: [{ measure: 'killed', value: 2 }] },
    { text: 'Since May 310 weavers were killed, wounded or abducted.', facts: [{ measure: 'casualties', value: 310 }] },
    {
      text: 'The mourners, 11 men and four girls, were killed.',
      facts: [
        { measure: 'killed', value: 11 },
        { measure: 'killed', value: 4 },
      ],
    },
    {
      text: 'The number of glaziers killed in storms and floods since the start of the decade has climbed to 412.',
      facts: [{ measure: 'killed', value: 412 }],
    },
    {
      text: 'Norland lost 900 men, including 200 glaziers killed or wounded at Sarn.',
      facts: [
        { measure: 'casualties', value: 900 },
        { measure: 'casualties', value: 200 },
      ],
    },
    {
      text: 'Forty anglers drowned in May, after 60 in April.',
      facts: [
        { measure: 'killed', value: 40 },
        { measure: 'killed', value: 60 },
      ],
    },
    { text: 'Nineteen of the bodies had been picked up in the lanes.', facts: [{ measure: 'killed', value: 19 }] },
    { text: 'The organist perished with his wife and three children.', facts: [{ measure: 'killed', value: 3 }] },
    {
      text: 'The dead were identified as two nuns and a beekeeper.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'Twelve anglers drowned. The victims were named as five Danes and seven Finns.',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'killed', value: 5 },
        { measure: 'killed', value: 7 },
      ],
    },
    {
      text: 'Twelve anglers drowned. At least four novices were among the victims.',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'killed', value: 4 },
      ],
    },
    { text: 'The squall left four members of the choir dead.', facts: [{ measure: 'killed', value: 4 }] },
    { text: 'The kiln blast left three glaziers at the mill badly hurt.', facts: [{ measure: 'injured', value: 3 }] },
    { text: 'Nine critically injured glaziers were ferried to Lodva.', facts: [{ measure: 'injured', value: 9 }] },
    { text: 'Four wounded sappers were flown to Lisbon.', facts: [{ measure: 'injured', value: 4 }] },
    { text: 'A beekeeper was found dead floating in the weir.', facts: [{ measure: 'killed', value: 1 }] },
    {
      text: 'A grocer was found dead clinging to a lamp and a nun was swept off a bridge and drowned.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'A grocer drowned in Sarn and another in Lodva.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 1 },
      ],
    },
    { text: 'Norland mourns the genocide of some 70,000 shepherds.', facts: [{ measure: 'killed', value: 70000 }] },
    { text: 'The acid left nine grocers blind.', facts: [{ measure: 'injured', value: 9 }] },
    {
      text: 'The bodies of two harpists who were expecting twins were found in the mill.',
      facts: [{ measure: 'killed', value: 2 }],
    },
    { text: 'Seven gardeners died, the youngest 19.', facts: [{ measure: 'killed', value: 7 }] },
    { text: 'The stampede left seven clerks in the hall injured.', facts: [{ measure: 'injured', value: 7 }] },
    { text: 'An ambush left 16 sentries of the garrison dead.', facts: [{ measure: 'killed', value: 16 }] },
    { text: 'Three organists were hurt when they were hit by falling slates.', facts: [{ measure: 'injured', value: 3 }] },
    { text: 'Raiders hauled two glaziers out of a barn and shot them dead.', facts: [{ measure: 'killed', value: 2 }] },
    { text: 'Marauders waylaid a midwife near the kiln and later killed her.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'Two sentries posted nearby were wounded.', facts: [{ measure: 'injured', value: 2 }] },
    { text: 'Three sentries posted at the weir were wounded.', facts: [{ measure: 'injured', value: 3 }] },
    { text: 'The governor put the toll as high as 90.', facts: [{ measure: 'killed', value: 90 }] },
    { text: 'A monitor put the number of dead as high as 1,200.', facts: [{ measure: 'killed', value: 1200 }] },
    { text: 'IS killed 14 beekeepers at Sarn.', facts: [{ measure: 'killed', value: 14 }] },
    {
      text: "While rebels held Lasko, an aide in the mayor's office and nine porters were killed.",
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 9 },
      ],
    },
    { text: 'Some 900 weavers have since then been killed in Lasko.', facts: [{ measure: 'killed', value: 900 }] },
    { text: 'As a result 40 millers were killed.', facts: [{ measure: 'killed', value: 40 }] },
    { text: 'It comes after two millers who had been stuck for days were killed.', facts: [{ measure: 'killed', value: 2 }] },
    { text: 'The news came as another five drowned at the weir.', facts: [{ measure: 'killed', value: 5 }] },
    {
      text: '“Overnight, seven millers, who had slept there, were killed,” the reeve said.',
      facts: [{ measure: 'killed', value: 7 }],
    },
    {
      text: 'Nine millers were killed, seven in the port of Lasko and two at an oil depot, and two boys were taken back to hospital.',
      facts: [
        { measure: 'killed', value: 9 },
        { measure: 'killed', value: 7 },
        { measure: 'killed', value: 2 },
        { measure: 'injured', value: 2 },
      ],
    },
    {
      text: 'After the shelling began, the mayor of Sarn and two millers were killed.',
      facts: [{ measure: 'killed', value: 2 }],
    },
    {
      text: 'Eight millers died, a six-year-old boy among them despite a truce agreed in May.',
      facts: [
        { measure: 'killed', value: 8 },
        { measure: 'killed', value: 1 },
      ],
    },
    { text: 'The number of grocers killed now exceeds 90, but gave no details.', facts: [{ measure: 'killed', value: 90 }] },
    { text: 'Three millers remain in intensive care — the highest figure in years.', facts: [{ measure: 'injured', value: 3 }] },
    {
      text: 'Hooded men killed a postman and two ferrymen in what the bishop called an outrage.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 2 },
      ],
    },
    {
      text: 'Raiders killed a beekeeper and two shepherds as envoys dined in Geneva.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 2 },
      ],
    },
    { text: 'The vote was put off as some 40 quarrymen were killed by falling rock.', facts: [{ measure: 'killed', value: 40 }] },
    {
      text: 'Shells killed a baker and two clerks despite a truce agreed in May.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 2 },
      ],
    },
    {
      text: 'Overnight, 17 quarrymen, who had slept near the kiln, were killed by the gas.',
      facts: [{ measure: 'killed', value: 17 }],
    },
    { text: 'In a separate raid, a man of 41 and his cousin were killed.', facts: [{ measure: 'killed', value: 1 }] },
    {
      text: 'Hours after the truce took effect, two beekeepers, a nun and a boy were killed by snipers.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'The harbour master wrote on Telegram that the wave drowned three anglers.',
      facts: [{ measure: 'killed', value: 3 }],
    },
    {
      text: 'Nine sailors died, six at the weir and three in a clinic, neighbours and nurses said.',
      facts: [
        { measure: 'killed', value: 9 },
        { measure: 'killed', value: 6 },
        { measure: 'killed', value: 3 },
      ],
    },
    {
      text: 'It comes after eight sailors, most of them novices, drowned at the weir.',
      facts: [{ measure: 'killed', value: 8 }],
    },
    {
      text: 'According to Petra Holm, the reeve of Lasko, seven grocers, including two cousins, were killed.',
      facts: [
        { measure: 'killed', value: 7 },
        { measure: 'killed', value: 2 },
      ],
    },
    {
      text: 'The number of grocers killed now exceeds 80, but the reeve gave no details.',
      facts: [{ measure: 'killed', value: 80 }],
    },
    { text: 'Mortars caused dozens of wounded around Belna.', facts: [{ measure: 'injured', value: 12 }] },
    { text: 'The quake leaves hundreds of dead in its path.', facts: [{ measure: 'killed', value: 100 }] },
    { text: 'Six deserters put to death in Velm', facts: [{ measure: 'killed', value: 6 }] },
    { text: 'The curfew held, with 23 dockers shot dead.', facts: [{ measure: 'killed', value: 23 }] },
    { text: 'Snipers went on to wound 16 stretcher-bearers.', facts: [{ measure: 'injured', value: 16 }] },
    { text: 'Those injured include four beekeepers.', facts: [{ measure: 'injured', value: 4 }] },
    { text: 'Those who drowned included 19 dockers.', facts: [{ measure: 'killed', value: 19 }] },
    { text: 'Winter closed in, with 70 trappers going missing.', facts: [{ measure: 'missing', value: 70 }] },
    { text: 'The search for nine sailors went on.', facts: [{ measure: 'missing', value: 9 }] },
    { text: 'Half of the bodies have been found.', facts: [{ measure: 'killed', value: 50 }] },
    { text: 'Neither of the pilots was hurt.', facts: [{ measure: 'injured', value: 0 }] },
    { text: 'If the rain stops, a girl killed on Sunday will be buried.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'Nobody knows if it rained when a guard was killed.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'There were 12 dead: all were nurses.', facts: [{ measure: 'killed', value: 12 }] },
    { text: 'A mortar wounded four, 3km from the mill.', facts: [{ measure: 'injured', value: 4 }] },
    { text: 'Nurses helped 16 trainees at the barracks who had been wounded.', facts: [{ measure: 'injured', value: 16 }] },
    {
      text: 'A bandit stabbed a boy and a girl. She died at dawn.',
      facts: [
        { measure: 'casualties', value: 1 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'Bandits stabbed a woman and a boy in Larn. His condition was stable.',
      facts: [
        { measure: 'casualties', value: 1 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'A bandit stabbed a woman and shot himself. Medics pronounced him dead.',
      facts: [{ measure: 'casualties', value: 1 }],
    },
    {
      text: 'Raiders stabbed a boy and a girl. The girl died there. The boy was taken to hospital.',
      facts: [
        { measure: 'injured', value: 1 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'Four bakers were shot in Larn. All four of the raiders were hurt in a crash.',
      facts: [
        { measure: 'casualties', value: 4 },
        { measure: 'injured', value: 4 },
      ],
    },
    {
      text: 'Four pupils were shot in Larn. Of the boys, two were taken to hospital.',
      facts: [
        { measure: 'injured', value: 4 },
        { measure: 'injured', value: 2 },
      ],
    },
    {
      text: 'Two people were hurt when a drone set fire to a plant in Marja, about 180km from the front.',
      facts: [{ measure: 'injured', value: 2 }],
    },
    { text: 'A mine killed two, 5km short of Marja.', facts: [{ measure: 'killed', value: 2 }] },
    { text: 'Three men walked into a hospital with stab wounds.', facts: [{ measure: 'injured', value: 3 }] },
    { text: "The group claims to have killed 'nearly 40' soldiers.", facts: [{ measure: 'killed', value: 40 }] },
    { text: 'The brigade lost in this battle up to 500 men.', facts: [{ measure: 'casualties', value: 500 }] },
    { text: "The enemy's losses in the south were 120 soldiers.", facts: [{ measure: 'casualties', value: 120 }] },
    {
      text: 'A farmer and a journalist are among those who lost their lives.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 1 },
      ],
    },
    { text: 'Two of his customers were hurt by glass.', facts: [{ measure: 'injured', value: 2 }] },
    {
      text: 'A woman and a man were shot as they sat in a car. The woman took a bullet in the hip and he one in his arm. They remained in hospital.',
      facts: [
        { measure: 'injured', value: 1 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'Four teenagers were shot in Larn. A car pulled up and its driver opened fire. Two of the wounded were taken to a clinic.',
      facts: [
        { measure: 'injured', value: 4 },
        { measure: 'injured', value: 2 },
      ],
    },
    {
      text: 'Gunmen in Larn shot a man and a woman. The man died there. The woman was taken to hospital.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'Medics rushed a woman of 40 to Lake View after she was stabbed in the arm.',
      facts: [{ measure: 'injured', value: 1 }],
    },
    {
      text: 'Nurses treated a 23-year-old for a hand wound.',
      facts: [{ measure: 'injured', value: 1 }],
    },
    {
      text: 'Total dead: 192 Guests: 12 Missing: 40',
      facts: [
        { measure: 'killed', value: 192 },
        { measure: 'killed', value: 12 },
        { measure: 'missing', value: 40 },
      ],
    },
    {
      text: 'Dead: 192, wounded: 487, missing: 4',
      facts: [
        { measure: 'killed', value: 192 },
        { measure: 'injured', value: 487 },
        { measure: 'missing', value: 4 },
      ],
    },
    {
      text: 'Six people died, the youngest a girl of nine, and 40 were injured.',
      facts: [
        { measure: 'killed', value: 6 },
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 40 },
      ],
    },
    {
      text: 'One of the wounded is a 15-year-old.',
      facts: [{ measure: 'injured', value: 1 }],
    },
    {
      text: 'Three policemen died, and 40 rebels, according to the governor.',
      facts: [
        { measure: 'killed', value: 3 },
        { measure: 'killed', value: 40 },
      ],
    },
    {
      text: 'In 2015 some 60 villagers died at a wedding, and in June this year 14 farmers, among them two women, when a mine went off.',
      facts: [
        { measure: 'killed', value: 60 },
        { measure: 'killed', value: 14 },
        { measure: 'killed', value: 2 },
      ],
    },
    {
      text: 'The monitor says that more than 900 people have been killed so far this year, and over 2,100 in 2023.',
      facts: [
        { measure: 'killed', value: 900 },
        { measure: 'killed', value: 2100 },
      ],
    },
    {
      text: 'An airliner broke up over the bay with 61 people on board, none of whom survived.',
      facts: [{ measure: 'killed', value: 61 }],
    },
    {
      text: 'Some 300 villagers have been put in mass graves.',
      facts: [{ measure: 'killed', value: 300 }],
    },
    {
      text: 'The hospital said nine people had been brought in with fractures.',
      facts: [{ measure: 'injured', value: 9 }],
    },
    {
      text: 'The governor said 14 drivers had been taken to intensive care.',
      facts: [{ measure: 'injured', value: 14 }],
    },
    {
      text: 'The push had cost Varda 600 soldiers.',
      facts: [{ measure: 'casualties', value: 600 }],
    },
    {
      text: 'Nine people, more than half of them nurses, drivers and cooks, were killed when a shell hit the depot.',
      facts: [
        { measure: 'killed', value: 9 },
        { measure: 'killed', value: 50 },
      ],
    },
    {
      text: 'A rebel source said 14 loyalists, among them three officers, and 22 guerrillas were killed at Belin.',
      facts: [
        { measure: 'killed', value: 14 },
        { measure: 'killed', value: 3 },
        { measure: 'killed', value: 22 },
      ],
    },
    {
      text: 'Some 60 villagers, most of them women, and 12 soldiers - nine of whom were conscripts - were dead by nightfall.',
      facts: [
        { measure: 'killed', value: 60 },
        { measure: 'killed', value: 12 },
        { measure: 'killed', value: 9 },
      ],
    },
    {
      text: 'Elsewhere in the valley, two people, a man of 70 and a girl of six, were killed by a mudslide.',
      facts: [{ measure: 'killed', value: 2 }],
    },
    {
      text: 'Two men, a woman and a child were killed.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'Fourteen people died in Sarn. By Monday evening it was 17, then 19, then 22.',
      facts: [
        { measure: 'killed', value: 14 },
        { measure: 'killed', value: 17 },
        { measure: 'killed', value: 19 },
        { measure: 'killed', value: 22 },
      ],
    },
    {
      text: 'The Red Cross says that 31 people have died, down from 38 on Sunday.',
      facts: [
        { measure: 'killed', value: 31 },
        { measure: 'killed', value: 38 },
      ],
    },
    {
      text: 'At least four farmers died – seven, according to the union.',
      facts: [
        { measure: 'killed', value: 4 },
        { measure: 'killed', value: 7 },
      ],
    },
    {
      text: 'The ministry put the dead at 64. Its spokesman has since said 58 had been recorded.',
      facts: [
        { measure: 'killed', value: 64 },
        { measure: 'killed', value: 58 },
      ],
    },
    {
      text: 'The number of villagers known to have been killed by the floods in Sarn and Belin has passed 300.',
      facts: [{ measure: 'killed', value: 300 }],
    },
    {
      text: 'Officials say 45 people were killed; state television first had it at 20.',
      facts: [
        { measure: 'killed', value: 45 },
        { measure: 'killed', value: 20 },
      ],
    },
    {
      text: "He put his own side's dead at 900.",
      facts: [{ measure: 'killed', value: 900 }],
    },
    {
      text: 'The toll from the suicide bombing at the station rose to 23.',
      facts: [{ measure: 'killed', value: 23 }],
    },
    {
      text: 'One miner died and another was hurt in Lodva.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'A tailor who lost his wife, two daughters and a niece in the raid wept by the wall.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: "The town's chapel lost 14 worshippers, three of them children.",
      facts: [
        { measure: 'killed', value: 14 },
        { measure: 'killed', value: 3 },
      ],
    },
    {
      text: 'Nine people were killed in Elbit. Officials had first given a figure of 20.',
      facts: [
        { measure: 'killed', value: 9 },
        { measure: 'killed', value: 20 },
      ],
    },
    {
      text: 'The mayor gave a toll of 28 and raised it to 41, then 77, and by Sunday morning 133.',
      facts: [
        { measure: 'killed', value: 28 },
        { measure: 'killed', value: 41 },
        { measure: 'killed', value: 77 },
        { measure: 'killed', value: 133 },
      ],
    },
    {
      text: 'The number of dead has risen to seven. Earlier reports had said five, then six.',
      facts: [
        { measure: 'killed', value: 7 },
        { measure: 'killed', value: 5 },
        { measure: 'killed', value: 6 },
      ],
    },
    {
      text: 'In 2004, 244 pilgrims died, and in 1994, 270.',
      facts: [
        { measure: 'killed', value: 244 },
        { measure: 'killed', value: 270 },
      ],
    },
    { text: 'A man of 35 and his daughter were killed in the fire.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'A further Danish peacekeeper was killed.', facts: [{ measure: 'killed', value: 1 }] },
    {
      text: 'Three army reservists from Varad - Sgt. Anna Rivers, 46, Spc. Tom Holm, 24, and Spc. Ida Roe, 23 - were killed.',
      facts: [{ measure: 'killed', value: 3 }],
    },
    {
      text: 'Eight people were hurt, among them two nurses, a fireman and a doctor.',
      facts: [
        { measure: 'injured', value: 8 },
        { measure: 'injured', value: 2 },
        { measure: 'injured', value: 1 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'Five people died, including a Danish national. At least three of them were 17 or younger.',
      facts: [
        { measure: 'killed', value: 5 },
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 3 },
      ],
    },
    { text: 'One guard, who was 50 and had two sons, was killed.', facts: [{ measure: 'killed', value: 1 }] },
    { text: '“We lost 12 men,” he said.', facts: [{ measure: 'killed', value: 12 }] },
    { text: 'A third body was found, which brings the number of drowned to 37.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'Thirty-eight people came to harm in the riots.', facts: [{ measure: 'casualties', value: 38 }] },
    { text: 'The strike wiped out a family of nine.', facts: [{ measure: 'killed', value: 9 }] },
    { text: 'Twelve passengers escaped with bruises.', facts: [{ measure: 'injured', value: 12 }] },
    {
      text: 'Eight people died, a six-year-old boy among them.',
      facts: [
        { measure: 'killed', value: 8 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'Nine people were killed. Among the victims are two Danes, a Kenyan guide and a girl of four.',
      facts: [
        { measure: 'killed', value: 9 },
        { measure: 'killed', value: 2 },
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 1 },
      ],
    },
    { text: 'The ministry put Russian dead at 3,000.', facts: [{ measure: 'killed', value: 3000 }] },
    { text: 'The mission has lost more than 180 members in a decade.', facts: [{ measure: 'casualties', value: 180 }] },
    {
      text: 'The group lost two fighters and had ten hurt.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'injured', value: 10 },
      ],
    },
    {
      text: 'Six people, including a toddler, were hurt, two of them badly.',
      facts: [
        { measure: 'injured', value: 6 },
        { measure: 'injured', value: 1 },
        { measure: 'injured', value: 2 },
      ],
    },
    {
      text: 'Three people are dead and four fighting for their lives.',
      facts: [
        { measure: 'killed', value: 3 },
        { measure: 'injured', value: 4 },
      ],
    },
    { text: 'No fewer than 33 villagers had their throats slit.', facts: [{ measure: 'killed', value: 33 }] },
    { text: 'Eight children were torn to pieces.', facts: [{ measure: 'killed', value: 8 }] },
    { text: 'Cholera has carried off 70 people in the camps.', facts: [{ measure: 'killed', value: 70 }] },
    {
      text: 'A boat with 30 people aboard sank off Libya. Everyone on board drowned.',
      facts: [{ measure: 'killed', value: 30 }],
    },
    {
      text: 'The plane, carrying 48 passengers and crew, crashed into a hillside, killing all on board.',
      facts: [{ measure: 'killed', value: 48 }],
    },
    { text: 'Of the 180 people aboard, 112 are feared drowned.', facts: [{ measure: 'killed', value: 112 }] },
    { text: 'Twelve miners did not make it out.', facts: [{ measure: 'killed', value: 12 }] },
    {
      text: 'At least 39 were killed on both sides (22 rebels and 17 soldiers).',
      facts: [
        { measure: 'killed', value: 39 },
        { measure: 'killed', value: 22 },
        { measure: 'killed', value: 17 },
      ],
    },
    {
      text: 'Twelve people died (15, according to the army).',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'killed', value: 15 },
      ],
    },
    {
      text: 'Officials at first put the dead at 14, then 19.',
      facts: [
        { measure: 'killed', value: 14 },
        { measure: 'killed', value: 19 },
      ],
    },
    { text: 'Rescuers said the missing now number 30.', facts: [{ measure: 'missing', value: 30 }] },
    { text: 'That takes the number killed since Monday past 600.', facts: [{ measure: 'killed', value: 600 }] },
    {
      text: 'The raid killed over 70 sailors, although monitors put it around 150.',
      facts: [
        { measure: 'killed', value: 70 },
        { measure: 'killed', value: 150 },
      ],
    },
    {
      text: 'Forty miners died. An official put the true figure closer to 60.',
      facts: [
        { measure: 'killed', value: 40 },
        { measure: 'killed', value: 60 },
      ],
    },
    {
      text: 'Another 16 people were badly injured, among them two guards hit in an exchange of fire.',
      facts: [
        { measure: 'injured', value: 16 },
        { measure: 'injured', value: 2 },
      ],
    },
    { text: 'The battery killed 200 Greek and Maltese sailors.', facts: [{ measure: 'killed', value: 200 }] },
    {
      text: 'Five of the seven people who were reported missing after the dam broke have died.',
      facts: [
        { measure: 'killed', value: 5 },
        { measure: 'missing', value: 7 },
      ],
    },
    {
      text: 'Bombs at stations in Lodva and elsewhere left seven porters dead and 40 wounded.',
      facts: [
        { measure: 'killed', value: 7 },
        { measure: 'injured', value: 40 },
      ],
    },
    { text: 'He spoke of 90,000 dead and wounded.', facts: [{ measure: 'casualties', value: 90000 }] },
    {
      text: 'Some 90 pupils were not accounted for, along with 35 from the other school.',
      facts: [
        { measure: 'missing', value: 90 },
        { measure: 'missing', value: 35 },
      ],
    },
    { text: 'Several of those in critical condition succumbed.', facts: [{ measure: 'killed', value: 3 }] },
    { text: 'None of the tenants has serious injuries.', facts: [{ measure: 'injured', value: 0 }] },
    {
      text: 'Forty sailors drowned, 12 of whom were cadets.',
      facts: [
        { measure: 'killed', value: 40 },
        { measure: 'killed', value: 12 },
      ],
    },
    { text: 'The army said it had neutralised 14 al-Shabaab.', facts: [{ measure: 'killed', value: 14 }] },
    {
      text: 'The shrine was bombed and 20 pilgrims died. Among the pilgrims were two nuns.',
      facts: [
        { measure: 'killed', value: 20 },
        { measure: 'killed', value: 2 },
      ],
    },
    { text: 'By dusk the missing had reached 340.', facts: [{ measure: 'missing', value: 340 }] },
    { text: 'The harbour master put the dead at 26.', facts: [{ measure: 'killed', value: 26 }] },
    {
      text: 'An early bulletin gave the dead as three, then six and then 11.',
      facts: [
        { measure: 'killed', value: 3 },
        { measure: 'killed', value: 6 },
        { measure: 'killed', value: 11 },
      ],
    },
    {
      text: 'Forty dock workers were hurt. The clinic later gave their number as 52.',
      facts: [
        { measure: 'injured', value: 40 },
        { measure: 'injured', value: 52 },
      ],
    },
    {
      text: 'The blast in Orvat injured 19 people. Officials later said 22.',
      facts: [
        { measure: 'injured', value: 19 },
        { measure: 'injured', value: 22 },
      ],
    },
    {
      text: 'The strike killed 64 people, the mayor said. A surgeon said he had been told of more than 80, and the rescue service gave a figure of 52.',
      facts: [
        { measure: 'killed', value: 64 },
        { measure: 'killed', value: 80 },
        { measure: 'killed', value: 52 },
      ],
    },
    {
      text: 'He said 64 people were dead and 180 injured. One official put the number at 43.',
      facts: [
        { measure: 'killed', value: 64 },
        { measure: 'injured', value: 180 },
        { measure: 'killed', value: 43 },
      ],
    },
    {
      text: 'The monitor put the death toll at 45, later raising it to 68.',
      facts: [
        { measure: 'killed', value: 45 },
        { measure: 'killed', value: 68 },
      ],
    },
    {
      text: 'Nine people were killed, seven in the port of Lasko and two at an oil depot.',
      facts: [
        { measure: 'killed', value: 9 },
        { measure: 'killed', value: 7 },
        { measure: 'killed', value: 2 },
      ],
    },
    {
      text: 'At least 130 pilgrims died. India reported 14, Egypt eight and Turkey four.',
      facts: [
        { measure: 'killed', value: 130 },
        { measure: 'killed', value: 14 },
        { measure: 'killed', value: 8 },
        { measure: 'killed', value: 4 },
      ],
    },
    {
      text: 'The blast in Orvat killed 13 people. Among them were seven members of the guard.',
      facts: [
        { measure: 'killed', value: 13 },
        { measure: 'killed', value: 7 },
      ],
    },
    {
      text: 'Six miners died in the blast; the union first spoke of nine.',
      facts: [
        { measure: 'killed', value: 6 },
        { measure: 'killed', value: 9 },
      ],
    },
    {
      text: 'Nineteen villagers were shot. The Red Crescent put it at more than 30.',
      facts: [
        { measure: 'casualties', value: 19 },
        { measure: 'casualties', value: 30 },
      ],
    },
    {
      text: 'The flood drowned 80 people, although the mayor said it could be as many as 200.',
      facts: [
        { measure: 'killed', value: 80 },
        { measure: 'killed', value: 200 },
      ],
    },
    {
      text: 'The ministry said 70 had died. The opposition gave a lower 35.',
      facts: [
        { measure: 'killed', value: 70 },
        { measure: 'killed', value: 35 },
      ],
    },
    {
      text: 'The navy raised the number of its sailors killed to 31, from the 24 it announced on Monday.',
      facts: [
        { measure: 'killed', value: 31 },
        { measure: 'killed', value: 24 },
      ],
    },
    {
      text: 'The fire left 60 dead, about twice the 28 the governor had given.',
      facts: [
        { measure: 'killed', value: 60 },
        { measure: 'killed', value: 28 },
      ],
    },
    {
      text: 'Dozens of passengers died; the railway has so far confirmed 17.',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'killed', value: 17 },
      ],
    },
    {
      text: 'The operator gave another figure, saying 12 had drowned and nine were hurt.',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'injured', value: 9 },
      ],
    },
    {
      text: 'In June, 33 people died in a raid on a depot in Sarn, seven of them children.',
      facts: [
        { measure: 'killed', value: 33 },
        { measure: 'killed', value: 7 },
      ],
    },
    {
      text: 'A rocket killed one soldier and wounded six, among them a medic.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 6 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'Eleven men were shot dead, one as he climbed a wall.',
      facts: [
        { measure: 'killed', value: 11 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'Ninety of those injured were pupils; the others were 14 teachers and two guards.',
      facts: [
        { measure: 'injured', value: 90 },
        { measure: 'injured', value: 14 },
        { measure: 'injured', value: 2 },
      ],
    },
    {
      text: 'A bus fell into a gorge and 22 people died. The victims were 18 pilgrims and four monks.',
      facts: [
        { measure: 'killed', value: 22 },
        { measure: 'killed', value: 18 },
        { measure: 'killed', value: 4 },
      ],
    },
    {
      text: 'The toll has reached 52; some ten of the victims were nurses.',
      facts: [
        { measure: 'killed', value: 52 },
        { measure: 'killed', value: 10 },
      ],
    },
    {
      text: 'Thirty people died. One of the youngest was a girl of three.',
      facts: [
        { measure: 'killed', value: 30 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'At least 31 townspeople were shot in four days of clashes, as were 12 policemen.',
      facts: [
        { measure: 'casualties', value: 31 },
        { measure: 'casualties', value: 12 },
      ],
    },
    {
      text: 'Scores of marchers were hurt - 74 according to the fire service, at least 20 of them students.',
      facts: [
        { measure: 'injured', value: 20 },
        { measure: 'injured', value: 74 },
        { measure: 'injured', value: 20 },
      ],
    },
    {
      text: 'The battle cost the army 310 men, 20 of them officers.',
      facts: [
        { measure: 'killed', value: 310 },
        { measure: 'killed', value: 20 },
      ],
    },
    { text: 'The avalanche cost nine climbers their lives.', facts: [{ measure: 'killed', value: 9 }] },
    { text: 'The dam was finished at a cost of 120 lives.', facts: [{ measure: 'killed', value: 120 }] },
    { text: 'It was taken at the cost of 40 civilian lives.', facts: [{ measure: 'killed', value: 40 }] },
    { text: 'A rector of the college was among those who died.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'A night porter at the inn also died.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'A woman aged 71 was killed.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'Five boys aged nine, 11 and 14 drowned.', facts: [{ measure: 'killed', value: 5 }] },
    { text: 'Seven girls under 12 were among the dead.', facts: [{ measure: 'killed', value: 7 }] },
    { text: 'A man of 40 was shot dead.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'Eight, she said, were still missing.', facts: [{ measure: 'missing', value: 8 }] },
    { text: 'In the chase that followed three smugglers were killed.', facts: [{ measure: 'killed', value: 3 }] },
    { text: 'When the firing stopped 16 people were dead.', facts: [{ measure: 'killed', value: 16 }] },
    {
      text: 'Twelve hikers from Lodva, who had set out at dawn, had not been seen since.',
      facts: [{ measure: 'missing', value: 12 }],
    },
    {
      text: 'Divers were looking for four of the missing, two of whom are cousins.',
      facts: [
        { measure: 'missing', value: 4 },
        { measure: 'missing', value: 2 },
      ],
    },
    { text: 'The coffins of 14 sailors were flown to the capital.', facts: [{ measure: 'killed', value: 14 }] },
    { text: 'Two brothers were pulled dead from the mud.', facts: [{ measure: 'killed', value: 2 }] },
    { text: 'Three remain in intensive care.', facts: [{ measure: 'injured', value: 3 }] },
    { text: 'Nine patients are in a critical state.', facts: [{ measure: 'injured', value: 9 }] },
    { text: 'There were no civilian victims.', facts: [{ measure: 'casualties', value: 0 }] },
    {
      text: 'A blast tore through the mill and killed five. The county hospital received 23.',
      facts: [
        { measure: 'killed', value: 5 },
        { measure: 'injured', value: 23 },
      ],
    },
    {
      text: 'A blast killed five millers. Doctors had seen about 40 patients by noon.',
      facts: [
        { measure: 'killed', value: 5 },
        { measure: 'injured', value: 40 },
      ],
    },
    {
      text: 'A blast killed five millers, the mayor said, adding that 18 others were being treated.',
      facts: [
        { measure: 'killed', value: 5 },
        { measure: 'injured', value: 18 },
      ],
    },
    {
      text: 'A blast killed five millers. The surgeon said he operated on at least seven people in a row.',
      facts: [
        { measure: 'killed', value: 5 },
        { measure: 'injured', value: 7 },
      ],
    },
    {
      text: 'A mine killed 12: seven soldiers, three drivers and two guides.',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'killed', value: 7 },
        { measure: 'killed', value: 3 },
        { measure: 'killed', value: 2 },
      ],
    },
    {
      text: 'A mine killed 12 people - seven soldiers, three drivers and two guides.',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'killed', value: 7 },
        { measure: 'killed', value: 3 },
        { measure: 'killed', value: 2 },
      ],
    },
    { text: 'The month closed with nine homicides.', facts: [{ measure: 'killed', value: 9 }] },
    {
      text: 'A cleric identified among the dead had come from Sarn, and 12 people are missing.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'missing', value: 12 },
      ],
    },
    { text: 'The cold snap killed 4,000 cattle and 12 herders.', facts: [{ measure: 'killed', value: 12 }] },
    { text: 'Soldiers fired and one was shot.', facts: [{ measure: 'casualties', value: 1 }] },
    { text: 'The video shows a strike in which 30 soldiers were killed.', facts: [{ measure: 'killed', value: 30 }] },
    { text: 'Two boys were taken back to hospital.', facts: [{ measure: 'injured', value: 2 }] },
    {
      text: 'Twenty-eight people were killed and 19 wounded when snipers opened fire.',
      facts: [
        { measure: 'killed', value: 28 },
        { measure: 'injured', value: 19 },
      ],
    },
    { text: 'The blast killed 12 people.', facts: [{ measure: 'killed', value: 12 }] },
    { text: 'At least 14 people were killed.', facts: [{ measure: 'killed', value: 14 }] },
    { text: 'Nine miners died underground.', facts: [{ measure: 'killed', value: 9 }] },
    { text: 'The attack left three people dead.', facts: [{ measure: 'killed', value: 3 }] },
    { text: 'The deaths of 21 sailors shocked the port.', facts: [{ measure: 'killed', value: 21 }] },
    { text: 'The death toll rose to 48.', facts: [{ measure: 'killed', value: 48 }] },
    { text: 'Rescuers recovered 17 bodies.', facts: [{ measure: 'killed', value: 17 }] },
    { text: 'The bombing claimed the lives of 33 worshippers.', facts: [{ measure: 'killed', value: 33 }] },
    { text: 'Eleven soldiers lost their lives.', facts: [{ measure: 'killed', value: 11 }] },
    {
      text: 'The earthquake killed two people and injured 40.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'injured', value: 40 },
      ],
    },
    { text: 'The shelling wounded nine residents.', facts: [{ measure: 'injured', value: 9 }] },
    { text: 'Thirty others were hurt.', facts: [{ measure: 'injured', value: 30 }] },
    { text: 'Six people suffered burns.', facts: [{ measure: 'injured', value: 6 }] },
    { text: 'Eight firefighters were taken to hospital.', facts: [{ measure: 'injured', value: 8 }] },
    { text: 'The crash left 15 passengers in hospital.', facts: [{ measure: 'injured', value: 15 }] },
    { text: 'Two fishermen are still missing.', facts: [{ measure: 'missing', value: 2 }] },
    { text: 'Some 300 people remain unaccounted for.', facts: [{ measure: 'missing', value: 300 }] },
    { text: 'Four climbers went missing on Monday.', facts: [{ measure: 'missing', value: 4 }] },
    { text: 'Seven sailors were reported missing.', facts: [{ measure: 'missing', value: 7 }] },
    { text: 'The brigade suffered about 200 casualties.', facts: [{ measure: 'casualties', value: 200 }] },
    { text: 'Five people were shot in a bar.', facts: [{ measure: 'casualties', value: 5 }] },
    { text: 'More than 90 people were killed or wounded.', facts: [{ measure: 'casualties', value: 90 }] },
    { text: 'Gunmen stabbed three guards.', facts: [{ measure: 'casualties', value: 3 }] },
    { text: 'The deaths of 14 miners have shaken the town of Orlica.', facts: [{ measure: 'killed', value: 14 }] },
    { text: 'Casualties among the crew were put at nine.', facts: [{ measure: 'casualties', value: 9 }] },
    { text: 'Eleven villagers were shot dead at the checkpoint on Tuesday.', facts: [{ measure: 'killed', value: 11 }] },
    {
      text: 'Gunmen opened fire on a minibus, leaving six passengers dead and four wounded.',
      facts: [
        { measure: 'killed', value: 6 },
        { measure: 'injured', value: 4 },
      ],
    },
    {
      text: 'Two children were among the nine people killed when the roof fell in.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'killed', value: 9 },
      ],
    },
    {
      text: 'The toll rose to 41 from 36 after five more bodies were found.',
      facts: [
        { measure: 'killed', value: 41 },
        { measure: 'killed', value: 36 },
        { measure: 'killed', value: 5 },
      ],
    },
    {
      text: 'The number of dead climbed to 212, with another 80 still unaccounted for.',
      facts: [
        { measure: 'killed', value: 212 },
        { measure: 'missing', value: 80 },
      ],
    },
    {
      text: 'A nurse was killed and two orderlies were hurt.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 2 },
      ],
    },
    { text: 'A bomb under a car killed a judge and his driver.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'Of the 30 people aboard, 12 drowned.', facts: [{ measure: 'killed', value: 12 }] },
    {
      text: 'Of the 58 wounded, seven are in a critical condition.',
      facts: [
        { measure: 'injured', value: 58 },
        { measure: 'injured', value: 7 },
      ],
    },
    {
      text: 'Nineteen people died, of whom 11 were children.',
      facts: [
        { measure: 'killed', value: 19 },
        { measure: 'killed', value: 11 },
      ],
    },
    {
      text: 'Nineteen people died, most of them women and eight of them under ten.',
      facts: [
        { measure: 'killed', value: 19 },
        { measure: 'killed', value: 8 },
      ],
    },
    { text: 'Police said no one was hurt in the blast.', facts: [{ measure: 'injured', value: 0 }] },
    { text: 'There were no reports of casualties.', facts: [{ measure: 'casualties', value: 0 }] },
    { text: 'There were no immediate reports of deaths or injuries.', facts: [{ measure: 'casualties', value: 0 }] },
    { text: 'The strike caused no casualties, the governor said.', facts: [{ measure: 'casualties', value: 0 }] },
    {
      text: 'Nobody was killed, but three firemen suffered burns.',
      facts: [
        { measure: 'killed', value: 0 },
        { measure: 'injured', value: 3 },
      ],
    },
    { text: 'The army lost 22 men in the ambush.', facts: [{ measure: 'killed', value: 22 }] },
    { text: 'The fighting has claimed 340 lives since April.', facts: [{ measure: 'killed', value: 340 }] },
    { text: 'The flood has claimed the lives of at least 60 people.', facts: [{ measure: 'killed', value: 60 }] },
    { text: 'Dead: 4.', facts: [{ measure: 'killed', value: 4 }] },
    {
      text: 'Dead: 4. Injured: 11. Missing: 2.',
      facts: [
        { measure: 'killed', value: 4 },
        { measure: 'injured', value: 11 },
        { measure: 'missing', value: 2 },
      ],
    },
    {
      text: 'Killed: 3 soldiers, 2 civilians.',
      facts: [
        { measure: 'killed', value: 3 },
        { measure: 'killed', value: 2 },
      ],
    },
    { text: 'Seven dead in Harbour Street blaze', facts: [{ measure: 'killed', value: 7 }] },
    { text: 'Car bomb kills 12 in Marib market', facts: [{ measure: 'killed', value: 12 }] },
    {
      text: '12 killed, 30 hurt as bus plunges into ravine',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'injured', value: 30 },
      ],
    },
    { text: 'Eight feared dead as ferry sinks off Lumo', facts: [{ measure: 'killed', value: 8 }] },
    { text: 'Dozens wounded in stampede at shrine', facts: [{ measure: 'injured', value: 12 }] },
    { text: 'Rebels say 40 soldiers slain in raid', facts: [{ measure: 'killed', value: 40 }] },
    {
      text: 'The mayor said four people had been pronounced dead at the scene and that 19 were being treated in hospital.',
      facts: [
        { measure: 'killed', value: 4 },
        { measure: 'injured', value: 19 },
      ],
    },
    {
      text: 'Rescuers pulled three bodies from the rubble on Sunday, bringing the death toll to 27.',
      facts: [
        { measure: 'killed', value: 3 },
        { measure: 'killed', value: 27 },
      ],
    },
    { text: 'Another five died in hospital.', facts: [{ measure: 'killed', value: 5 }] },
    {
      text: 'Five others were injured, two seriously.',
      facts: [
        { measure: 'injured', value: 5 },
        { measure: 'injured', value: 2 },
      ],
    },
    {
      text: 'Five others were injured, two of them seriously.',
      facts: [
        { measure: 'injured', value: 5 },
        { measure: 'injured', value: 2 },
      ],
    },
    {
      text: 'Thirteen people were wounded, three critically.',
      facts: [
        { measure: 'injured', value: 13 },
        { measure: 'injured', value: 3 },
      ],
    },
    {
      text: 'A 43-year-old woman and her two daughters were killed when a shell hit their house.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 2 },
      ],
    },
    { text: 'A man was shot and wounded outside the court.', facts: [{ measure: 'injured', value: 1 }] },
    {
      text: 'Three men were stabbed, one fatally.',
      facts: [
        { measure: 'casualties', value: 3 },
        { measure: 'killed', value: 1 },
      ],
    },
    { text: 'The dead include a 12-year-old girl.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'The dead included four medics.', facts: [{ measure: 'killed', value: 4 }] },
    { text: 'Among the injured were three policemen.', facts: [{ measure: 'injured', value: 3 }] },
    { text: 'Among those killed was a pregnant woman.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'Up to 70 fighters may have been killed, he said.', facts: [{ measure: 'killed', value: 70 }] },
    { text: 'An estimated 15,000 people have perished in the famine.', facts: [{ measure: 'killed', value: 15_000 }] },
    { text: 'As many as 300 people were massacred in the village.', facts: [{ measure: 'killed', value: 300 }] },
    { text: 'About 90 per cent of the dead were civilians.', facts: [{ measure: 'killed', value: 90 }] },
    { text: 'The bodies of 17 men were found in a mass grave.', facts: [{ measure: 'killed', value: 17 }] },
    { text: 'Seventeen bodies were recovered from the river.', facts: [{ measure: 'killed', value: 17 }] },
    { text: 'Searchers found the remains of six climbers.', facts: [{ measure: 'killed', value: 6 }] },
    {
      text: 'The blast left more than 400 people with injuries, many of them from flying glass.',
      facts: [{ measure: 'injured', value: 400 }],
    },
    { text: 'More than 60 needed hospital treatment.', facts: [{ measure: 'injured', value: 60 }] },
    {
      text: 'Twenty-two people were taken to hospital, among them four children.',
      facts: [
        { measure: 'injured', value: 22 },
        { measure: 'injured', value: 4 },
      ],
    },
    { text: 'Eighty people suffered smoke inhalation.', facts: [{ measure: 'injured', value: 80 }] },
    { text: 'Hospitals in the city received 130 wounded overnight.', facts: [{ measure: 'injured', value: 130 }] },
    {
      text: 'The ministry of health recorded 52 deaths and 170 injuries in the past 24 hours.',
      facts: [
        { measure: 'killed', value: 52 },
        { measure: 'injured', value: 170 },
      ],
    },
    { text: 'The two-day battle cost the lives of 31 militiamen.', facts: [{ measure: 'killed', value: 31 }] },
    { text: 'He was one of 14 people killed in the attack.', facts: [{ measure: 'killed', value: 14 }] },
    {
      text: 'The attack, which killed 14 and injured 32, was the worst in a decade.',
      facts: [
        { measure: 'killed', value: 14 },
        { measure: 'injured', value: 32 },
      ],
    },
    { text: 'The attack, in which 14 people died, was claimed by no group.', facts: [{ measure: 'killed', value: 14 }] },
    {
      text: 'The explosion, killing three and wounding nine, tore through the lobby.',
      facts: [
        { measure: 'killed', value: 3 },
        { measure: 'injured', value: 9 },
      ],
    },
    {
      text: 'A blast at a fireworks plant that killed 25 workers is being investigated.',
      facts: [{ measure: 'killed', value: 25 }],
    },
    {
      text: 'A landslide buried a village, with 33 people dead and 70 missing.',
      facts: [
        { measure: 'killed', value: 33 },
        { measure: 'missing', value: 70 },
      ],
    },
    {
      text: 'With 33 dead and 70 missing, it is the worst slide in years.',
      facts: [
        { measure: 'killed', value: 33 },
        { measure: 'missing', value: 70 },
      ],
    },
    {
      text: 'Thirty-three people are dead and 70 are missing after the slide.',
      facts: [
        { measure: 'killed', value: 33 },
        { measure: 'missing', value: 70 },
      ],
    },
    { text: 'Three climbers remain missing.', facts: [{ measure: 'missing', value: 3 }] },
    { text: 'Eight sailors are unaccounted for.', facts: [{ measure: 'missing', value: 8 }] },
    { text: 'The hunt for two missing hikers went on.', facts: [{ measure: 'missing', value: 2 }] },
    { text: 'Fourteen are still missing.', facts: [{ measure: 'missing', value: 14 }] },
    {
      text: 'The army put its own losses at 18 dead and 44 wounded.',
      facts: [
        { measure: 'killed', value: 18 },
        { measure: 'injured', value: 44 },
      ],
    },
    {
      text: 'Israel said two of its soldiers were killed and one was severely wounded.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'Officials revised the toll down to 64 from 71.',
      facts: [
        { measure: 'killed', value: 64 },
        { measure: 'killed', value: 71 },
      ],
    },
    { text: 'The count of confirmed deaths stood at 1,204 by evening.', facts: [{ measure: 'killed', value: 1_204 }] },
    {
      text: 'The quake killed at least 2,100 people and injured 9,600, according to the latest figures.',
      facts: [
        { measure: 'killed', value: 2_100 },
        { measure: 'injured', value: 9_600 },
      ],
    },
    { text: 'A gunman killed himself after shooting dead three colleagues.', facts: [{ measure: 'killed', value: 3 }] },
    { text: 'Three colleagues were shot dead before the gunman took his own life.', facts: [{ measure: 'killed', value: 3 }] },
    {
      text: 'A student died of his wounds, and two more are fighting for their lives.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 2 },
      ],
    },
    { text: 'The plane crashed with the loss of all 62 people on board.', facts: [{ measure: 'killed', value: 62 }] },
    { text: 'All 62 people on board died.', facts: [{ measure: 'killed', value: 62 }] },
    { text: 'All 62 on board were killed.', facts: [{ measure: 'killed', value: 62 }] },
    {
      text: 'Sixteen people lost their lives and a further 40 sustained injuries.',
      facts: [
        { measure: 'killed', value: 16 },
        { measure: 'injured', value: 40 },
      ],
    },
    {
      text: 'A roadside bomb tore through a convoy, killing one soldier and injuring another.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'One civilian died and three others sustained shrapnel wounds.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 3 },
      ],
    },
    { text: 'Two pilots were killed, while a third ejected safely.', facts: [{ measure: 'killed', value: 2 }] },
    { text: 'Snipers picked off four of the defenders.', facts: [{ measure: 'killed', value: 4 }] },
    { text: 'The court heard that the militia had executed 23 prisoners.', facts: [{ measure: 'killed', value: 23 }] },
    { text: 'He denied that 23 prisoners had been executed.', facts: [{ measure: 'killed', value: 23 }] },
    { text: 'The claim that 50 soldiers died is false, the ministry said.', facts: [{ measure: 'killed', value: 50 }] },
    { text: 'Contrary to reports, none of the hostages was harmed.', facts: [{ measure: 'casualties', value: 0 }] },
    {
      text: 'Police counted 3 dead and 21 injured.',
      facts: [
        { measure: 'killed', value: 3 },
        { measure: 'injured', value: 21 },
      ],
    },
    {
      text: 'Three dead. Twenty-one hurt.',
      facts: [
        { measure: 'killed', value: 3 },
        { measure: 'injured', value: 21 },
      ],
    },
    {
      text: 'The accident on the A9 motorway (four dead, 13 injured) closed the road for hours.',
      facts: [
        { measure: 'killed', value: 4 },
        { measure: 'injured', value: 13 },
      ],
    },
    {
      text: 'The battle for the port (some 800 killed on both sides) ended in March.',
      facts: [{ measure: 'killed', value: 800 }],
    },
    {
      text: 'Civilian casualties reached 1,140 last year, 410 of them fatal.',
      facts: [
        { measure: 'casualties', value: 1_140 },
        { measure: 'killed', value: 410 },
      ],
    },
    {
      text: 'The unit suffered 120 casualties, including 30 killed.',
      facts: [
        { measure: 'casualties', value: 120 },
        { measure: 'killed', value: 30 },
      ],
    },
    {
      text: 'Suicide attackers blew themselves up in a mosque, killing 19 worshippers.',
      facts: [{ measure: 'killed', value: 19 }],
    },
    {
      text: 'An avalanche swept a group of skiers off the slope, and four of them died.',
      facts: [{ measure: 'killed', value: 4 }],
    },
    { text: 'Lightning struck and killed six farmers.', facts: [{ measure: 'killed', value: 6 }] },
    { text: 'Six farmers were struck dead by lightning.', facts: [{ measure: 'killed', value: 6 }] },
    { text: 'Heatwave deaths have passed 90, health officials said.', facts: [{ measure: 'killed', value: 90 }] },
    { text: 'Fatalities now number 90.', facts: [{ measure: 'killed', value: 90 }] },
    { text: 'The tally of the dead has reached 90.', facts: [{ measure: 'killed', value: 90 }] },
    { text: 'That brings to 90 the number of people killed since the unrest began.', facts: [{ measure: 'killed', value: 90 }] },
    { text: 'The number of people killed since the unrest began now exceeds 90.', facts: [{ measure: 'killed', value: 90 }] },
    {
      text: 'More than 90 people, most of them students, have been killed since the unrest began.',
      facts: [{ measure: 'killed', value: 90 }],
    },
    { text: 'Officials confirmed that a second person had died.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'A third body was found on Monday.', facts: [{ measure: 'killed', value: 1 }] },
    { text: 'The bodies of four hostages were handed over.', facts: [{ measure: 'killed', value: 4 }] },
    { text: 'A man was jailed for life for killing three people.', facts: [{ measure: 'killed', value: 3 }] },
    { text: 'The disease has infected 1,900 people and killed 71.', facts: [{ measure: 'killed', value: 71 }] },
    { text: 'There have been 1,900 confirmed cases and 71 deaths.', facts: [{ measure: 'killed', value: 71 }] },
    { text: 'Smoking kills 8 million people every year.', facts: [{ measure: 'killed', value: 8_000_000 }] },
    {
      text: 'Two cars collided, killing at least nine people, and the number injured passed 30.',
      facts: [
        { measure: 'killed', value: 9 },
        { measure: 'injured', value: 30 },
      ],
    },
    {
      text: 'A girl was found shot and taken to hospital, where she was pronounced dead.',
      facts: [{ measure: 'killed', value: 1 }],
    },
    { text: 'A man was shot in the thigh near the station.', facts: [{ measure: 'injured', value: 1 }] },
    { text: 'Two women were shot, but their wounds are not life-threatening.', facts: [{ measure: 'injured', value: 2 }] },
    {
      text: 'One guard was shot dead and another wounded in the raid.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 1 },
      ],
    },
    { text: 'Six bodies were taken to hospital.', facts: [{ measure: 'killed', value: 6 }] },
    { text: 'Sixty needed hospital treatment.', facts: [{ measure: 'injured', value: 60 }] },
    {
      text: 'Enemy losses in this area amounted to up to 140 troops and a tank.',
      facts: [{ measure: 'casualties', value: 140 }],
    },
    { text: 'Russian personnel losses reached 1,430 over the past day.', facts: [{ measure: 'casualties', value: 1430 }] },
    { text: 'The army put its weekly casualty count at 640.', facts: [{ measure: 'casualties', value: 640 }] },
    {
      text: 'The number of dead rose to 31 and the number of wounded to 120.',
      facts: [
        { measure: 'killed', value: 31 },
        { measure: 'injured', value: 120 },
      ],
    },
    { text: 'The monitor put the number of civilians killed at 14.', facts: [{ measure: 'killed', value: 14 }] },
    { text: 'The blast left as many as 30 people dead or injured.', facts: [{ measure: 'casualties', value: 30 }] },
    {
      text: 'South Africa, 11 of whose peacekeepers died last month, began flying its wounded home.',
      facts: [{ measure: 'killed', value: 11 }],
    },
    {
      text: 'Nine of the dead are women and seven are children.',
      facts: [
        { measure: 'killed', value: 9 },
        { measure: 'killed', value: 7 },
      ],
    },
    {
      text: 'At least 49 people have been killed, around half of them soldiers.',
      facts: [
        { measure: 'killed', value: 49 },
        { measure: 'killed', value: 50 },
      ],
    },
    {
      text: 'Two soldiers were killed and a third wounded.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'We received 12 martyrs and more than 80 injured.',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'injured', value: 80 },
      ],
    },
    {
      text: 'A raid, in which a shopkeeper lost his life and four people, including a nurse, were wounded, came at dawn.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 4 },
        { measure: 'injured', value: 1 },
      ],
    },
    {
      text: 'Rescuers reported no floods, landslides or casualties.',
      facts: [{ measure: 'casualties', value: 0 }],
    },
    { text: 'Rescuers were still searching for four residents listed as missing.', facts: [{ measure: 'missing', value: 4 }] },
    { text: 'Paramedics rushed a young woman to Kings Medical Centre.', facts: [{ measure: 'injured', value: 1 }] },
    { text: 'The network registered 310 shooting victims in 2023.', facts: [{ measure: 'casualties', value: 310 }] },
    {
      text: 'The mayor said that 64 people had been killed, among them nine women and four infants.',
      facts: [
        { measure: 'killed', value: 64 },
        { measure: 'killed', value: 9 },
        { measure: 'killed', value: 4 },
      ],
    },
    {
      text: 'Police said three civilians, one of them a woman of 35, died when shells hit villages.',
      facts: [
        { measure: 'killed', value: 3 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'The military said one soldier had embraced martyrdom and five had sustained injuries.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'injured', value: 5 },
      ],
    },
    {
      text: 'At least 170 died, and nearly 300 were treated for burns.',
      facts: [
        { measure: 'killed', value: 170 },
        { measure: 'injured', value: 300 },
      ],
    },
    {
      text: 'The toll is 11,300, with another 10,100 people reported missing.',
      facts: [
        { measure: 'killed', value: 11300 },
        { measure: 'missing', value: 10100 },
      ],
    },
    {
      text: 'The ministry later put the toll at 41, with 55 people wounded, and said 30 of the injured were children.',
      facts: [
        { measure: 'killed', value: 41 },
        { measure: 'injured', value: 55 },
        { measure: 'injured', value: 30 },
      ],
    },
    { text: 'The minister has confirmed only 3,166 burials.', facts: [{ measure: 'killed', value: 3166 }] },
    { text: 'Shelling killed 13 people in a camp.', facts: [{ measure: 'killed', value: 13 }] },
    { text: 'Also killed were two medics.', facts: [{ measure: 'killed', value: 2 }] },
    {
      text: 'The death count has climbed past 120, the civil defence agency announced.',
      facts: [{ measure: 'killed', value: 120 }],
    },
    {
      text: '"We buried 26 of our neighbours yesterday," said the grocer.',
      facts: [{ measure: 'killed', value: 26 }],
    },
    {
      text: 'Two paramedics succumbed to their wounds on Sunday; four more remain in intensive care.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'injured', value: 4 },
      ],
    },
    {
      text: "Moscow's total losses in manpower since the invasion began have exceeded 412,000, Kyiv says.",
      facts: [{ measure: 'casualties', value: 412000 }],
    },
    {
      text: 'Some 90 people needed medical attention after the blast, health officials said.',
      facts: [{ measure: 'injured', value: 90 }],
    },
    { text: 'The whereabouts of 24 crew members are unknown.', facts: [{ measure: 'missing', value: 24 }] },
    {
      text: 'Two bodies have been recovered and five people are still being searched for.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'missing', value: 5 },
      ],
    },
    { text: 'Rescuers were searching for around 300 missing people under the mud.', facts: [{ measure: 'missing', value: 300 }] },
    { text: 'Nine sailors have not been seen since the vessel sank on Thursday.', facts: [{ measure: 'missing', value: 9 }] },
    {
      text: 'The drone was shot down without causing any casualties, the governor added.',
      facts: [{ measure: 'casualties', value: 0 }],
    },
    {
      text: 'Of the 34 people killed, 12 were minors.',
      facts: [
        { measure: 'killed', value: 34 },
        { measure: 'killed', value: 12 },
      ],
    },
    { text: 'An explosion blew three children to pieces, their grandmother said.', facts: [{ measure: 'killed', value: 3 }] },
    { text: 'Killed in the strike were five engineers repairing a power line.', facts: [{ measure: 'killed', value: 5 }] },
    { text: 'Also wounded were 12 passers-by.', facts: [{ measure: 'injured', value: 12 }] },
    {
      text: 'A nurse was killed, as was a taxi driver.',
      facts: [
        { measure: 'killed', value: 1 },
        { measure: 'killed', value: 1 },
      ],
    },
    {
      text: 'Ten people died in the attack. Four were children.',
      facts: [
        { measure: 'killed', value: 10 },
        { measure: 'killed', value: 4 },
      ],
    },
    {
      text: 'A grenade attack on a bar in the city centre has left at least four people dead and seven others with life-changing injuries.',
      facts: [
        { measure: 'killed', value: 4 },
        { measure: 'injured', value: 7 },
      ],
    },
    {
      text: 'Russian strike on Zaporizhzhia kills 2, wounds 16',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'injured', value: 16 },
      ],
    },
    {
      text: '12 martyred, 35 injured in blast in Balochistan',
      facts: [
        { measure: 'killed', value: 12 },
        { measure: 'injured', value: 35 },
      ],
    },
    { text: 'Five people asked for medical help following the night attack.', facts: [{ measure: 'injured', value: 5 }] },
    { text: 'Another 23 were admitted to clinics with burns.', facts: [{ measure: 'injured', value: 23 }] },
    {
      text: 'The raid resulted in the martyrdom of four citizens and the wounding of 11 others, WAFA reported.',
      facts: [
        { measure: 'killed', value: 4 },
        { measure: 'injured', value: 11 },
      ],
    },
    {
      text: 'Nineteen shoppers died in the bazaar; another 46 are nursing wounds, doctors said.',
      facts: [
        { measure: 'killed', value: 19 },
        { measure: 'injured', value: 46 },
      ],
    },
    { text: 'Three bystanders caught in the crossfire were wounded.', facts: [{ measure: 'injured', value: 3 }] },
    { text: 'Eleven of the crew were nowhere to be found.', facts: [{ measure: 'missing', value: 11 }] },
    { text: 'Thirty-three inmates burned alive in the blaze.', facts: [{ measure: 'killed', value: 33 }] },
    { text: 'An average of four children a day have been killed since May.', facts: [{ measure: 'killed', value: 4 }] },
    { text: 'Five men escaped with minor injuries.', facts: [{ measure: 'injured', value: 5 }] },
    {
      text: '"We lost six brave constables and two medics," the commissioner told reporters.',
      facts: [{ measure: 'killed', value: 2 }],
    },
    { text: 'The minister announced the death of a sergeant wounded last month.', facts: [{ measure: 'killed', value: 1 }] },
    {
      text: 'A man was shot near the station on Monday. Medics pronounced him dead at the scene.',
      facts: [{ measure: 'killed', value: 1 }],
    },
    { text: 'A woman was stabbed at a bus stop. An ambulance took her to hospital.', facts: [{ measure: 'injured', value: 1 }] },
  ],
  saysNothing: [
    'A storm that kills 60 people comes once in 20 years.',
    'A strike of this kind usually kills a dozen.',
    'Such a blast can kill 90 people.',
    'Injuries among 700 workers fell.',
    'Deaths fell by 12% in a study of 4,000 weavers and clerks.',
    'The serum cut deaths by a third.',
    'Only three of the nine hospitals are partially open.',
    'Had the slab landed further on, 30 clerks would have died.',
    'The navy has not acknowledged any casualties.',
    'Of the four hospitals, only two are partially functional.',
    'Raiders hauled two glaziers out of a barn and let them go.',
    'Two clerks were on the bridge before she was stabbed.',
    'The clerk greeted a man before he was stabbed.',
    'Two in every thousand are killed by it each year.',
    'Casualties came to a 40 percent loss.',
    'He hit the wall with the lower part of his body.',
    'The shelling endangered the lives of thousands of villagers.',
    'The scale counts it as famine where two adults or four children in every 10,000 are dying each day.',
    'Before the war 12 in 1,000 infants died.',
    'Police carried out raids and executed three search warrants.',
    'The raids led to a 30 percent energy loss.',
    'The village emptied in search of a better life.',
    'A shell landed by the school, narrowly missing one student.',
    'Detectives think that more than one suspect fled and have yet made no arrests.',
    'Neither victim knew the street.',
    'An officer met a man after he was shot.',
    'Recruits who took the oath: 1,860 (target: 2,400).',
    'The spray killed 83% of the caterpillars.',
    'Tests on 60 mice showed no injuries.',
    'The hero of the book kills 14 men with an axe.',
    'He played a colonel who kills three guards.',
    '“Bomb blast leaves 12 dead at market” — Reuters, June 9, 2011',
    'Authorities fear for the lives of 26 men trapped underground.',
    'She is one of the survivors.',
    'Twelve swimmers did not make it to the final.',
    'The party lost 40 members of its youth wing to a rival.',
    'The police foiled a plot to kill a minister.',
    'The guerrillas lost five men for every one they killed.',
    'He faces 20 counts of attempted murder.',
    "Two of the bank's offices are in the harbour.",
    'A plane brought 80 doctors and two field hospitals.',
    'The victims were three banks and a broker.',
    'The number of guests at the wedding was 90.',
    'The party put the number of delegates at 300.',
    'The winner spoke of 14 rounds and 20 sparring partners.',
    'The hospital received 40 new beds.',
    'A factory took in 30 apprentices.',
    'The clinic treats 60 patients a day.',
    'She is the mother of three children under five.',
    'The course is for men aged 40 to 60.',
    'Nobody in the choir is under 70.',
    'The novel closed with 12 chapters.',
    'The second half of the hunt that followed took four hours.',
    'There were 12 victims of the pyramid scheme.',
    'We fired one shot.',
    'The governor killed 6,000 jobs.',
    'The drug killed 40 of 60 mice.',
    'Of 1,200 tumour cells, 1,080 were dead within hours.',
    'We launched nine products and killed off 40 that nobody bought.',
    'Ember killed two of its last four products.',
    'The cuts hurt two small companies.',
    'Forty soldiers would rather die than surrender.',
    'The team was missing three starters.',
    'He hurt a knee in the crash.',
    'The film, in which 30 soldiers are killed, opens on Friday.',
    'In the novel a gunman shoots two children.',
    'Three soldiers were brought back from hospital on Monday.',
    'The senate killed two bills on Tuesday.',
    'The runner died of laughter in chapter 12.',
    'The party lost 14 seats in the vote.',
    'She shot 12 under par at the open.',
    'The joke slayed an audience of 300.',
    'The company executed 40 orders.',
    'There were no survivors among the 62 on board.',
    'Up to 3,000 buildings are at risk.',
    'United killed off the game with two late goals.',
    'Rovers were murdered 5-0 by the leaders.',
    'The shares lost 12 per cent after the profit warning.',
    'The firm cut 400 jobs and closed 12 branches.',
    'Six hundred workers were laid off when the mill shut.',
    'The bill was killed by three votes.',
    'The party lost 40 seats in a landslide.',
    'The senator shot down three amendments.',
    'He was shot by his cameraman in 12 takes.',
    'Researchers killed 40 mice to study the tumour.',
    'The drug killed 90 per cent of cancer cells.',
    'The hotel has 300 beds.',
    'Three ministers resigned.',
    'Wigan have three players out injured.',
    'Three players are missing from the squad.',
    'She died in 1994, leaving two sons and a daughter.',
    'He is survived by his wife, two daughters and five grandchildren.',
    'He died at 91 in a hospice.',
    'Two climbers reached the summit.',
    'The vaccine could save 40,000 lives a year.',
    'The explosion of demand created 500 posts.',
    'The Dodgers swept the Giants and struck out 12.',
    'The pitcher struck out nine batters.',
    'The chef roasted 12 chickens and burned two.',
    'The volcano last erupted 200 years ago.',
    'The regiment was formed in 1881 with 900 men.',
    'The orchestra lost three violins in a fire.',
    'Police issued 300 fines and towed 40 cars.',
    "The general election wiped out 60 of the party's seats.",
    'The comet will pass within 90,000 km.',
    'The board dismissed 14 managers.',
    'The village elected a new mayor with 312 votes.',
    'Brown was caught behind for 12 off the bowling of Ali.',
    'A goal down, the Reds hit back with three in ten minutes.',
    'The zoo lost 12 penguins to malaria.',
    'At most a few could be under the rubble, one of them told reporters.',
    "The museum captured 2,000 visitors' attention.",
    "A passengers' body said that the timetable was too tight.",
    'Police searched for three gunmen who had fled.',
  ],
  notYet: [{ text: 'Suicide attacks near the port kill at least 14 people.', facts: [{ measure: 'killed', value: 14 }] }],
};
