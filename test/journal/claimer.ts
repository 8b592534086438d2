// A process of its own that claims, says so, and holds until it is told otherwise. Run by the store's tests.
// argv: state folder, execution id, rounds, milliseconds to hold, lock names.
import { appendFileSync } from 'node:fs';
import { createFileStore } from '../../src/journal/file-store.ts';
import { createRedactor } from '../../src/kernel/redact.ts';

const [state = '', id = '', rounds = '1', hold = '0', ...locks] = process.argv.slice(2);
const store = createFileStore({ state, redactor: createRedactor({ secrets: [] }), now: () => Date.now() });
const never = new AbortController().signal;

for (let round = 0; round < Number(rounds); round += 1) {
  const claimed = await store.claim(
    {
      executionId: `${id}-${round}`,
      locks,
      runbook: 'r',
      tenant: 't',
      occurrence: null,
      maxRuns: null,
      planDigest: 'd',
      kept: '',
      pushes: 1,
      longestMs: 1,
      lockTimeoutMs: 30_000,
    },
    never,
  );
  if (!claimed.ok || claimed.value.kind !== 'claimed') throw new Error(JSON.stringify(claimed));
  const { lease } = claimed.value;
  const token = lease.locks[0]?.token;
  appendFileSync(`${state}/holds.log`, `in ${id} ${token}\n`);
  if (hold === 'forever') {
    await lease.journal.append(
      [{ type: 'cancel.requested', by: 'SIGINT', at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 }],
      true,
    );
    process.stdout.write('held\n');
    await new Promise(() => setInterval(() => undefined, 1_000));
  }
  await new Promise((resolve) => setTimeout(resolve, Number(hold)));
  appendFileSync(`${state}/holds.log`, `out ${id} ${token}\n`);
  await lease.close({ outcome: 'incident_resolved', changed: true });
}
