/** Separators of groups: comma, point, apostrophe, no-break and thin spaces. */
const GROUPED = /^\d{1,3}(?:([,.'’\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const DECIMAL = /^\d+\.\d+$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/** Whether digits with separators read as one number. */
export const isGrouped = (text: string): boolean =>
  GROUPED.test(text) || INDIAN.test(text) || DECIMAL.test(text) || DECIMAL_COMMA.test(text);

/**
 * Whether an article writes points between thousands and commas before decimals: only where a number leaves no doubt
 * ("1.200.000", "12.500,75") and none says the opposite.
 */
export function writesContinental(text: string): boolean {
  const continental = /\d\.\d{3}(?:\.\d{3}|,\d)/.test(text);
  return continental && !/\d,\d{3}(?:,\d{3}|\.\d)/.test(text);
}

/** Whether an article leaves a space behind the comma of a group of thousands: "10, 000 head of cattle". */
export const writesSpacedGroups = (text: string): boolean => /(?<![\d.,])\d{1,3}, 000(?![\d.,]\d)/.test(text);

/** The value of digits as they are written; null where they are no number ("192.168.1.2"). */
export function digitsValue(text: string, continental: boolean): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (INDIAN.test(text)) return Number(text.replace(/,/g, ''));
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const [, mark = ','] = grouped;
    const one = text.indexOf(mark) === text.lastIndexOf(mark) && !/[.,]/.test(text.replace(mark, ''));
    // "1.200" is a decimal unless the article shows otherwise, "1,200" a group.
    if (mark === '.' && one && !continental) return Number(text);
    const fraction = text.slice(text.lastIndexOf(mark) + 4);
    const whole = text.slice(0, text.length - fraction.length).replace(/\D/g, '');
    return Number(`${whole}${fraction ? `.${fraction.slice(1)}` : ''}`);
  }
  if (DECIMAL.test(text)) return Number(text);
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return null;
}
