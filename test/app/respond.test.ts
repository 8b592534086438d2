// The walk of the product, and what it keeps when its surroundings break: outcome, audit, lock, secrets.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import { startReceiver } from '../notify/receiver.ts';
import { estate, must, runbookText } from './estate.ts';

const CODE = 'hunter2-hunter2';
const SECRET_OUTPUT = `      output: json
      fields: { code: { type: string, secret: true } }`;

/** Every byte of every file of a folder. */
function textsIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('a run on this machine', () => {
  it('resolves the incident, frees its lock, and leaves no temporary folder', async () => {
    const place = estate();
    const { outcome, closed, folder } = must(await place.respond());
    expect([outcome, closed]).toEqual(['incident_resolved', true]);
    expect(place.file('on')).toBe('redis@tenant-006\n');
    expect(readdirSync(folder).sort()).toEqual(
      ['README.md', 'audit.json', 'audit.jsonl', 'outputs', 'plan.json', 'summary.md'].sort(),
    );
    expect(readdirSync(join(place.folder, 'temporary'))).toEqual([]);
    rmSync(join(place.folder, 'on'));
    expect(must(await place.respond()).outcome).toBe('incident_resolved');
  });
  it('masks a field that is declared secret, from the moment that it is read, in every file and line', async () => {
    const place = estate({
      doing: SECRET_OUTPUT,
      script: `touch on; printf '{"code":"%s","filler":"%s"}' "$(cat code)" "$(head -c 40000 /dev/zero | tr '\\0' x)"`,
      verify: '{ that: "cache.on && did.code.size() > 9", within: 300ms, every: 100ms }',
    });
    place.write('code', CODE);
    const { outcome, folder, summary, line } = must(await place.respond());
    expect(outcome).toBe('incident_resolved');
    expect(`${textsIn(folder)}${textsIn(place.state)}`).not.toContain(CODE);
    expect(`${summary}${line}${JSON.stringify(place.events)}`).not.toContain(CODE);
    const files = must(await readAuditFolder(folder));
    expect(verify(files)).toMatchObject({ word: 'consistent', problems: [] });
  });
  it('keeps nothing of what a probe printed that holds such a field: it comes before anybody knows it', async () => {
    const place = estate();
    const secret = `canary-${'c0de'.repeat(4)}`;
    place.write('code', secret);
    const [before, behind] = ['touched-before', 'touched-behind'].map((word) => `${word}-`.repeat(4_000));
    place.write('before', before ?? '');
    place.write('behind', behind ?? '');
    const printing = `printf '"code":"%s","filler":"%s%s"}' "$(cat code)" "$(cat before)" "$(cat behind)"`;
    const text = runbookText(place.folder)
      .replace(`echo '{"on":true}'`, `printf '{"on":true,'; ${printing}`)
      .replace(`echo '{"on":false}'`, `printf '{"on":false,'; ${printing}`)
      .replace('fields: { on: boolean }', 'fields: { on: boolean, code: { type: string, secret: true } }');
    place.write('runbooks/switch.yml', text);
    const { outcome, folder, summary, line } = must(await place.respond());
    expect(outcome).toBe('incident_resolved');
    const written = `${textsIn(folder)}${textsIn(place.state)}`;
    for (const word of [secret, 'canary-', 'touched-before', 'touched-behind']) expect(written).not.toContain(word);
    expect(`${summary}${line}${JSON.stringify(place.events)}`).not.toContain('canary-');
  });
  it('names a secret that is too short to be masked, when it is read, and writes it down nowhere', async () => {
    const place = estate({
      doing: SECRET_OUTPUT,
      script: `touch on; printf '{"code":"k~7"}'`,
      verify: '{ that: "cache.on && did.code.size() == 3", within: 300ms, every: 100ms }',
    });
    const { outcome, folder } = must(await place.respond());
    expect(outcome).toBe('incident_resolved');
    expect(place.warnings.map(({ message }) => message)).toEqual([
      'the secret code of step switch, do is too short to be masked',
    ]);
    expect(readFileSync(join(folder, 'audit.jsonl'), 'utf8')).not.toContain('"k~7"');
  });
  it('a test alert is a dry run, also of a runbook that wants an approval', async () => {
    const place = estate({ top: 'approval: { environment: production }' });
    const payload = { source: 'manual', name: 'CacheOff', tenant: 'tenant-006', test: true };
    const { outcome } = must(await place.respond({ payload }));
    expect(outcome).toBe('dry_run');
    expect(place.file('on')).toBeNull();
  });
  it('a dry run keeps what its connections need to its end, and leaves nothing of it', async () => {
    const place = estate();
    const temporary = join(place.folder, 'temporary');
    const during: number[] = [];
    const watch = (event: RunEvent): void => {
      if (event.type === 'condition.looked') during.push(readdirSync(temporary).length);
    };
    must(await place.respond({ settings: { dryRun: true }, watch }));
    expect([during, readdirSync(temporary)]).toEqual([[1], []]);
  });
  it('a dry run takes no lock', async () => {
    const place = estate();
    expect(must(await place.respond({ settings: { dryRun: true } })).outcome).toBe('dry_run');
    expect(existsSync(join(place.state, 'locks'))).toBe(false);
  });
  it.each([
    ['not_firing', { payload: { source: 'manual', name: 'CacheOff', tenant: 'tenant-006', status: 'resolved' } }],
    ['refused', { settings: { enabled: false } }],
    ['refused', { settings: { planDigest: 'f'.repeat(64) } }],
  ] as const)('a run that is declined as %s has an audit that says so', async (expected, change) => {
    const place = estate();
    const { outcome, folder } = must(await place.respond(change));
    expect(outcome).toBe(expected);
    expect(JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'))).toMatchObject({ outcome: expected });
    expect(readFileSync(join(folder, 'audit.jsonl'), 'utf8')).toContain('run.declined');
  });
  it('counts the runs of a runbook, and refuses one too many, with an audit', async () => {
    const place = estate({ top: 'max-runs: 1 per 1h' });
    expect(must(await place.respond()).outcome).toBe('incident_resolved');
    rmSync(join(place.folder, 'on'));
    const { outcome, folder } = must(await place.respond());
    expect(outcome).toBe('refused');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('within its window');
  });
  it('is a duplicate for the same occurrence, with an audit', async () => {
    const place = estate();
    const payload = {
      source: 'generic',
      status: 'firing',
      name: 'CacheOff',
      tenant: 'tenant-006',
      dedup_key: 'abc',
      starts_at: '2026-01-15T14:00:00Z',
    };
    expect(must(await place.respond({ payload })).outcome).toBe('incident_resolved');
    expect(must(await place.respond({ payload })).outcome).toBe('duplicate');
  });
});

describe('a store that takes nothing at the claim', () => {
  it('refuses the run, with an audit where there is room for one, and tells people', async () => {
    const place = estate();
    const out = join(place.folder, 'out');
    writeFileSync(place.state, 'a file where the state folder ought to be');
    const receiver = await startReceiver([{ kind: 'answer', status: 204 }]);
    const webhook = { url: receiver.url, secret: 'sixteen letters!' };
    const { outcome, record, folder } = must(await place.respond({ settings: { out, channels: { webhook } } }));
    await receiver.close();
    expect(outcome).toBe('refused');
    expect(JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'))).toMatchObject({ outcome: 'refused' });
    expect(record.notifications).toMatchObject([{ on: 'refused', channel: 'webhook', sent: true }]);
    expect(receiver.received.map(({ body }) => JSON.parse(body).on)).toEqual(['refused']);
    expect(place.file('on')).toBeNull();
  });
  it('refuses the run also where its audit has no place either', async () => {
    const place = estate();
    writeFileSync(place.state, 'a file where the state folder ought to be');
    const { outcome, record, summary } = must(await place.respond());
    expect([outcome, record.outcome]).toEqual(['refused', 'refused']);
    expect(summary).toContain('part of its path is not a folder');
    expect(place.warnings.map(({ code }) => code)).toEqual(['file-unwritable']);
    expect(place.file('on')).toBeNull();
  });
  it('is the fault of the call where the audit folder was named', async () => {
    const place = estate();
    place.write('occupied', '');
    const result = await place.respond({ settings: { out: join(place.folder, 'occupied/out') } });
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(['file-unwritable']);
  });
});

describe('a cancel', () => {
  it('while the run waits for its lock ends it as cancelled: a person decided, no rule did', async () => {
    const place = estate({ script: 'echo $$ > started; while [ ! -e go ]; do sleep 0.05; done; touch on # "$UNIT"' });
    const first = place.respond();
    await until(() => place.file('started') !== null);
    const cancel = new AbortController();
    const second = place.respond({ cancel: cancel.signal, settings: { lockTimeoutMs: 60_000 } });
    setTimeout(() => cancel.abort('SIGINT'), 300);
    const { outcome, folder } = must(await second);
    expect(outcome).toBe('cancelled');
    expect(JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'))).toMatchObject({ outcome: 'cancelled' });
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('while it waited for the lock');
    place.write('go', '');
    expect(must(await first).outcome).toBe('incident_resolved');
  });
  it('does not make a refusal of a run that waited to the end of its time', async () => {
    const place = estate({ script: 'echo $$ > started; while [ ! -e go ]; do sleep 0.05; done; touch on # "$UNIT"' });
    const first = place.respond();
    await until(() => place.file('started') !== null);
    expect(must(await place.respond()).outcome).toBe('refused');
    place.write('go', '');
    expect(must(await first).outcome).toBe('incident_resolved');
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a secret', () => {
  it('that stands in the plan is told before the run begins', async () => {
    const place = estate({ top: 'secrets: [TOKEN]', env: '        TOKEN: "${{ secrets.TOKEN }}"' });
    must(await place.respond({ settings: { secrets: { TOKEN: 'Switches' } } }));
    expect(place.warnings).toEqual([expect.objectContaining({ code: 'secret-exposed' })]);
  });
});

describe('what a run keeps when its surroundings break', () => {
  it('its outcome, where the audit cannot be written at the end', async () => {
    const place = estate();
    const out = join(place.folder, 'out');
    const { outcome, line, folder } = must(
      await place.respond({
        settings: { out },
        watch: (event) => {
          if (event.type !== 'command.intended') return;
          rmSync(out, { recursive: true });
          writeFileSync(out, 'a file');
        },
      }),
    );
    expect([outcome, folder]).toEqual(['incident_resolved', out]);
    expect(line).toContain('incident_resolved');
    expect(place.warnings.map(({ code }) => code)).toEqual(['file-unwritable']);
  });
  it('its outcome and its audit, where the history cannot be written', async () => {
    const place = estate();
    const { outcome, folder } = must(
      await place.respond({
        watch: (event) => {
          if (event.type === 'command.intended') mkdirSync(join(place.state, 'history.jsonl'));
        },
      }),
    );
    expect(outcome).toBe('incident_resolved');
    expect(existsSync(join(folder, 'audit.json'))).toBe(true);
    expect(place.warnings.map(({ message }) => message).join()).toContain('lock');
  });
  it('its rule, where there is no temporary folder: nothing is changed, and the lock is free', async () => {
    const place = estate();
    const result = await place.respond({ settings: { temporaryFolder: join(place.folder, 'nowhere') } });
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(['file-unwritable']);
    expect(must(await place.respond()).outcome).toBe('incident_resolved');
  });
  it('says what stands, where a bug of ours ends it in the middle', async () => {
    const place = estate();
    const broken = place.respond({
      watch: (event) => {
        if (event.type === 'command.finished') throw new Error('a bug');
      },
    });
    await expect(broken).rejects.toThrow('a bug');
    expect(place.warnings.map(({ message, hint }) => `${message} ${hint}`).join()).toMatch(/recover incident-/);
    expect(readdirSync(join(place.folder, 'temporary'))).toEqual([]);
  });
});
