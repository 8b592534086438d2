// `recover` as programs read it: one document, whatever there is to finish.
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { runProgram } from '../../src/cli/program.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import { type Estate, estate, must } from '../app/estate.ts';
import { holdAgain, lockFile, lockOf } from '../app/lock.ts';
import { saidBy } from './said.ts';

/** A run that is left in the middle of its first change. */
async function left(place: Estate): Promise<string> {
  const abandon = new AbortController();
  const { executionId } = must(
    await place.respond({
      abandon: abandon.signal,
      watch: (event) => {
        if (event.type === 'command.finished') abandon.abort();
      },
    }),
  );
  return executionId;
}

function filesIn(folder: string): readonly (readonly [string, string])[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]);
}

/** The holder of a lock is a process that lives. */
function living() {
  const text = readFileSync('/proc/1/stat', 'utf8');
  const started = text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return { holder: { ...ownIdentity(), pid: 1, started } };
}

async function recover(place: Estate, ...argv: readonly string[]) {
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram(['recover', ...argv, '--state', place.state]);
  });
  return { code, ...said };
}

describe('recover --json', () => {
  it('is a document without runs where there is nothing to finish', async () => {
    const { code, out, err } = await recover(estate(), '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { runs: [] }]);
    expect(err).toContain('there is no run to finish');
  });

  it('is one document for the run that was finished, with its record', async () => {
    const place = estate();
    const id = await left(place);
    const { code, out } = await recover(place, '--json');
    expect(JSON.parse(out)).toMatchObject({
      runs: [{ execution_id: id, kind: 'finished', record: { execution_id: id, outcome: 'rolled_back' }, faults: [] }],
    });
    expect(code).toBe(1);
  });

  it('is of the same form for a run that had ended, and for one that never began', async () => {
    const place = estate();
    const { executionId: ended } = must(await place.respond());
    holdAgain(place);
    const record = { execution_id: ended, outcome: 'incident_resolved' };
    const named = await recover(place, ended, '--json');
    expect(JSON.parse(named.out)).toMatchObject({
      runs: [{ execution_id: ended, kind: 'had-ended', record, faults: [] }],
    });
    expect(named.code).toBe(0);

    const other = estate();
    const unborn = await left(other);
    truncateSync(join(other.state, 'journals', unborn, 'journal.jsonl'));
    const { code, out } = await recover(other, unborn, '--json');
    expect(JSON.parse(out)).toEqual({
      runs: [{ execution_id: unborn, kind: 'never-began', record: null, faults: [] }],
    });
    expect(code).toBe(0);
  });

  it('writes the audit where --out says: of one that is named, and of all in a folder each', async () => {
    const place = estate();
    const id = await left(place);
    const one = `${place.state}-one`;
    expect((await recover(place, id, '--out', one)).code).toBe(1);
    expect(JSON.parse(readFileSync(join(one, 'audit.json'), 'utf8'))).toMatchObject({ execution_id: id });

    const other = estate();
    const another = await left(other);
    const all = `${other.state}-all`;
    expect((await recover(other, '--out', all)).code).toBe(1);
    expect(readdirSync(all)).toEqual([another]);
    expect(readdirSync(join(all, another)).sort()).toContain('audit.json');
  });

  it('leaves the folder of --out as it is where there is nothing to finish, whosever audit stands in it', async () => {
    const place = estate({ verify: 'cache.on && false' });
    const audit = `${place.state}-audit`;
    const { executionId } = must(await place.respond({ settings: { out: audit } }));
    const before = filesIn(audit);
    expect((await recover(place, executionId, '--out', audit)).code).toBe(3);
    expect(filesIn(audit)).toEqual(before);

    const other = await left(place);
    writeFileSync(lockFile(place), JSON.stringify({ ...lockOf(place), ...living() }));
    expect((await recover(place, other, '--out', audit)).code).toBe(3);
    expect(filesIn(audit)).toEqual(before);
  });

  it('touches neither lock nor hosts where the folder of --out holds something else', async () => {
    const place = estate();
    const id = await left(place);
    const before = readFileSync(lockFile(place), 'utf8');
    const { code, err } = await recover(place, id, '--out', place.folder);
    expect([code, err]).toEqual([2, expect.stringContaining('which no run left there')]);
    expect([readFileSync(lockFile(place), 'utf8'), place.file('on')]).toEqual([before, expect.anything()]);
  });

  it('takes along what the run printed before, whether it had ended or not', async () => {
    const shape = { script: `echo x > on; head -c 100000 /dev/zero | tr '\\0' x` };
    const place = estate(shape);
    const { executionId: ended } = must(await place.respond());
    holdAgain(place);
    const dead = estate(shape);
    const id = await left(dead);
    for (const [one, run] of [[place, ended] as const, [dead, id] as const]) {
      const out = `${one.state}-out`;
      await recover(one, run, '--out', out);
      expect(verify(must(await readAuditFolder(out)))).toMatchObject({ word: 'consistent', notes: [] });
    }
  });

  it('tells a run that cannot be finished beside one that can', async () => {
    const [place, other] = [estate(), estate()];
    const [whole, broken] = [await left(place), await left(other)];
    cpSync(join(other.state, 'journals', broken), join(place.state, 'journals', broken), { recursive: true });
    const [lock = ''] = readdirSync(join(other.state, 'locks'));
    cpSync(join(other.state, 'locks', lock), join(place.state, 'locks', `other-${lock}`), { recursive: true });
    writeFileSync(join(place.state, 'journals', broken, 'sources.json'), '{}');
    expect(readdirSync(join(place.state, 'journals'))).toHaveLength(2);
    const { code, out, err } = await recover(place, '--json');
    const { runs } = JSON.parse(out);
    expect(runs).toHaveLength(2);
    expect(runs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ execution_id: whole, kind: 'finished', faults: [] }),
        expect.objectContaining({
          execution_id: broken,
          kind: 'failed',
          record: null,
          faults: [expect.objectContaining({ code: 'plan-digest-differs' })],
        }),
      ]),
    );
    expect(err).toContain('error[plan-digest-differs]');
    expect(code).toBe(2);
  });
});

