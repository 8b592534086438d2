// The store on files keeps what every store promises.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../src/journal/file-store.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { storeContract } from './store-contract.ts';

storeContract('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  let skew = 0;
  const store = (change: Partial<ReturnType<typeof ownIdentity>>) =>
    createFileStore({
      state: join(folder, 'state'),
      redactor: createRedactor({ secrets: [] }),
      now: () => Date.now() + skew,
      identity: { ...ownIdentity(), ...change },
    });
  return {
    store: store({}),
    other: store({ pid: 1, started: startOf(1) }),
    gone: store({ pid: 4_000_000, started: '1' }),
    until: (promise) => promise,
    turn: (ms) => {
      skew += ms;
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
});

function startOf(pid: number): string {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
