// `verify` and `explain` on the command line: what is an anchor, what is told of a run, and that nothing of a folder reaches a terminal
// raw.
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { versions } from '../../src/app/versions.ts';
import { writeAuditFolder } from '../../src/audit/folder.ts';
import { recordOf } from '../../src/audit/record.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { runProgram } from '../../src/cli/program.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { type EstateOptions, type EstateRun, runEstate } from '../audit/estate.ts';
import { chained, saying } from '../audit/forging.ts';
import { plan } from '../plan/fixtures.ts';
import { type Said, saidBy } from './said.ts';

/** What a terminal or a runner acts on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const ACTS = /[\u0007\u001b]|^::/m;
const HOSTILE = 'x\n::error::pwned\n\u001b]0;t\u0007';

let root = '';
let folder = '';
let run: EstateRun;
let head = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-verify-'));
  folder = join(root, 'run');
  run = byThisVersion(await runEstate(plan()));
  head = run.events.at(-1)?.hash ?? '';
  const record = recordOf(run.plan, run.events);
  const summary = summaryOf({ record, ...run });
  await writeAuditFolder({ folder, ...run, record, summary, redactor: createRedactor({ secrets: [] }) });
});
afterAll(() => rm(root, { recursive: true, force: true }));
afterEach(() => void vi.restoreAllMocks());

function byThisVersion({ plan: of, events }: EstateRun): EstateRun {
  const said = events.map((event) => ('versions' in event ? { ...event, versions: versions() } : event));
  return { plan: of, events: chained(of, said) };
}

const verify = (...argv: readonly string[]) => verifyIn(folder, ...argv);

async function verifyIn(dir: string, ...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const hear = (stream: NodeJS.WriteStream, name: 'out' | 'err') =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    });
  hear(process.stdout, 'out');
  hear(process.stderr, 'err');
  const code = await runProgram(['verify', dir, ...argv]);
  return { code, ...said };
}

describe('an anchor', () => {
  it('is a head and a count, as the summary shows them', async () => {
    const count = String(run.events.length);
    expect(await verify('--head', head, '--count', count)).toMatchObject({ code: 0, err: '' });
    expect((await verify('--head', head.toUpperCase(), '--count', count)).out).toMatch(/^anchored: incident_resolved/);
    expect(await verify('--head', 'a'.repeat(64), '--count', count)).toMatchObject({ code: 1 });
    expect(await verify('--count', '3')).toMatchObject({ code: 1 });
  });

  it.each(['0x20', '3.2e1', ' 32 ', '', '-1', '+32', '32.0', 'abc', '9'.repeat(20), '32\u001b[2J'])(
    'is no count that is written %j',
    async (count) => {
      const { code, out, err } = await verify('--count', count);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^error\[usage\]: --count/);
    },
  );

  it.each(['', 'abc', 'g'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}\n`, '\u001b[2Jzz\n::warning::x'])(
    'is no head that is written %j',
    async (given) => {
      const { code, out, err } = await verify('--head', given);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^error\[usage\]: --head/);
      expect(err).not.toMatch(ACTS);
    },
  );
});

it('an output that was lost with the first runner is told, and makes nothing wrong', async () => {
  const sha = 'a'.repeat(64);
  const stdout = { bytes: 40_000, head: 'x', tail: 'y', omitted_bytes: 39_998, sha256: sha, file: `outputs/${sha}` };
  const changed = run.events.findIndex(({ type }) => type === 'command.finished') + 1;
  const left = run.events
    .slice(0, changed)
    .map((event) => (event.type === 'command.finished' ? { ...event, act: { ...event.act, stdout } } : event));
  const recovered = await runEstate(run.plan, { left: chained(run.plan, left) });
  const record = recordOf(recovered.plan, recovered.events);
  const there = join(root, 'recovered');
  const redactor = createRedactor({ secrets: [] });
  const summary = summaryOf({ record, ...recovered });
  await writeAuditFolder({ folder: there, ...recovered, record, summary, redactor });
  const { code, out } = await verifyIn(there);
  expect([code, out]).toEqual([0, expect.stringMatching(/^1 output was lost with the first runner: .*\nconsistent: /)]);
  expect(JSON.parse((await verifyIn(there, '--json')).out)).toMatchObject({
    problems: [],
    notes: [expect.any(String)],
  });
});

describe('summary.md', () => {
  const withSummary = async (text: string | null, of = run) => {
    const there = join(root, 'summary');
    const record = recordOf(of.plan, of.events);
    const summary = text ?? summaryOf({ record, ...of });
    await writeAuditFolder({ folder: there, ...of, record, summary, redactor: createRedactor({ secrets: [] }) });
    return there;
  };
  const anothers = () => {
    const said = run.events.map((event) =>
      'versions' in event ? { ...event, versions: { 'enforced-runbooks': '0.0.9' } } : event,
    );
    return { plan: run.plan, events: chained(run.plan, said) };
  };

  it('that says something else than plan and events is found', async () => {
    expect(await verifyIn(await withSummary(null))).toMatchObject({ code: 0, err: '' });
    const { code, out, err } = await verifyIn(await withSummary('✅ all good\n'));
    expect(code).toBe(1);
    expect(err).toContain('summary.md is not what plan and events give: it differs at line 1.');
    expect(out).toMatch(/^inconsistent: /);
  });

  it('of another version, with something masked, or not there, is told as not checked, and makes nothing wrong', async () => {
    const strange = '✅ all good\n';
    const told = await verifyIn(await withSummary(strange, anothers()));
    expect([told.code, told.err]).toEqual([0, '']);
    expect(told.out).toMatch(
      /^summary\.md could not be checked, from line 1 on: version 0\.0\.9 wrote it, and this is .*\nconsistent: /,
    );
    expect(await verifyIn(await withSummary(null, anothers()))).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^consistent: /),
    });
    const masked = summaryOf({ record: recordOf(run.plan, run.events), ...run }).replace('octo', '***');
    expect((await verifyIn(await withSummary(masked))).out).toMatch(/^summary\.md could not be checked, .*masked/);
    const there = await withSummary(null);
    await rm(join(there, 'summary.md'));
    expect((await verifyIn(there)).out).toMatch(/^summary\.md is not there, and was not checked\.\nconsistent: /);
  });
});

describe('a folder that somebody else filled', () => {
  it('is refused with the file that is none of a run, and costs nothing', async () => {
    const there = join(root, 'filled');
    await mkdir(there, { recursive: true });
    await writeFile(join(there, 'audit.jsonl'), '');
    await truncate(join(there, 'audit.jsonl'), 700_000_000);
    const { code, out, err } = await verifyIn(there);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error\[limit-exceeded\]: .*audit\.jsonl has more than 134217728 bytes/);
  });
});

describe('a folder that somebody wrote', () => {
  it.each([
    ['an outcome', 'closed', { outcome: HOSTILE }],
    ['a type', 'closed', { type: HOSTILE }],
    ['a key', 'closed', { [HOSTILE]: 1 }],
    ['a tenant', 'run.claimed', { tenant: HOSTILE }],
  ] as const)('puts nothing on the terminal that acts there, as %s', async (_what, type, says) => {
    const whole = await readFile(join(folder, 'audit.jsonl'), 'utf8');
    const { lines } = saying(run, type, (event) => ({ ...event, ...says }));
    await writeFile(join(folder, 'audit.jsonl'), lines);
    try {
      const { code, out, err } = await verify();
      expect(code).toBe(1);
      expect(`${out}${err}`).not.toMatch(ACTS);
      expect(out).toMatch(/^inconsistent: [a-z0-9 ·_]*(head [0-9a-f]{64})?\n$/);
    } finally {
      await writeFile(join(folder, 'audit.jsonl'), whole);
    }
  });
});

describe('explain', () => {
  let failed = '';
  let blind = '';
  const left = async (name: string, options: EstateOptions): Promise<string> => {
    const folder = join(root, name);
    const run = await runEstate(plan(), options);
    const record = recordOf(run.plan, run.events);
    const written = { folder, ...run, record, summary: '', redactor: createRedactor({ secrets: [] }) };
    expect((await writeAuditFolder(written)).ok).toBe(true);
    return folder;
  };
  beforeAll(async () => {
    failed = await left('failed', { drained: 400 });
    blind = await left('blind', { lost: ['runner'] });
  });

  async function explain(...argv: readonly string[]): Promise<{ code: number } & Said> {
    let code = -1;
    const said = await saidBy(async () => {
      code = await runProgram(['explain', ...argv]);
    });
    return { code, ...said };
  }

  it('tells the condition with its looks and a plain plot where no terminal is', async () => {
    const { code, out, err } = await explain(failed);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^consistent: rolled_back/);
    expect(out).toContain('Confirming that the incident is over: did not hold within 3m 0s, for 10 s');
    expect(out).toContain('400 < 0.5 * 500 → false');
    expect(out).toContain('  pool.active (*) < 0.5 * pool.max (-)');
    expect(out).not.toMatch(/[\u2800-\u28ff]/);
    expect(out).not.toContain('\u001b');
  });

  it('tells what a probe that failed was, where it ran and what to do', async () => {
    const { out } = await explain(blind);
    expect(out).toContain(
      [
        'Probe breaker: disconnected',
        '  GET http://10.0.0.5:8080/breakers/tenant-006',
        '  on runner',
        '  [connection-lost] The connection to runner was lost.',
        '  Look whether the host is up.',
      ].join('\n'),
    );
  });

  it('is one document with --json', async () => {
    const { code, out } = await explain(failed, '--json');
    const { word, problems, explanation } = JSON.parse(out);
    expect([code, word, problems]).toEqual([0, 'consistent', []]);
    expect(explanation.conditions).toMatchObject([{ role: 'decided', curves: [{ sign: '<' }] }]);
  });

  it('says what is wrong with a folder, and explains as far as its events go', async () => {
    const file = join(failed, 'audit.jsonl');
    const text = await readFile(file, 'utf8');
    const lines = text.split('\n');
    await writeFile(file, [...lines.slice(0, 12), 'x\n::error::pwned\u001b]0;t\u0007', ''].join('\n'));
    const cut = await explain(failed);
    await writeFile(file, text.replace('"active":487', '"active":7'));
    const forged = await explain(failed);
    await writeFile(file, text);
    for (const { code, out, err } of [cut, forged]) {
      expect(code).toBe(1);
      expect(out).toMatch(/^inconsistent/);
      expect(out).not.toMatch(/Nothing failed|unknown|rolled_back|🚨/);
      expect(err).toContain('error[audit-inconsistent]');
      expect(out + err).not.toMatch(ACTS);
    }
    expect(cut.out).toContain('487 >= 0.9 * 500 → true');
    expect((await explain(join(failed, 'nowhere'))).code).toBe(2);
  });
});
