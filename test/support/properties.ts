// Properties are drawn from a fixed seed, so that a change is judged by what it changes; `FC_SEED=$RANDOM npm test` looks elsewhere.
import fc from 'fast-check';

export const SEED = Number(process.env.FC_SEED ?? 2_026);

/** A property that takes long has a quarter of its runs among the unit tests, and all of them end to end (`THOROUGH=1`). */
export function often(runs: number): number {
  return process.env.THOROUGH === '1' ? runs : Math.ceil(runs / 4);
}

fc.configureGlobal({ seed: SEED });
export default fc;
