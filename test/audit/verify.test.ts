import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAuditFolder, writeAuditFolder } from '../../src/audit/folder.ts';
import { recordOf } from '../../src/audit/record.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { type AuditFiles, verify } from '../../src/audit/verify.ts';
import { canonicalJson, sha256 } from '../../src/kernel/canonical.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { plan } from '../plan/fixtures.ts';
import { type EstateRun, runEstate } from './estate.ts';
import { chained, filesOf, linesOf } from './forging.ts';

let run: EstateRun;
let files: AuditFiles;

beforeAll(async () => {
  run = await runEstate(plan());
  files = filesOf(run.plan, run.events);
});

function problemsOf(change: Partial<AuditFiles>): readonly string[] {
  return verify({ ...files, ...change }).problems.map(({ message }) => message);
}

describe('a folder that agrees with itself', () => {
  test('is consistent, never verified', () => {
    expect(verify(files)).toEqual({
      word: 'consistent',
      problems: [],
      notes: [],
      head: run.events.at(-1)?.hash,
      count: run.events.length,
      outcome: 'incident_resolved',
    });
  });

  test('is anchored by head and count from another place, by both of them', () => {
    const [head, count] = [run.events.at(-1)?.hash ?? '', run.events.length];
    expect(verify(files, { head, count }).word).toBe('anchored');
    expect(verify(files, { head }).word).toBe('consistent');
    expect(verify(files, { head: 'e'.repeat(64), count }).problems[0]?.message).toContain("The chain's head is");
    expect(verify(files, { head, count: 3 }).problems[0]?.message).toContain('and 3 were given');
  });

  test('may have been formatted anew', () => {
    const spaced = run.events.map((event) => `${JSON.stringify(event).replace(':', ' : ')}\n`).join('');
    expect(verify({ ...files, events: spaced }).word).toBe('consistent');
  });
});

describe('what is found', () => {
  const lines = () => (files.events ?? '').trimEnd().split('\n');
  const text = (all: readonly string[]) => `${all.join('\n')}\n`;

  test('a changed byte, with the number of its event', () => {
    const changed = lines().map((line, index) =>
      index === 4 ? line.replace('"elapsed_ms":', '"elapsed_ms":1') : line,
    );
    expect(problemsOf({ events: text(changed) })[0]).toContain(
      'Event 5 is the first that is wrong: its hash does not fit',
    );
  });

  test('an event that was dropped, doubled or reordered', () => {
    expect(problemsOf({ events: text(lines().toSpliced(3, 1)) })[0]).toContain(
      'Event 4 is the first that is wrong: its seq',
    );
    const [one, two, three] = lines();
    expect(problemsOf({ events: text([one ?? '', three ?? '', two ?? '']) })[0]).toContain('Event 2 is the first');
  });

  test('a key that stands twice', () => {
    const doubled = lines().map((line, index) => (index === 2 ? line.replace('{', '{"seq":9,') : line));
    expect(problemsOf({ events: text(doubled) })[0]).toMatch(
      /^Event 3 is the first that is wrong: the line:1:.* a second time\.$/,
    );
    expect(problemsOf({ record: (files.record ?? '').replace('{', '{"outcome":"x",') })[0]).toContain('a second time');
    expect(problemsOf({ plan: (files.plan ?? '').replace('{', '{"digest":"x",') })[0]).toContain('a second time');
  });

  test('a cut', () => {
    expect(problemsOf({ events: text(lines().slice(0, -1)) })[0]).toContain('is not "closed"');
    expect(problemsOf({ events: (files.events ?? '').slice(0, -5) })[0]).toContain('the line is cut off');
    expect(problemsOf({ events: '' })[0]).toContain('holds no event');
    expect(problemsOf({ events: null })[0]).toContain('audit.jsonl is missing');
    expect(problemsOf({ record: null })[0]).toContain('audit.json is missing');
    expect(problemsOf({ plan: null })[0]).toContain('plan.json is missing');
  });

  test('the first wrong event, also where the last line is cut off', () => {
    const altered = text(lines().map((line, index) => (index === 1 ? line.replace('"seq":2', '"seq":7') : line)));
    const { problems, count } = verify({ ...files, events: altered.slice(0, -5) });
    expect(problems[0]?.message).toContain('Event 2 is the first that is wrong: its seq is 7');
    expect(count).toBe(1);
    const torn = verify({ ...files, events: (files.events ?? '').slice(0, -5) });
    expect(torn.problems[0]?.message).toContain(`Event ${lines().length} is the first that is wrong: the line is cut`);
    expect(torn.count).toBe(lines().length - 1);
  });

  test('another plan', () => {
    const other = { ...run.plan, commit: 'none' };
    expect(problemsOf({ plan: JSON.stringify(other) })).toContain("plan.json's digest does not fit its content.");
    expect(problemsOf({ plan: '{}' })[0]).toMatch(/^plan\.json is no plan: /);
    expect(problemsOf({ plan: 'null' })[0]).toMatch(/^plan\.json is no plan: /);
  });

  test('a record that says something else, with the place', () => {
    const outcome = (files.record ?? '').replace('"outcome": "incident_resolved"', '"outcome": "rolled_back"');
    expect(problemsOf({ record: outcome })[0]).toContain('it differs at outcome');
    const metric = (files.record ?? '').replace('120/500', '20/500');
    expect(problemsOf({ record: metric })[0]).toMatch(/it differs at agent_thought_process\.\d+\.metric/);
  });

  test('a record that is nothing', () => {
    expect(problemsOf({ record: 'null' })[0]).toContain('it differs at its root');
  });

  test('a step that ran out of order, even with all hashes made anew', () => {
    const forged = chained(
      run.plan,
      run.events.filter(({ type }) => type !== 'isolation.proved'),
    );
    const problems = verify({
      ...filesOf(run.plan, run.events),
      events: text(forged.map((event) => canonicalJson(event))),
    }).problems;
    expect(problems[0]?.message).toMatch(/^Event 6 cannot stand where it stands/);
  });

  test('an event that is none', () => {
    expect(problemsOf({ events: '[]\n' })[0]).toContain('it is no event');
    expect(problemsOf({ events: '{"type":\n' })[0]).toContain('Event 1 is the first');
  });

  test('an output that is missing or was changed', () => {
    const sha = sha256('the whole output');
    const long = { bytes: 16, head: 'the', tail: 'output', omitted_bytes: 7, sha256: sha, file: `outputs/${sha}` };
    const events = chained(
      run.plan,
      run.events.map((event) =>
        event.type === 'command.finished' ? { ...event, act: { ...event.act, stdout: long } } : event,
      ),
    );
    expect(verify(filesOf(run.plan, events, new Map([[sha, sha]]))).word).toBe('consistent');
    expect(verify(filesOf(run.plan, events)).problems[0]?.message).toContain('is missing');
    expect(verify(filesOf(run.plan, events, new Map([[sha, 'x']]))).problems[0]?.message).toContain(
      'its digest differs',
    );
  });
});

