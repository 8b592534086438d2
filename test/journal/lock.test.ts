// One lock as a row of numbered files: who is slow finds out, and spoils nothing.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LockRecord, readLock, takeLock } from '../../src/journal/lock.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';

test('a taker that stood still while its number was taken, given back and removed does not hold the lock', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const record = (fence: number): LockRecord => ({
    lock: 'tenant:tenant-006',
    state: 'held',
    execution_id: `run-${fence}`,
    occurrence: null,
    fence,
    holder: ownIdentity(),
  });
  for (let seen = 0; seen < 12; seen += 1) expect(await takeLock(folder, seen, record(seen + 1))).toBe(seen + 1);
  const before = readdirSync(folder).sort();
  expect(before).not.toContain('000000000002.json');
  expect(await takeLock(folder, 1, record(99))).toBeNull();
  expect(readdirSync(folder).sort()).toEqual(before);
  expect(await readLock(folder)).toMatchObject({ number: 12, record: { execution_id: 'run-12' } });
  rmSync(folder, { recursive: true });
});
