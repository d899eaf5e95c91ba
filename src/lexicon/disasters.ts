/** Disasters of nature by which people are said to be hit. */
export const DISASTERS: readonly string[] =
  'flood flooding drought earthquake quake tremor cyclone hurricane typhoon storm tornado tsunami landslide mudslide avalanche wildfire fire eruption disaster catastrophe calamity heatwave blizzard monsoon downpour famine'.split(
    ' ',
  );
