import { set } from './words.js';

/** Words that only articles of the field are full of: war, violence, diplomacy, disaster, relief. */
export const DOMAIN_WORDS: ReadonlySet<string> = set(
  'kill killed wound wounded injure injured dead die death casualty fatality missile rocket drone uav airstrike shelling shell bombing bomb bombard explosion blast attack troop soldier army military militant insurgent rebel militia war warfare invasion ceasefire truce frontline offensive ' +
    'hostage captive prisoner kidnap abduct detain arrest evacuate evacuation displace displaced refugee humanitarian earthquake flood cyclone typhoon hurricane landslide tsunami wildfire volcano epidemic cholera outbreak famine drought disaster rescue rescuer ' +
    'sanction peacekeeper peacekeeping un nato defence defense ministry navy frigate warship tank howitzer artillery ammunition weapon gunman shooting stabbing massacre genocide siege besiege occupy territory annex liberate collapse quake storm victim survivor missing toll strike ' +
    'terrorist terrorism extremist jihadist fighter gunfire bomber suicide explosive detonate grenade landmine mortar sniper warplane shoot shot stab stabbed murder execute execution behead ambush assault raid torture ' +
    'brigade battalion platoon commander conscript reservist mobilisation mobilization intercept interceptor launcher ballistic counteroffensive recapture occupation annexation airspace ' +
    'kidnapping abduction detainee detention ransom repatriate deport flee exile asylum homeless shelter evacuee idp migrant relief starvation hunger malnutrition infection infected ' +
    'flooding floodwater monsoon tornado blaze fire mudslide avalanche eruption aftershock heatwave rubble debris destroy damage demolish trapped stranded stampede trample crush drown derail derailment capsize crash wreck hurt perish ' +
    'landslip tremor deluge inundate submerge cloudburst seismologist emergency survive bury drowned donor unhcr unicef ocha iom wfp ifrc measles ebola mpox vaccination shipwreck lifeboat coastguard smuggler blackout',
);
