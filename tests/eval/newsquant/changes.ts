/**
 * NewsQuant's single-sentence sets mark the change of every quantity as "=", whatever its words say. These are the changes that the
 * words state, marked by us by the guide of its main set: bounds before trends ("up about 7%" is "~"), the size of a change but not
 * the figure reached. A line is a sentence of a set and its quantities in the gold's own values; what is not listed stays "=".
 */
const MARKED = `
age-model-0004 500> 5000>
age-model-0006 3~
age-model-0010 18~ 50~
age-model-0011 3<
age-model-0015 40..50~
currency-model-0006 14000000~
currency-model-0008 247000000>
currency-model-0009 8100000~
currency-model-0010 27down
currency-model-0012 35000000~
currency-model-0018 2.75down
currency-model-0019 90000000~
currency-model-0020 470000000~
currency-model-0023 1.2up
currency-model-0028 5000down
currency-model-0031 19down
currency-model-0032 18~
currency-model-0033 2.5~ 0.25<
currency-model-0035 6.2up
currency-model-0036 15< 2000000000~
currency-model-0037 34down
currency-model-0038 62700000~
currency-model-0040 8up
currency-model-0048 98~
currency-model-0049 500000000~
currency-model-0050 4.8up
currency-model-0051 2down 1.4down
currency-model-0057 0.6down
currency-model-0060 1.34~
currency-model-0062 20000000000~
currency-model-0070 100000000000>
currency-model-0071 50000000~
currency-model-0074 15000000~
currency-model-0075 15~ 4000000000>
currency-model-0082 80000~
currency-model-0084 15up
currency-model-0094 0.95up 0.0085up
currency-model-0175 30000000>
currency-model-0178 60000000~
dimension-model-0003 10~ 14>
dimension-model-0004 10.5>
dimension-model-0005 3>
dimension-model-0006 500000down
dimension-model-0008 100>
dimension-model-0009 190down
dimension-model-0011 2400000000~
dimension-model-0014 2>
dimension-model-0015 25down
dimension-model-0023 5up
dimension-model-0024 6<
dimension-model-0027 188>
dimension-model-0031 325~
dimension-model-0036 17~
dimension-model-0041 25up
dimension-model-0042 14.8up
dimension-model-0060 2~
dimension-model-0061 2~
temperature-model-0016 5up
temperature-model-0018 20up
`;

const QUANTITY = /^(-?[\d.]+?)(?:\.\.([\d.]+))?([~<>]|up|down)$/;

const keyOf = (value: number | readonly number[]): string => [value].flat().join('..');

/** The change of each marked quantity by its sentence and value. */
const CHANGES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  MARKED.trim()
    .split('\n')
    .map((line) => {
      const [id = '', ...marks] = line.split(' ');
      const read = marks.map((mark): readonly [string, string] => {
        const [, low = '', high, change = '='] = QUANTITY.exec(mark) ?? [];
        return [keyOf([low, high].flatMap((end) => (end === undefined ? [] : [Number(end)]))), change];
      });
      return [id, new Map(read)];
    }),
);

/** A row of the gold as far as its changes go. */
export interface GoldRow {
  readonly id: string;
  readonly quantities: readonly { readonly value: number | readonly number[]; readonly change: string }[];
}

/** The row with the changes that its words state. */
export const withMarkedChanges = <Row extends GoldRow>(row: Row): Row => ({
  ...row,
  quantities: row.quantities.map((quantity) => ({
    ...quantity,
    change: CHANGES.get(row.id)?.get(keyOf(quantity.value)) ?? quantity.change,
  })),
});
