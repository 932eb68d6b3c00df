/** What is to be made small, of values to be found. */
export type Residuals = (values: readonly number[]) => readonly number[];

const FIRST_DAMPING = 1e-2;
const MOST_DAMPINGS = 8;
/** A step that gains less than this share is the last one. */
const LEAST_GAIN = 1e-5;

function costOf(residuals: readonly number[]): number {
  return residuals.reduce((sum, r) => sum + r * r, 0);
}

/** Solves a symmetric positive system by elimination; it is made so by the damping. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < n; i++) {
    const pivot = rows[i] as number[];
    for (const row of rows.slice(i + 1)) {
      const share = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j <= n; j++) row[j] = (row[j] ?? 0) - share * (pivot[j] ?? 0);
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let sum = row[n] ?? 0;
    for (let j = i + 1; j < n; j++) sum -= (row[j] ?? 0) * (solution[j] ?? 0);
    solution[i] = sum / (row[i] ?? 1);
  }
  return solution;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** How each residual changes with each value, a row a value. */
function slopes(
  residuals: Residuals,
  values: readonly number[],
  here: readonly number[],
  nudge: number,
): number[][] {
  return values.map((value, i) => {
    const there = residuals(values.with(i, value + nudge));
    return there.map((r, k) => (r - (here[k] ?? 0)) / nudge);
  });
}

/**
 * The values near `start` with the least sum of squared residuals. Source: Levenberg 1944, Marquardt 1963.
 * @param nudge how far a value is moved to see what changes
 * @param steps at most
 */
export function leastSquares(
  residuals: Residuals,
  start: readonly number[],
  nudge: number,
  steps: number,
): readonly number[] {
  let values = start;
  let here = residuals(values);
  let damping = FIRST_DAMPING;
  for (let step = 0; step < steps; step++) {
    const rows = slopes(residuals, values, here, nudge);
    const normal = rows.map((a) => rows.map((b) => dot(a, b)));
    const down = rows.map((a) => -dot(a, here));
    const before = costOf(here);
    let gained = 0;
    for (let tries = 0; tries < MOST_DAMPINGS && gained === 0; tries++) {
      const damped = normal.map((row, i) =>
        row.map((value, j) => (i === j ? value * (1 + damping) + 1e-9 : value)),
      );
      const by = solve(damped, down);
      const next = values.map((value, i) => value + (by[i] ?? 0));
      const there = residuals(next);
      if (costOf(there) < before) {
        gained = (before - costOf(there)) / before;
        [values, here, damping] = [next, there, damping / 4];
      } else damping *= 5;
    }
    if (gained < LEAST_GAIN) break;
  }
  return values;
}
