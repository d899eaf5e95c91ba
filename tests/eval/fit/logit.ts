/** One question with its possible answers: the evidence for each, and whether it is right. */
export interface Example {
  readonly answers: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  /** How much the example counts. */
  readonly weight: number;
}

/** What weights are pulled to where examples say nothing: the rules' guesses count something, all else nothing. */
export interface Prior {
  readonly prior: Readonly<Record<string, number>>;
  /** Strength of the pull (an L2 penalty). */
  readonly pull: number;
  /** Strength of the pull on evidence that is told of one sort of fact only: it needs more to be believed. */
  readonly pullOfSorts: number;
  /** What is added to weights once they are fitted. */
  readonly lean?: Readonly<Record<string, number>>;
}

/** Evidence seen in fewer questions is left out. */
const LEAST = 15;
const STEPS = 150;
/** Evidence that counts less is not written. */
const SMALLEST = 0.05;
/** Marks evidence that holds for one folder only, fitted so that its habits go there, and not written. */
export const FOLDER_MARK = '@';

interface Problem {
  readonly questions: readonly {
    readonly answers: readonly Int32Array[];
    readonly right: readonly boolean[];
    readonly weight: number;
  }[];
  readonly pieces: ReadonlyMap<string, number>;
}

function index(examples: readonly Example[]): Problem {
  const seen = new Map<string, number>();
  for (const { answers } of examples) for (const piece of new Set(answers.flat())) seen.set(piece, (seen.get(piece) ?? 0) + 1);
  const pieces = new Map([...seen].filter(([, n]) => n >= LEAST).map(([piece], i) => [piece, i]));
  const ids = (evidence: readonly string[]): Int32Array =>
    Int32Array.from([...new Set(evidence)].flatMap((piece) => pieces.get(piece) ?? []));
  return { pieces, questions: examples.map((example) => ({ ...example, answers: example.answers.map(ids) })) };
}

/** Adds what the questions ask of the weights: the expected evidence of all answers less that of the right ones. */
function addGradient({ questions }: Problem, weights: Float64Array, gradient: Float64Array): void {
  for (const { answers, right, weight } of questions) {
    const scores = answers.map((ids) => ids.reduce((sum, id) => sum + (weights[id] as number), 0));
    const most = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const all = odds.reduce((sum, x) => sum + x, 0);
    const good = odds.reduce((sum, x, i) => sum + (right[i] ? x : 0), 0);
    answers.forEach((ids, i) => {
      const odd = odds[i] as number;
      const slope = (odd / all - (right[i] ? odd / good : 0)) * weight;
      for (const id of ids) gradient[id] = (gradient[id] as number) + slope;
    });
  }
}

/**
 * Weights of evidence that make the right answers likeliest: a conditional logit (McFadden 1974) with several right answers allowed,
 * an L2 penalty, and the steps of Adam (Kingma & Ba 2015) over all examples at once, so that the result is the same every time.
 */
export function fitWeights(
  examples: readonly Example[],
  { prior, pull, pullOfSorts, lean = {} }: Prior,
): Readonly<Record<string, number>> {
  const problem = index(examples);
  const size = problem.pieces.size;
  const crossed = [...problem.pieces.keys()].map((piece) => piece.includes('|'));
  const expected = [...problem.pieces.keys()].map((piece) => prior[piece] ?? 0);
  const [weights, mean, spread] = [Float64Array.from(expected), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, i) => (crossed[i] ? pullOfSorts : pull) * (weight - (expected[i] ?? 0)));
    addGradient(problem, weights, gradient);
    const pace = step > STEPS * 0.7 ? 0.024 : 0.08;
    gradient.forEach((g, i) => {
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      spread[i] = 0.99 * (spread[i] as number) + 0.01 * g * g;
      const [m, v] = [(mean[i] as number) / (1 - 0.9 ** step), (spread[i] as number) / (1 - 0.99 ** step)];
      weights[i] = (weights[i] as number) - (pace * m) / (Math.sqrt(v) + 1e-8);
    });
  }
  const rounded = [...problem.pieces].map(
    ([piece, i]) => [piece, Math.round(((weights[i] as number) + (lean[piece] ?? 0)) * 100) / 100] as const,
  );
  return Object.fromEntries(rounded.filter(([piece, weight]) => Math.abs(weight) >= SMALLEST && !piece.startsWith(FOLDER_MARK)));
}
