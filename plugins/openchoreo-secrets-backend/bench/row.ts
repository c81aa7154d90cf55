/** One figure, beside what it was measured against in the same run. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The figure of the reference, in the same unit. */
  readonly reference?: number;
  readonly ratio?: number;
  /** What the value, or where `of` says so the ratio, may be at most, or has to be at least. */
  readonly goal?: number;
  readonly bound?: Bound;
  readonly met?: boolean;
}

type Bound = 'atMost' | 'atLeast';

/** What may be at most, or has to be at least. */
export type Goal = { readonly of: 'value' | 'ratio' } & (
  | { readonly atMost: number; readonly atLeast?: undefined }
  | { readonly atLeast: number; readonly atMost?: undefined }
);

function isMet(
  { atMost = Infinity, atLeast = -Infinity }: Goal,
  value: number,
) {
  return value <= atMost && value >= atLeast;
}

function boundOf(goal: Goal | undefined): Bound | undefined {
  return goal && (goal.atMost === undefined ? 'atLeast' : 'atMost');
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** A row; whether its goal is met follows from it. */
export function rowOf(
  name: string,
  unit: string,
  value: number,
  { reference, goal }: { reference?: number; goal?: Goal } = {},
): Row {
  const ratio = reference ? rounded(value / reference) : undefined;
  const judged = goal?.of === 'ratio' ? ratio : value;
  return {
    name,
    value: rounded(value),
    unit,
    reference: reference === undefined ? undefined : rounded(reference),
    ratio,
    goal: goal?.atMost ?? goal?.atLeast,
    bound: boundOf(goal),
    met: goal && judged !== undefined ? isMet(goal, judged) : undefined,
  };
}

/** As a line of a table. */
export function told({ name, value, unit, ...row }: Row): string {
  const { reference, ratio, goal, bound, met } = row;
  const beside = reference === undefined ? '' : `${reference} ${unit}`;
  const times = ratio === undefined ? '' : `${ratio}×`;
  const verdict = met ? 'met' : 'missed';
  const judged =
    goal === undefined
      ? ''
      : `${bound === 'atLeast' ? '≥' : '≤'} ${goal}: ${verdict}`;
  const cells = [`${value} ${unit}`, beside, times].map(cell =>
    cell.padStart(12),
  );
  return `${name.padEnd(44)} ${cells.join(' ')}   ${judged}`;
}

/** The one in the middle: a single round that somebody else disturbed counts for nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
