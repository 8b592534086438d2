// The store on refs keeps what every store promises, also where its commits are sealed.
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import { createRefStore } from '../../src/journal/ref-store.ts';
import { sealedRefs } from '../../src/journal/sealed-refs.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { memoryRefs } from './memory-refs.ts';
import { type StorePlace, storeContract } from './store-contract.ts';
import { testSeal } from './test-seal.ts';

const open = (isSealed: boolean) => (): StorePlace => {
  const [refs, clock] = [memoryRefs(), virtualClock()];
  const identity = ownIdentity();
  const apiOf = (fault?: Parameters<typeof refs.api>[0]) => {
    const plain = refs.api(fault);
    return isSealed ? sealedRefs(plain, { seal: testSeal('auditors'), repository: 'acme/runbooks' }) : plain;
  };
  const store = (change: Partial<typeof identity>, cut = false) =>
    createRefStore({
      api: apiOf(cut ? (_, count) => (count > 8 ? 'lost-unapplied' : null) : undefined),
      clock,
      namespace: 'refs/enforced-runbooks',
      repository: 'acme/runbooks',
      workflowRun: '7300000001/1',
      timing: LEASE_TIMING,
      redactor: createRedactor({ secrets: [] }),
      identity: { ...identity, ...change },
    });
  return {
    store: store({}),
    other: store({ machine: 'another' }),
    gone: store({ pid: 4_000_000, started: '1' }, true),
    until: (promise) => clock.until(promise),
    turn: (ms) => clock.turn(ms),
    dispose: () => undefined,
  };
};

storeContract('refs', open(false));
storeContract('sealed refs', open(true));
