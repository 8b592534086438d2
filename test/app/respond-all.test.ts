// A storm over many tenants in one process, on files: each run is its own, whatever becomes of the others.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { RespondedAll } from '../../src/app/shard/respond-all.ts';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { must } from './estate.ts';
import { alertOf, MANY, type Storm, storm, tenantAt } from './storm.ts';

const unit = (index: number): string => `redis@${tenantAt(index)}`;

function wordsOf({ report }: RespondedAll): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { word } of report.entries) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

async function auditsOf({ report }: RespondedAll): Promise<readonly string[]> {
  const folders = report.entries.flatMap(({ folder }) => folder ?? []);
  expect(new Set(folders).size).toBe(folders.length);
  const read = await Promise.all(folders.map(async (folder) => verify(must(await readAuditFolder(folder))).word));
  return [...new Set(read)];
}

/** States of all locks that any run has left. */
function lockStates(place: Storm): readonly string[] {
  const folder = join(place.state, 'locks');
  return readdirSync(folder).map((lock) => {
    const files = readdirSync(join(folder, lock)).filter((name) => name.endsWith('.json'));
    const last = files.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10)).at(-1) ?? '';
    return JSON.parse(readFileSync(join(folder, lock, last), 'utf8')).state;
  });
}

const openFiles = (): number => readdirSync('/proc/self/fd').length;

describe('many tenants in one process', () => {
  it('are each resolved but one, whose change is undone; no lock is lost, and every audit verifies', async () => {
    const place = storm(MANY);
    place.write(`broken/${unit(6)}`);
    const before = openFiles();
    const listening: string[] = [];
    const warned = (warning: Error) => void listening.push(`${warning.name}: ${warning.message}`);
    process.on('warning', warned);
    const ended = await place.respondAll();
    process.off('warning', warned);
    const others = ended.report.entries.filter(({ word }) => word !== 'incident_resolved');
    expect(wordsOf(ended), others.flatMap(({ says }) => says).join('\n')).toEqual({
      incident_resolved: MANY - 1,
      rolled_back: 1,
    });
    expect(ended.report).toMatchObject({ worst: 'rolled_back', exit: 1, human: true, stopped: null });
    expect(ended.report.entries[0]).toMatchObject({ tenant: tenantAt(6), word: 'rolled_back' });
    expect(await auditsOf(ended)).toEqual(['consistent']);
    expect(readdirSync(join(place.folder, 'on')).sort()).toEqual(
      Array.from({ length: MANY }, (_, index) => unit(index)).filter((name) => name !== unit(6)),
    );
    expect(new Set(lockStates(place))).toEqual(new Set(['free']));
    expect(lockStates(place)).toHaveLength(MANY);
    expect(place.most()).toBeLessThanOrEqual(8);
    // Ten may happen to be one after the other on a busy machine; a hundred do not.
    expect(place.most()).toBeGreaterThan(MANY >= 100 ? 1 : 0);
    expect([listening, place.warnings]).toEqual([[], []]);
    expect(readdirSync(join(place.folder, 'temporary'))).toEqual([]);
    expect(openFiles() - before).toBeLessThan(8);
  }, 120_000);

  it('are not begun any more once too many have failed; those get an audit that says so', async () => {
    const place = storm(MANY);
    for (let index = 0; index < MANY; index += 1) place.write(`broken/${unit(index)}`);
    const ended = await place.respondAll({ maxParallel: 4, maxFailures: { kind: 'count', count: 3 } });
    const { rolled_back: undone = 0, refused = 0 } = wordsOf(ended);
    expect(undone).toBeGreaterThanOrEqual(3);
    expect(undone).toBeLessThan(3 + 4);
    expect(undone + refused).toBe(MANY);
    expect(ended.stopped).toMatchObject({
      code: 'storm-stopped',
      message: expect.stringContaining(`of ${MANY} tenants failed`),
    });
    const declined = ended.report.entries.filter(({ word }) => word === 'refused');
    expect(declined.every(({ record }) => JSON.stringify(record).includes('the storm was stopped'))).toBe(true);
    expect(await auditsOf(ended)).toEqual(['consistent']);
    // Only what began held a lock, and all of them are free again.
    expect(lockStates(place)).toEqual(Array.from({ length: undone }, () => 'free'));
  }, 120_000);
});

