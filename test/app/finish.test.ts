// Finishing what another process began: never without its secrets, never twice, and with the audit that it still owes.
import { once } from 'node:events';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CrewSettings } from '../../src/app/crew.ts';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { type Estate, estate, must } from './estate.ts';
import { buryHolder, holdAgain, lockOf } from './lock.ts';

/** A run that is left in the middle: its process goes on living, so that it may take its own run over. */
async function left(
  place: Estate,
  settings: Partial<Pick<CrewSettings, 'secrets' | 'channels'>> = {},
): Promise<string> {
  const abandon = new AbortController();
  const { closed, executionId } = must(
    await place.respond({
      settings,
      abandon: abandon.signal,
      watch: (event) => {
        if (event.type === 'command.finished') abandon.abort();
      },
    }),
  );
  expect(closed).toBe(false);
  return executionId;
}

describe('a run that was left in the middle', () => {
  it('is undone, and its audit says so', async () => {
    const place = estate();
    const id = await left(place);
    expect(place.file('on')).not.toBeNull();
    const finished = must(await place.finish(id));
    expect(finished).toMatchObject({ kind: 'finished', responded: { outcome: 'rolled_back', closed: true } });
    expect(place.file('on')).toBeNull();
  });
  it('is not touched without the secrets that it needs', async () => {
    const place = estate({ top: 'secrets: [TOKEN]', env: '        TOKEN: "${{ secrets.TOKEN }}"' });
    const id = await left(place, { secrets: { TOKEN: 'a long enough token' } });
    const refused = await place.finish(id);
    expect(refused.ok ? [] : refused.faults.map(({ code }) => code)).toEqual(['secret-missing']);
    expect(place.file('on')).not.toBeNull();
    const finished = must(await place.finish(id, { secrets: { TOKEN: 'a long enough token' } }));
    expect(finished).toMatchObject({ kind: 'finished', responded: { outcome: 'rolled_back' } });
  });
  it('is a fault where somebody changed what it left, whatever they wrote', async () => {
    const place = estate();
    const id = await left(place);
    const file = join(place.state, 'journals', id, 'sources.json');
    const whole = readFileSync(file, 'utf8');
    for (const text of ['', '{', '{"a":1}', '[]', whole.replace('Switch it on', 'Switch it off')]) {
      writeFileSync(file, text);
      const refused = await place.finish(id);
      expect(refused.ok ? [] : refused.faults.map(({ code }) => code), text.slice(0, 20)).toEqual([
        'plan-digest-differs',
      ]);
      expect(refused.ok ? '' : refused.faults[0].hint).toContain(`recover --free ${id}`);
    }
    expect(place.file('on')).not.toBeNull();
  });
});

describe('a run that had ended', () => {
  it('gets the audit that its process did not come to write, and is not run again', async () => {
    const place = estate();
    const { executionId: id, folder } = must(await place.respond());
    rmSync(join(folder, 'audit.json'));
    rmSync(join(folder, 'summary.md'));
    holdAgain(place);
    const finished = must(await place.finish(id));
    expect(finished).toMatchObject({ kind: 'had-ended', responded: { outcome: 'incident_resolved' } });
    expect(JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'))).toMatchObject({
      outcome: 'incident_resolved',
    });
    expect(place.file('on'), 'nothing is undone behind the commit point').not.toBeNull();
  });
  it('keeps a lock that is poisoned', async () => {
    const server = createServer((request) => void request.socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const port = portOf(server);
    const place = estate({
      act: `    do:
      http: { method: POST, url: "http://127.0.0.1:${port}/\${{ target.unit }}" }
    verify: { that: cache.on, within: 100ms, every: 100ms }
    undo: none
    because: nothing stays`,
    });
    try {
      const { outcome, executionId } = must(await place.respond());
      expect(outcome).toBe('unknown');
      expect(lockOf(place).state).toBe('poisoned');
      expect(must(await place.respond()).outcome).toBe('refused');
      expect(must(await place.finish(executionId)).kind).toBe('had-ended');
      expect(lockOf(place).state).toBe('poisoned');
    } finally {
      server.close();
    }
  });
});

