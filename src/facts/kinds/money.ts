import { defineKind, forms, pairs } from './define.js';

/** Aid, losses, costs, ransoms and fines: "it pledged €40m". */
export const money = defineKind({
  name: 'money',
  summary: 'Aid, losses, costs and other sums of war and disaster.',
  counts: [],
  measures: {
    aid: {
      patient: forms(
        'spend aid, spend assistance, spend help, spend relief, spend support, pledge, donate, grant, lend, give, allocate, provide, approve, commit, contribute, promise, earmark, release, disburse, unlock, send, deliver, offer, raise, announce, receive, transfer, pour, mobilise, authorise, authorize, hand, request, appeal, appeal for, ask for, call for, seek, need, require, set aside, put aside, budget relief, make available, stump up, chip in, put up, cough up, fork out, shell out, pony up, hand over, hand out, dole out, collect, secure, inject, extend, channel, free up, loan, gift, top up, front, supply, throw, plough, pump, chip in with, step in with, come up with, pay refugee, pay household, pay resident, pay survivor, pay pensioner, pay displace, pay house, pay home, receive house, give house, deposit, muster, rustle up, scrape together, drum up',
      ),
      of: forms(
        'aid, loan, grant, package, assistance, donation, fund, funding, support, help, tranche, pledge, relief, credit, appeal, financing, military aid, contribution, fundraising, bailout, lifeline, handout, subsidy, facility, guarantee, appeal fund, relief fund, weapons package, arms package, aid package, aid bill, aid plan, aid measure, aid deal, aid pledge, aid budget, relief bill, relief plan, assistance bill, support bill, rescue bill, support package, rescue package, assistance package, grant-in-aid, endowment, stipend, whip-round, collection, cheque, check, grant aid',
      ),
      with: forms('help, support, assist, aid'),
      event: [],
    },
    damage: {
      patient: [
        ...pairs('wipe, knock, shave', 'output, harvest, production, gdp, economy, crop, export, income'),
        ...forms(
          'cause, inflict, destroy, lose, damage, suffer, cost output, cost revenue, cost production, cost damage, cost loss, cost trade, cost income, cost business, leave damage, do damage, forgo, wreak, rack up loss',
        ),
      ],
      of: forms(
        'damage, loss, destruction, harm, damages, lost output, lost revenue, lost production, lost income, lost trade, lost earnings, lost business, devastation, write-off, shortfall, toll, insurance claim',
      ),
      event: forms('damage, loss'),
    },
    cost: {
      patient: [
        ...pairs(
          'need, require',
          'rebuild, recover, repair, reconstruct, restore, modernise, modernize, replace, build, reconstruction, rebuilding, recovery, housing',
        ),
        ...forms(
          'take rebuild, take repair, take restore, take reconstruct, take fix, take replace, take put, set aside defence, set aside defense, cost, spend, pay, invest, budget, allot, fork out on, shell out on, splash out, earmark defence, set cost, run up, foot, funnel, expend, disburse contractor, pay contractor, pay soldier, cost taxpayer, swallow, eat up, gobble up, set back, sink, absorb, consume',
        ),
      ],
      agent: forms('cost, go'),
      of: forms(
        'cost, budget, spending, expenditure, price, repair bill, reconstruction bill, import bill, total bill, final bill, fuel bill, investment, reconstruction, rebuilding, programme, program, contract, deal, order, defence, defense, price tag, bill, outlay, expense, military spending, defence bill, defense bill, upkeep, procurement, price-tag, cleanup, clean-up, war chest, defence outlay, defense outlay',
      ),
      event: forms('budget'),
    },
    other: {
      patient: [
        // "offers up to $70,000 for a tip"
        ...pairs(
          'offer, pay, announce, promise, post, put up, approve',
          'reward, bounty, information, tip, tip-off, arrest, capture',
        ),
        ...pairs('announce, promise, approve, pledge, offer, sanction, give', 'heir, widow, bereaved, deceased, next-of-kin'),
        ...pairs(
          'kidnapper, hijacker, pirate, gang, captor, hacker, abductor, bandit, gunman, extortionist, rebel, hostage-taker',
          'ask for, demand, receive, collect, be ask for',
        ),
        // "paid five million naira for his freedom"
        ...pairs('pay, hand over, raise, receive, collect', 'freedom, release, safe return, liberation'),
        ...pairs('pay, award, win, demand, seek, claim, order pay', 'damage, damages'),
        // "paid 20 million naira to get them back"
        ...pairs('pay, hand over, raise', 'get back, free, ransom, secure release'),
        ...forms('make off with, abscond with'),
        ...pairs('pay, announce, promise, give, approve, sanction', 'injured, wounded, dead, next of kin'),
        ...forms(
          'kidnapper want, hijacker want, pirate want, gang want, captor want, hacker want, abductor want, kidnapper ask, hijacker ask, pirate ask, gang ask, captor ask, kidnapper seek, hacker seek, fine, freeze, seize, demand, confiscate, compensate, extort, steal, sell, export, import, forfeit, award, offer, pay ransom, pay reparation, pay compensation, pay fine, pay damages, pay penalty, pay bail, pay settlement, receive compensation, receive ransom, get compensation, pay family, pay relative, pay kin, pay heir, pay widow, pay victim, pay bereaved, give kin, give widow, family receive, family get, relative receive, relative get, kin receive, kin get, heir receive, widow receive, announce kin, announce family, promise kin, award victim, award family, impound, hold account, launder, siphon, siphon off, embezzle, misappropriate, loot, rob, pilfer, smuggle, unfreeze, immobilise, immobilize, block, pay kidnapper, pay hijacker, pay pirate, demand ransom, order pay, sentence pay, condemn pay, oblige pay, compensate with, fine company, pay person, receive person, get person, pay death, receive death, pay killed, hand family, hand relative, hand kin, hand widow, hand heir, hand victim, hand bereaved',
        ),
      ],
      of: forms(
        'ransom, ransom payment, ex gratia, ex-gratia, demand, ransom demand, licence, license, export licence, export license, fine, compensation, reparation, asset, penalty, sanction, bounty, reward, damages, sale, arms trade, weapons trade, export, import, frozen asset, reserve, frozen reserve, frozen fund, blocked fund, central bank reserve, levy, toll fee, blood money, payout, bail, settlement, extortion, protection money, restitution, arms sale, arms deal, arms export, weapon sale, weapons sale, weapons deal, damages award, embezzlement, theft, fraud, heist, haul, indemnity, ex gratia payment, sanctions fine',
      ),
    },
  },
  // a ticket or a film has its price in peace as well
  not: forms(
    'pint cost, beer cost, loaf cost, bread cost, litre cost, bottle cost, kilo cost, ticket cost, film cost, movie cost, house cost, flat cost, apartment cost, meal cost, coffee cost, dress cost, phone cost, wedding cost, season cost, hotel cost, room cost, club pay, buyer pay',
  ),
  article: [],
  example: {
    aid: 'Donors pledged $400m for the victims.',
    damage: 'The flood caused losses of €2bn.',
    cost: 'The defence budget rises to $12bn.',
    other: 'The kidnappers demanded a ransom of $50,000.',
  },
});
