// Properties are drawn from a fixed seed, so that a change is judged by what it changes; `FC_SEED=$RANDOM npm test` looks elsewhere.
import fc from 'fast-check';

export const SEED = Number(process.env.FC_SEED ?? 2_026);

fc.configureGlobal({ seed: SEED });
export default fc;
