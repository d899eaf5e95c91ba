import { defineKind, forms } from './define.js';

export const money = defineKind({
  name: 'money',
  summary: 'Aid, losses, costs and other sums of war and disaster.',
  counts: [],
  measures: {
    aid: {
      patient: forms(
        'pledge, donate, grant, lend, give, allocate, provide, approve, commit, contribute, promise, earmark, release, disburse, unlock, send, deliver, offer, raise, announce, receive, transfer, pour, mobilise, authorise, authorize, hand, request, appeal, appeal for, ask for, call for, seek, need, require, set aside, put aside, budget relief, make available',
      ),
      of: forms(
        'aid, loan, grant, package, assistance, donation, fund, funding, support, help, tranche, pledge, relief, credit, appeal, financing, military aid, contribution, fundraising',
      ),
      with: forms('help, support, assist, aid'),
      event: [],
    },
    damage: {
      patient: forms('cause, inflict, destroy, lose, damage, suffer'),
      of: forms('damage, loss, destruction, harm, damages'),
      event: forms('damage, loss'),
    },
    cost: {
      patient: forms('cost, spend, pay, invest, budget, allot'),
      agent: forms('cost, go'),
      of: forms(
        'cost, budget, spending, expenditure, price, repair bill, reconstruction bill, import bill, total bill, final bill, fuel bill, investment, reconstruction, rebuilding, programme, program, contract, deal, order, defence, defense',
      ),
      event: forms('budget'),
    },
    other: {
      patient: forms(
        'fine, freeze, seize, demand, confiscate, compensate, extort, steal, sell, export, import, steal, forfeit, award, offer',
      ),
      of: forms(
        'ransom, fine, compensation, reparation, asset, penalty, sanction, bounty, reward, damages, sale, trade, bribe, tax, export, import',
      ),
    },
  },
  article: [],
  example: {
    aid: 'Donors pledged $400m for the victims.',
    damage: 'The flood caused losses of €2bn.',
    cost: 'The defence budget rises to $12bn.',
    other: 'The kidnappers demanded a ransom of $50,000.',
  },
});
