import { defineKind, forms } from './define.js';

export const displacement = defineKind({
  name: 'displacement',
  summary: 'People who fled, were evacuated or came back.',
  counts: ['person', 'household', 'fighter'],
  measures: {
    displaced: {
      patient: forms('displace, uproot, drive out, dislodge, drive away, expel, force out, drive home, force home, shelter, push out, deport, leave homeless, render homeless, make homeless'),
      agent: forms('flee, leave, seek refuge, seek shelter, take refuge, leave home, flee home, take shelter, abandon home, be homeless, lose home, shelter, leave house, live camp, live shelter, stay shelter, cross border'),
      state: forms('displaced, homeless, uprooted, in camps, on the move, in shelters, among displaced'),
      event: forms('displacement, refugee, evacuee'),
      of: forms('displacement, exodus, flight, expulsion, influx, flow, arrival, deportation'),
    },
    evacuated: {
      patient: forms('evacuate, relocate, move, move safety, bring safety, take safety, airlift, bus, ferry, order leave, tell leave, move out, transfer, lead, take out, bring out, evacuate from, remove'),
      agent: forms('evacuate, be order leave, be evacuated'),
      state: forms('evacuated, under evacuation'),
      event: forms('evacuation'),
      of: forms('evacuation, relocation'),
    },
    returned: {
      patient: forms('repatriate, bring back, resettle, send back, return'),
      agent: forms('return, come back, go back, return home, go home, resettle, come home, head back'),
      event: forms('returnee, return'),
      of: forms('return, repatriation, resettlement'),
    },
  },
  not: forms('return school, return work, return class, return office, leave school, leave job, leave office, leave hospital, leave message'),
  article: [],
  example: {
    displaced: 'More than 20,000 people have fled the city.',
    evacuated: 'Rescuers evacuated 340 residents.',
    returned: 'About 1,500 families have returned to the district.',
  },
});