describe('a run whose journal was hurt', () => {
  const journalOf = (place: Estate, id: string) => join(place.state, 'journals', id, 'journal.jsonl');
  const auditOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));

  it('is undone where its last line was cut off, and its audit says that it was', async () => {
    const place = estate();
    const id = await left(place);
    const file = journalOf(place, id);
    appendFileSync(file, '{"at":"2026');
    const finished = must(await place.finish(id));
    expect(finished).toMatchObject({ kind: 'finished', responded: { outcome: 'rolled_back' } });
    const { folder, summary } = finished.kind === 'finished' ? finished.responded : { folder: '', summary: '' };
    expect(JSON.stringify(auditOf(folder))).toContain('the last line of its journal was cut off');
    expect(summary).toContain('the last line of its journal was cut off');
  });
  it.each([
    ['in the middle', 3],
    ['at its beginning', 0],
  ])('ends as unknown where it is broken %s: told to everybody, with an audit, its lock kept', async (_what, line) => {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => void bodies.push(chunk.toString()));
      request.on('end', () => void response.end('ok'));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const webhook = { url: `http://127.0.0.1:${portOf(server)}/hook`, secret: 'sixteen letters!' };
    const place = estate({ top: 'notify: []' });
    try {
      const id = await left(place, { channels: { webhook } });
      const file = journalOf(place, id);
      const lines = readFileSync(file, 'utf8').split('\n');
      writeFileSync(file, lines.map((text, index) => (index === line ? text.replace('{', '[') : text)).join('\n'));
      const hurt = readFileSync(file, 'utf8');
      const finished = must(await place.finish(id, { channels: { webhook } }));
      if (finished.kind !== 'finished') throw new Error(finished.kind);
      const { outcome, folder, summary, closed } = finished.responded;
      expect([outcome, closed]).toEqual(['unknown', true]);
      expect(auditOf(folder)).toMatchObject({
        execution_id: id,
        outcome: 'unknown',
        human_intervention_required: true,
      });
      expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', problems: [] });
      expect(summary).toContain(`is broken at line ${line + 1}`);
      expect(bodies.join()).toContain('unknown');
      expect(readFileSync(file, 'utf8')).toBe(hurt);
      expect(place.file('on'), 'nothing is undone from it').not.toBeNull();
      expect(lockOf(place)).toMatchObject({ state: 'poisoned', because: expect.stringContaining('is broken') });
      const { outcome: next, line: told } = must(await place.respond());
      expect(next).toBe('refused');
      expect(told).toContain('in a state that nobody knows');
      bodies.splice(0);
      const again = await place.finish(id, { channels: { webhook } });
      expect(again.ok ? [] : again.faults.map(({ code }) => code)).toEqual(['journal-broken']);
      expect([bodies, lockOf(place).state], 'nobody is told twice').toEqual([[], 'poisoned']);
    } finally {
      server.close();
    }
  });
});

describe('a run that finds a dead one in its way', () => {
  it('finishes it first, then runs itself', async () => {
    const place = estate();
    const id = await left(place);
    buryHolder(place);
    place.events.splice(0);
    const { outcome, executionId } = must(await place.respond());
    expect(outcome).toBe('incident_resolved');
    const told = place.events.flatMap((event) =>
      event.type === 'run.resumed' || event.type === 'run.claimed' || event.type === 'closed' ? [event.type] : [],
    );
    expect(told).toEqual(['run.resumed', 'closed', 'run.claimed', 'closed']);
    expect(executionId).not.toBe(id);
    const audit = join(place.state, 'runs', id, 'audit.json');
    expect(JSON.parse(readFileSync(audit, 'utf8'))).toMatchObject({ execution_id: id, outcome: 'rolled_back' });
    expect(lockOf(place).state).toBe('free');
  });
  it('does not begin to finish it once it is cancelled', async () => {
    const place = estate();
    await left(place);
    buryHolder(place);
    const before = lockOf(place);
    expect(must(await place.respond({ cancel: AbortSignal.abort() })).outcome).toBe('cancelled');
    expect(lockOf(place)).toEqual(before);
  });
  it('is refused where the dead one cannot be finished, and says why, and what is to be done', async () => {
    const place = estate();
    const id = await left(place);
    buryHolder(place);
    rmSync(join(place.state, 'journals', id, 'sources.json'));
    const { outcome, folder } = must(await place.respond());
    expect(outcome).toBe('refused');
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
    expect(summary).toContain(id);
    expect(summary).toMatch(/sources\.json[\s\S]*Undo by hand what its journal names/);
    expect(summary, 'which was tried').not.toContain(`recover ${id}`);
    expect(place.warnings.map(({ code }) => code)).toContain('file-missing');
    expect(place.file('on')).not.toBeNull();
  });
  it('whose journal is broken is refused, and the dead one is told as unknown', async () => {
    const place = estate();
    const id = await left(place);
    buryHolder(place);
    const file = join(place.state, 'journals', id, 'journal.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('isolation.proved', 'isolation.proven'));
    const { outcome } = must(await place.respond());
    expect(outcome).toBe('refused');
    expect(lockOf(place).state).toBe('poisoned');
    const audit = join(place.state, 'runs', id, 'audit.json');
    expect(JSON.parse(readFileSync(audit, 'utf8'))).toMatchObject({ execution_id: id, outcome: 'unknown' });
  });
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