describe('outputs of a run that was recovered on another machine', () => {
  const sha = sha256('the whole output');
  const long = { bytes: 16, head: 'the', tail: 'output', omitted_bytes: 7, sha256: sha, file: `outputs/${sha}` };
  const withLong = (events: EstateRun['events']) =>
    chained(
      run.plan,
      events.map((event) =>
        event.type === 'command.finished' ? { ...event, act: { ...event.act, stdout: long } } : event,
      ),
    );
  const dead = () => withLong(run.events.slice(0, run.events.findIndex(({ type }) => type === 'command.finished') + 1));

  test('are noted where they died with the first, and wrong where they differ', async () => {
    const recovered = await runEstate(plan(), { left: dead() });
    const missing = verify(filesOf(run.plan, recovered.events));
    expect(missing).toMatchObject({ word: 'consistent', problems: [], outcome: 'rolled_back' });
    expect(missing.notes).toEqual([expect.stringMatching(/^1 output was lost with the first runner: /)]);
    expect(verify(filesOf(run.plan, recovered.events, new Map([[sha, sha]]))).notes).toEqual([]);
    const differs = verify(filesOf(run.plan, recovered.events, new Map([[sha, 'x']])));
    expect(differs.problems[0]?.message).toContain('its digest differs');
    expect([differs.word, differs.notes]).toEqual(['inconsistent', []]);
  });

  test('are missing where the last machine wrote them, or `post` went on where the first stood', async () => {
    const recovered = await runEstate(plan(), { left: dead() });
    const [first, ...more] = verify(filesOf(run.plan, withLong(recovered.events))).problems;
    const resumed = recovered.events.findIndex(({ type }) => type === 'run.resumed');
    expect(first?.message).toMatch(/^The output \w+ of event \d+ is missing\.$/);
    const undone = recovered.events.slice(resumed).filter(({ type }) => type === 'command.finished');
    expect(more.length + 1).toBe(undone.length);
    const byPost = recovered.events.map((event) => (event.type === 'run.resumed' ? { ...event, by: 'post' } : event));
    const files = filesOf(run.plan, recovered.events);
    const { problems } = verify({ ...files, events: linesOf(chained(run.plan, byPost)) });
    expect(problems[0]?.message).toContain('is missing');
  });
});

describe('the folder', () => {
  const redactor = createRedactor({ secrets: [] });
  test('is written for its owner, and read back consistent', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'audit-')), 'run');
    mkdirSync(join(folder, 'outputs'), { recursive: true });
    writeFileSync(join(folder, 'outputs', 'a'), 'the whole output');
    const record = recordOf(run.plan, run.events);
    const summary = summaryOf({ record, ...run });
    const written = await writeAuditFolder({ folder, ...run, record, summary, redactor });
    expect(written.ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([
      'README.md',
      'audit.json',
      'audit.jsonl',
      'outputs',
      'plan.json',
      'summary.md',
    ]);
    expect(statSync(join(folder, 'audit.json')).mode & 0o077).toBe(0);
    const read = await readAuditFolder(folder);
    if (!read.ok) throw new Error(read.faults[0].message);
    expect(read.value.outputs.get('a')).toBe(sha256('the whole output'));
    expect(verify(read.value).word).toBe('consistent');
    rmSync(join(folder, '..'), { recursive: true });
  });

  test('holds no half of a file: one that cannot be written is what it was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    writeFileSync(join(folder, 'audit.json'), 'as before');
    mkdirSync(join(folder, 'audit.json.part'));
    const record = recordOf(run.plan, run.events);
    const written = await writeAuditFolder({ folder, ...run, record, summary: '', redactor });
    expect(written.ok ? null : written.faults[0]).toMatchObject({ code: 'file-unwritable' });
    expect(readFileSync(join(folder, 'audit.json'), 'utf8')).toBe('as before');
    rmSync(folder, { recursive: true });
  });

  test('that cannot be written or read is one clear fault', async () => {
    const record = recordOf(run.plan, run.events);
    for (const folder of ['/dev/null/x', '/proc/x', '/nowhere/at/all']) {
      const written = await writeAuditFolder({ folder, ...run, record, summary: '', redactor });
      expect(written.ok ? null : written.faults[0]).toMatchObject({ code: 'file-unwritable' });
    }
    const read = await readAuditFolder('/nowhere/at/all');
    expect(read.ok ? null : read.faults[0]).toMatchObject({ code: 'file-missing' });
  });
});
