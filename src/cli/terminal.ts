/** What `--color` says. */
export type ColorChoice = 'auto' | 'always' | 'never';
/** The choices of `--color`. */
export const COLOR_CHOICES: readonly ColorChoice[] = ['auto', 'always', 'never'];

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether to colour: what the option says, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads. */
export const wantsColor = (choice: ColorChoice, stream: Stream, env: Environment): boolean => {
  if (choice !== 'auto') return choice === 'always';
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
};

const WIDTH_WITHOUT_TERMINAL = 100;

/** Columns to write in: those of the terminal, else COLUMNS, else 100. */
export const widthOf = (stream: Stream, env: Environment): number => {
  if (stream.isTTY === true && stream.columns !== undefined && stream.columns > 0) return stream.columns;
  const told = Number(env.COLUMNS);
  return Number.isInteger(told) && told > 0 ? told : WIDTH_WITHOUT_TERMINAL;
};
