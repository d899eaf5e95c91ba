import { set } from './words.js';

/** What people are cut off from. */
export const UTILITIES: ReadonlySet<string> = set(
  'power electricity water heating heat gas internet supply service communication connection light lighting telephone phone telecommunications energy current mains broadband signal coverage link network',
);

/** What buildings are made of and have: broken, the building is damaged. */
export const PARTS_OF_BUILDINGS: ReadonlySet<string> = set(
  'roof roofing window windowpane pane glass glazing facade wall door balcony ceiling floor front frontage shutter chimney tile shopfront cladding roof-tile foundation gate fence staircase entrance',
);
