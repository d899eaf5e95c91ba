import { set, words } from './words.js';

/** Who treats the injured: "doctors had seen 150 patients", "the clinic received 40". */
export const CARERS: ReadonlySet<string> = set(
  'hospital clinic infirmary ward doctor medic paramedic nurse surgeon physician medicine centre center unit crew team ambulance service volunteer responder staff',
);

/** Words that make a centre, a team or a service one of medicine. */
export const MEDICAL: ReadonlySet<string> = set(
  'hospital hospitals medical clinic clinics infirmary health trauma surgical emergency ambulance ambulances rescue paramedic paramedics medic medics doctor doctors nurse nurses surgeon surgeons theatre theatres stretcher stretchers patients patient red',
);

/** What carers do with those who come in. */
export const CARES_FOR: ReadonlySet<string> = new Set([
  ...words('treat receive admit see accept'),
  'take in',
  'operate',
  'operate on',
  'care',
  'care for',
  'tend to',
  'patch up',
  'attend to',
  'stitch up',
]);

/** … and what is said of these. */
export const CARED_FOR: ReadonlySet<string> = new Set([
  ...words('treat admit'),
  'bring in',
  'take in',
  'keep in',
  'rush in',
  'wheel in',
  'carry in',
  'operate',
  'operate on',
  'care for',
  'stitch up',
]);
