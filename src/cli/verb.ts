// What every verb is given.
import type { Variables } from '../app/env.ts';

export interface VerbContext {
  readonly environment: Variables;
  readonly finish: (exitCode: number) => void;
}