describe('a run among others', () => {
  it('that a bug ends is that one alone, and its lock is left for a recovery', async () => {
    const place = storm(3);
    const ended = await place.respondAll({
      watch: (tenant, event) => {
        if (tenant === tenantAt(1) && event.type === 'command.finished') throw new Error('a bug');
      },
    });
    expect(wordsOf(ended)).toEqual({ incident_resolved: 2, bug: 1 });
    expect(ended.report).toMatchObject({ worst: 'bug', exit: 70 });
    expect(ended.report.entries[0]?.faults).toMatchObject([{ code: 'bug', cause: expect.stringContaining('a bug') }]);
    expect([...lockStates(place)].sort()).toEqual(['free', 'free', 'held']);
    expect(place.warnings.map(({ code }) => code)).toEqual(['bug']);
  });

  it('of the same tenant waits for the one before it', async () => {
    const place = storm(2);
    const payload = [
      alertOf(tenantAt(0)),
      alertOf(tenantAt(0), { dedup_key: 'another' }),
      alertOf(tenantAt(0), { dedup_key: 'a third' }),
      alertOf(tenantAt(1)),
    ];
    const ended = await place.respondAll({ payload });
    expect(wordsOf(ended)).toEqual({ incident_resolved: 2, symptom_absent: 2 });
    expect(place.text(`on/${unit(0)}`)).toBe(`${unit(0)}\n`);
  });

  it('is begun in the order of the payload, and an alert that is nobody’s keeps none from it', async () => {
    const place = storm(2);
    const payload = [alertOf('nobody'), alertOf(tenantAt(0)), alertOf(tenantAt(1), { status: 'resolved' })];
    const ended = await place.respondAll({ payload });
    expect(wordsOf(ended)).toEqual({ faulty: 1, incident_resolved: 1 });
    expect(ended.report).toMatchObject({ exit: 2, human: true, idle: 1 });
    expect(ended.report.entries[0]).toMatchObject({ tenant: 'nobody', faults: [{ code: 'tenant-unknown' }] });
  });
});

describe('a cancel', () => {
  it('undoes what each has done, and begins none of those that are left', async () => {
    const place = storm(6);
    for (let index = 0; index < 6; index += 1) place.write(`slow/${unit(index)}`);
    const cancel = new AbortController();
    const working = place.respondAll({ maxParallel: 2, cancel: cancel.signal });
    await vi.waitFor(() => expect(readdirSync(join(place.folder, 'on'))).toHaveLength(2), 10_000);
    cancel.abort('SIGINT');
    const ended = await working;
    expect(wordsOf(ended)).toEqual({ cancelled: 2, not_begun: 4 });
    expect(ended.report).toMatchObject({ worst: 'cancelled', exit: 130, stopped: null });
    expect(readdirSync(join(place.folder, 'on'))).toEqual([]);
    expect(lockStates(place)).toEqual(['free', 'free']);
  });
});

describe('tenants of one machine whose caches are ill while they are switched', () => {
  const neighbourly = (folder: string) => `schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
    discover: { exec: [cat, "${folder}/there"], output: text, tenant: "redis@(?P<tenant>.+)" }
    health:
      run: test ! -e "${folder}/together/$UNIT"
      env: { UNIT: "\${{ target.unit }}" }
      output: text
      healthy: ok
tenants:
  ${tenantAt(0)}: { services: { cache: {} } }
  ${tenantAt(1)}: { services: { cache: {} } }
`;

  it('are not taken for harm of each other', async () => {
    const place = storm(2);
    place.write('topology.yml', neighbourly(place.folder));
    place.write('there', `${unit(0)}\n${unit(1)}\n`);
    place.write(`slow/${unit(1)}`);
    const seen: string[] = [];
    const ended = await place.respondAll({
      watch: (tenant, event) => {
        if (event.type === 'bystanders.looked') seen.push(...event.seen.map((one) => one.tenant));
        if (event.type === 'closed' && tenant === tenantAt(0)) place.remove(`slow/${unit(1)}`);
      },
    });
    expect(wordsOf(ended)).toEqual({ incident_resolved: 2 });
    expect(seen).toEqual([]);
    expect(await auditsOf(ended)).toEqual(['consistent']);
  });
});
