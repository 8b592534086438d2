// Which store a run uses: files on this machine, or refs of the repository. Both keep the same promises; only this file knows which it is.
import type { LeaseTiming } from '../journal/lease-timing.ts';
import type { RefApi } from '../journal/ref-api.ts';
import type { Sightings } from '../journal/ref-settings.ts';
import type { RunApi } from '../journal/run-api.ts';
import type { Store } from '../journal/store.ts';
import type { Result } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { systemClock } from './clock.ts';
import type { InventoryProgram } from './sources/inventory-answer.ts';

export type StoreSettings =
  | { readonly kind: 'files'; readonly state: string }
  | {
      readonly kind: 'refs';
      readonly api: RefApi;
      /** Begins with `refs/`; no slash at its end. */
      readonly namespace: string;
      /** `owner/name`. */
      readonly repository: string;
      /** The workflow run and its attempt. */
      readonly workflowRun: string;
      readonly runs: RunApi;
      /** One for all stores that this process opens. */
      readonly sightings: Sightings;
      readonly timing: LeaseTiming;
      /** A file of the repository as it was at a commit that the default branch holds. */
      readonly textAt: (commit: string, path: string) => Promise<Result<string>>;
      /** What the program of an inventory says now; `topology` is the file that names it. Absent: none is run. */
      readonly askInventory?: (program: InventoryProgram, topology: string) => Promise<Result<string>>;
    };

/** Each is loaded where it is used. */
export async function openStore(settings: StoreSettings, redactor: Redactor): Promise<Store> {
  if (settings.kind === 'files') {
    const { createFileStore } = await import('../journal/file-store.ts');
    return createFileStore({ state: settings.state, redactor, now: Date.now });
  }
  const { createRefStore } = await import('../journal/ref-store.ts');
  return createRefStore({ ...settings, redactor, clock: systemClock });
}