describe('recover that is stopped', () => {
  it('leaves the runs behind the one that it is at, and names them', async () => {
    const [place, other] = [estate(), estate()];
    const ids = [await left(place), await left(other)].sort();
    cpSync(join(other.state, 'journals'), join(place.state, 'journals'), { recursive: true });
    const [lock = ''] = readdirSync(join(other.state, 'locks'));
    cpSync(join(other.state, 'locks', lock), join(place.state, 'locks', `other-${lock}`), { recursive: true });
    const stopping = vi.spyOn(process, 'on').mockImplementation((name, heard) => {
      if (name === 'SIGINT') setImmediate(heard, 'SIGINT');
      return process;
    });
    const { code, out, err } = await recover(place, '--json');
    stopping.mockRestore();
    const { runs } = JSON.parse(out);
    expect(runs).toHaveLength(1);
    expect(err).toContain(`not touched, and still to be finished: ${ids[1]}`);
    expect(code).toBe(130);
  });
});

describe('recover --free', () => {
  it('frees the lock of a run and undoes nothing; afterwards there is nothing to finish', async () => {
    const place = estate();
    const id = await left(place);
    const gone = { ...lockOf(place), holder: { ...lockOf(place).holder, pid: 4_000_000, started: '1' } };
    writeFileSync(lockFile(place), JSON.stringify(gone));
    const { code, out, err } = await recover(place, '--free', id, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { freed: { execution_id: id, locks: ['tenant:tenant-006'] } }]);
    expect(err).toContain('Nothing was undone.');
    expect(place.file('on')).not.toBeNull();
    expect((await recover(place)).out).toContain('there is no run to finish');
    expect((await recover(place, '--free', id)).code).toBe(2);
  });

  it('is refused while a process of this machine is at it, and beside a run to recover', async () => {
    const place = estate();
    const id = await left(place);
    const { code, err } = await recover(place, '--free', id);
    expect([code, err]).toEqual([3, expect.stringContaining('is at it')]);
    expect((await recover(place, id, '--free', id)).err).toContain('Name one');
    expect(lockOf(place).state).toBe('held');
  });

  it('tells a lock that it does not understand, and what frees it', async () => {
    const place = estate();
    await left(place);
    writeFileSync(lockFile(place), '{');
    const told = await recover(place);
    expect([told.code, told.err]).toEqual([2, expect.stringMatching(/lock-foreign.*--free tenant:NAME/s)]);
    expect((await recover(place, '--free', 'tenant:tenant-006')).code).toBe(0);
    expect((await recover(place)).code).toBe(0);
  });
});

describe('recover of a run that had ended as unknown', () => {
  it('does not claim that nothing was to be undone', async () => {
    const server = createServer((request) => void request.socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address instanceof Object ? address.port : 0;
    const place = estate({
      act: `    do:
      http: { method: POST, url: "http://127.0.0.1:${port}/\${{ target.unit }}" }
    verify: { that: cache.on, within: 100ms, every: 100ms }
    undo: none
    because: nothing stays`,
    });
    try {
      const { executionId } = must(await place.respond());
      const { code, out } = await recover(place, executionId);
      expect(out).toContain(`${executionId} had ended as unknown`);
      expect(out).not.toContain('nothing was to be undone');
      expect(code).toBe(4);
    } finally {
      server.close();
    }
  });
});

describe('recover of a run whose journal was shortened', () => {
  afterEach(() => vi.unstubAllEnvs());
  const cutIn = (text: string) => text.slice(0, text.indexOf('"command.intended"'));

  it.each([
    ['emptied', () => ''],
    ['to its first line', (text: string) => `${text.split('\n')[0]}\n`],
    ['in the middle of its last intent', cutIn],
  ])('%s: unknown, with the command that its host has started, and the lock is kept', async (_how, hurt) => {
    const place = estate();
    const id = await left(place);
    const journal = join(place.state, 'journals', id, 'journal.jsonl');
    writeFileSync(journal, hurt(readFileSync(journal, 'utf8')));
    const [command = ''] = readdirSync(join(place.folder, '.local/state/enforced-runbooks/commands'));
    vi.stubEnv('HOME', place.folder);
    const { code, out } = await recover(place, '--json');
    expect(JSON.parse(out)).toMatchObject({
      runs: [{ execution_id: id, kind: 'finished', record: { outcome: 'unknown', human_intervention_required: true } }],
    });
    expect([code, place.file('on'), lockOf(place).state]).toEqual([4, expect.anything(), 'poisoned']);
    const because = expect.stringContaining(`the runner started command ${command} (it ended with 0)`);
    expect(lockOf(place)).toMatchObject({ because });
    const again = await recover(place);
    expect([again.code, again.err]).toEqual([4, expect.stringMatching(/not whole.*told when the run ended.*--free/s)]);
    expect((await recover(place, '--free', id)).code).toBe(0);
  });
});
