// The store on refs of the repository: a runner may vanish, and its disk with it; what a run did is known all the same.
// Layout: one ref a lock, `<namespace>/locks/<lock>`; its commits are the lock's states, and carry journal and history.
// Promises: a ref is never deleted, so that its token only ever rises; what this program did not write it does not touch.

import { ownIdentity } from './process-identity.ts';
import { affords } from './ref-budget.ts';
import { claimRefs } from './ref-claim.ts';
import { freeRefs } from './ref-free.ts';
import type { RefSettings } from './ref-settings.ts';
import { findRun, takeOverRun, unfinishedRuns } from './ref-takeover.ts';
import type { Store } from './store.ts';

type Given = 'identity' | 'runs' | 'sightings';
/** `identity` is for tests; default: this process. `sightings`: what other stores of this process have seen. */
export type RefStoreSettings = Omit<RefSettings, Given> & Partial<Pick<RefSettings, Given>>;

export function createRefStore(given: RefStoreSettings): Store {
  const { identity = ownIdentity(), runs = null, sightings = new Map() } = given;
  const settings: RefSettings = { ...given, identity, runs, sightings };
  return {
    affords: (requests, signal) => affords(settings, requests, signal),
    claim: (request, signal) => claimRefs(settings, request, signal),
    unfinished: () => unfinishedRuns(settings),
    find: (executionId, locks) => findRun(settings, executionId, locks),
    takeOver: (run, signal) => takeOverRun(settings, run, signal),
    free: (freeing, signal) => freeRefs(settings, freeing, signal),
  };
}
