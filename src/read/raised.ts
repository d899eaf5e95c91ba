const LENGTH = /(?:^|[^\p{L}])(?:[kcmd]?m|ft|mi|yd)$/u;
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };
const MARK = /^[\s\d,;*†‡§¶[\]()]+$/;

/**
 * What is left of characters set raised after these words: the power of a unit ("km²") and letters ("12th") stay, the number or mark of
 * a footnote goes, or it would read as part of the word or the figure before it ("40" with note 3 is not 403).
 */
export const raised = (before: string, text: string): string => {
  const power = POWERS[text.trim()];
  if (power !== undefined && LENGTH.test(before)) return power;
  return MARK.test(text) ? '' : text;
};
