// Calls of the command line, made in this process: what a wrong one gets, and that it changes nothing.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { type Said, saidBy } from './said.ts';
import { RUNBOOK, TOPOLOGY } from './workspace.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-calls-'));
  await mkdir(join(root, 'runbooks'));
  await writeFile(join(root, 'topology.yml'), TOPOLOGY);
  await writeFile(join(root, 'runbooks/restart.yml'), RUNBOOK);
  await writeFile(join(root, 'estate.yml'), TOPOLOGY.replace('schema: 1', 'schema: 2'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function call(...argv: readonly string[]): Promise<{ code: number } & Said> {
  const [verb = '', ...more] = argv;
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram([verb, ...(verb === 'demo' ? [] : ['--root', root]), ...more]);
  });
  return { code, ...said };
}

const RUN = ['run', 'restart', '--tenant', 'tenant-006'] as const;

describe('a call that is wrong', () => {
  it.each([
    ['an approval by nobody', [...RUN, '--approve-by', ''], /names nobody/],
    ['an approval by a sentence', [...RUN, '--approve-by', 'who ever'], /names nobody/],
    ['an input twice', [...RUN, '--input', 'most=2', '--input', 'most=3'], /given twice/],
    ['an input without a value', [...RUN, '--input', 'most'], /name=value/],
    ['a key that does not exist', [...RUN, '--ssh-key', '/nowhere/key'], /\/nowhere\/key/],
    ['an ssh configuration that does not exist', [...RUN, '--ssh-config', '/nowhere/config'], /\/nowhere\/config/],
    ['known hosts that do not exist', [...RUN, '--known-hosts', '/nowhere/hosts'], /\/nowhere\/hosts/],
    ['a wait without end', [...RUN, '--lock-timeout', '99999h'], /at most a day/],
    ['a run that is a path', ['recover', '../../etc'], /no run `\.\.\/\.\.\/etc`/],
    ['a run that is unknown', ['recover', 'nobody'], /no run `nobody`/],
    ['a slip in an option', ['run', '--tennant', 'x'], /unknown option '--tennant'\n {2}Did you mean --tenant\?/],
    ['a place for a demo that has its own', ['demo', '--state', 'st'], /unknown option '--state'/],
    ['a folder that is not there', ['lint', 'nowhere/'], /error\[file-missing\].*nowhere/],
  ])('%s', async (_what, argv, says) => {
    const { code, err } = await call(...argv);
    expect(err).toMatch(says);
    expect(code).toBe(2);
    expect(await stat(join(root, '.enforced-runbooks')).catch(() => null)).toBeNull();
  });
});

describe('plan', () => {
  const PLAN = ['plan', 'restart', '--tenant', 'tenant-006'] as const;
  const digestIn = (text: string) => /^Digest ([0-9a-f]{64})$/m.exec(text)?.[1] ?? '';

  it('takes the options of `run`', async () => {
    const digest = digestIn((await call(...PLAN)).out);
    const { code, out, err } = await call(...PLAN, '--approve-by', 'somebody', '--dry-run', '--plan-digest', digest);
    expect([code, digestIn(out), err]).toEqual([0, digest, '']);
    expect((await call(...PLAN, '--approve-by', '')).code).toBe(2);
  });
  it('ends as refused where the digest is another one than the given', async () => {
    const { code, out, err } = await call(...PLAN, '--plan-digest', 'f'.repeat(64), '--json');
    expect(code).toBe(3);
    expect(err).toMatch(/error\[plan-digest-differs\]/);
    expect(JSON.parse(out).digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('incident', () => {
  const alert = async (name: string, more: Readonly<Record<string, string>> = {}) => {
    const file = join(root, 'alert.json');
    await writeFile(file, JSON.stringify({ source: 'manual', status: 'firing', tenant: 'tenant-006', name, ...more }));
    return file;
  };
  it('says where an alert is routed to', async () => {
    const { code, out, err } = await call('incident', await alert('CacheWedged'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/ {2}runbook +restart\n {4}chosen +restart: its name matches/);
  });
  it('takes the whole body of a repository_dispatch for what stands in it, and nothing else', async () => {
    const file = await alert('CacheWedged');
    const plain = JSON.parse((await call('incident', file, '--json')).out);
    const client_payload = { source: 'manual', payload: JSON.parse(await readFile(file, 'utf8')) };
    const body = join(root, 'body.json');
    await writeFile(body, JSON.stringify({ event_type: 'incident', client_payload }));
    const { code, out } = await call('incident', body, '--json');
    const withoutTime = ([{ incident }]: [{ incident: object }]) => ({ ...incident, starts_at: '' });
    expect([code, withoutTime(JSON.parse(out))]).toEqual([0, withoutTime(plain)]);
    expect((await call('plan', 'restart', '--incident', body)).code).toBe(0);
    await writeFile(body, JSON.stringify({ event_type: 'incident', client_payload, more: 1 }));
    expect((await call('incident', body)).err).toContain('error[incident-shape-unknown]');
  });
  it('ends as `run` does where no runbook is for the alert, with the candidates', async () => {
    const file = await alert('DiskFull');
    const shown = await call('incident', file);
    expect(shown.out).toMatch(/no match +restart: it is for CacheWedged/);
    expect(shown.err).toMatch(/error\[route-none\].*DiskFull.*restart: it is for CacheWedged/);
    const ran = await call('run', '--incident', file);
    expect([shown.code, shown.err]).toEqual([2, ran.err]);
    expect(ran.code).toBe(2);
  });
  it('ends so where two runbooks are for it', async () => {
    await writeFile(join(root, 'runbooks/again.yml'), RUNBOOK);
    const { code, err } = await call('incident', await alert('CacheWedged'));
    await rm(join(root, 'runbooks/again.yml'));
    expect([code, err]).toEqual([2, expect.stringContaining('error[route-tie]')]);
  });
  it('has the fault in its document too', async () => {
    const { code, out } = await call('incident', await alert('DiskFull'), '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([{ runbook: null, faults: [{ code: 'route-none' }] }]);
  });
});

describe('the notification channels in variables', () => {
  const [SLACK, WEBHOOK, SECRET] = [
    'ENFORCED_RUNBOOKS_SLACK_WEBHOOK',
    'ENFORCED_RUNBOOKS_WEBHOOK',
    'ENFORCED_RUNBOOKS_WEBHOOK_SECRET',
  ] as const;
  const [address, secret] = ['https://receiver.example/very-secret-path', 'sixteen letters!'] as const;
  afterEach(() => void vi.unstubAllEnvs());

  it.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    [
      'an address that is none',
      { [SLACK]: 'very-secret-path' },
      /error\[usage\].*ENFORCED_RUNBOOKS_SLACK_WEBHOOK is no https/,
    ],
    ['an address without TLS', { [SLACK]: 'http://a.example/very-secret-path' }, /SLACK_WEBHOOK is no https/],
    [
      'a webhook without a secret',
      { [WEBHOOK]: address },
      /ENFORCED_RUNBOOKS_WEBHOOK_SECRET is missing or shorter than 16/,
    ],
    ['a webhook with an empty secret', { [WEBHOOK]: address, [SECRET]: ' ' }, /WEBHOOK_SECRET is missing or shorter/],
    [
      'a webhook with a short secret',
      { [WEBHOOK]: address, [SECRET]: secret.slice(1) },
      /WEBHOOK_SECRET is missing or sh/,
    ],
  ])('are told before anything runs where they are wrong: %s', async (_what, variables, says) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const { code, err } = await call(...RUN);
    expect(err).toMatch(says);
    expect(code).toBe(2);
    expect(err).not.toContain('very-secret-path');
    expect(err).not.toContain(secret.slice(1));
    expect(await stat(join(root, '.enforced-runbooks')).catch(() => null)).toBeNull();
  });

  it('are not given where they are empty', async () => {
    for (const name of [SLACK, WEBHOOK, SECRET]) vi.stubEnv(name, ' ');
    const { code, out } = await call(...RUN, '--dry-run', '--json', '--out', join(root, 'out'));
    expect([code, JSON.parse(out).notifications]).toEqual([0, []]);
    const opening = JSON.parse((await readFile(join(root, 'out/audit.jsonl'), 'utf8')).split('\n')[0] ?? '');
    expect(opening).toMatchObject({ type: 'run.claimed', channels: [] });
  });

  it.each(['run', 'recover'])('stand in the help of `%s`', async (verb) => {
    const { out } = await saidBy(() => runProgram([verb, '--help']));
    for (const name of [SLACK, WEBHOOK, SECRET]) expect(out).toContain(name);
  });
});

describe('a run that wants another person’s approval of its digest', () => {
  const approved = 'approval: { environment: production, by-another: true, confirm-digest: true }\ntimeout: 1m';

  it('is refused without both, and nothing is changed', async () => {
    await mkdir(join(root, 'approved'));
    await writeFile(join(root, 'approved/restart.yml'), RUNBOOK.replace('timeout: 1m', approved));
    const files = ['--runbooks', join(root, 'approved'), '--state', join(root, 'state')];
    const { code, out, err } = await call(...RUN, ...files, '--approve-by', userInfo().username);
    expect(code).toBe(3);
    expect(out + err).toMatch(/another person/);
    expect(out + err).toMatch(/--plan-digest/);
    expect(await stat('restarted').catch(() => null)).toBeNull();
  });
});

describe('a plan that crosses a boundary', () => {
  it('is refused with the command and the place where it stands', async () => {
    const folder = join(root, 'crossing');
    await mkdir(folder);
    await writeFile(join(folder, 'restart.yml'), RUNBOOK.replace('"${{ target.unit }}"', 'redis@tenant-007'));
    const { code, err } = await call('plan', 'restart', '--tenant', 'tenant-006', '--runbooks', folder);
    expect(err).toMatch(
      /error\[isolation-foreign-tenant\].*step restart, do.*\n {2}at crossing.restart\.yml:\d+:\d+\n.*exec.*\n.*\^/,
    );
    expect(code).toBe(3);
  });
});

describe('with --json', () => {
  it.each([
    ['run', ['run', 'nothing', '--tenant', 'tenant-006']],
    ['plan', ['plan', 'restart', '--tenant', 'nobody']],
    ['incident', ['incident', '/nowhere/alert.json']],
    ['verify', ['verify', '/nowhere/audit']],
    ['recover', ['recover', 'nobody']],
    ['demo', ['demo', '--scenario', 'nothing']],
    ['plan, with a slip in an option', ['plan', '--tennant', 'x']],
    ['verify, without a folder', ['verify']],
    ['keygen, with a word too many', ['keygen', 'one']],
    ['schema, of nothing that there is', ['schema', 'nothing']],
    ['a verb that there is not', ['rum']],
  ])('the faults of `%s` are the one document', async (_verb, argv) => {
    const { code, out } = await call(...argv, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ faults: [{ code: expect.any(String), hint: expect.any(String) }] });
  });
});

describe('with --format json', () => {
  it.each(['lint', 'test'])('so are those of a wrong call of `%s`', async (verb) => {
    for (const argv of [
      ['--format', 'json', '--tennant'],
      ['--tennant', '--format=json'],
    ]) {
      const { code, out } = await call(verb, ...argv);
      expect(code).toBe(2);
      expect(JSON.parse(out)).toEqual({
        faults: [{ code: 'usage', message: "unknown option '--tennant'", hint: expect.stringContaining('--help') }],
      });
    }
  });
});

describe('lint', () => {
  it('knows a topology by what it holds, whatever its name', async () => {
    const { err } = await call('lint', join(root, 'estate.yml'));
    expect(err).toContain('estate.yml:1:9');
    expect(err).not.toContain('title');
  });
  it.each([
    ['text == "PONG"', 0, ''],
    ['txt == "PONG"', 2, 'error[name-unknown]: Nothing is called `txt`.'],
    ['text == 3', 2, 'error[expression-type]'],
  ])('reads how a service is asked whether it is well: %s', async (healthy, code, said) => {
    const health = `    health: { exec: [ping, "\${{ target.unit }}"], output: text, healthy: '${healthy}' }\n`;
    await writeFile(join(root, 'well.yml'), TOPOLOGY.replace('    identifies', `${health}    identifies`));
    const { code: ended, err } = await call('lint', join(root, 'well.yml'));
    expect(err).toContain(said);
    expect(ended).toBe(code);
  });
  it.each([
    ['the repository', () => []],
    ['one runbook', () => [join(root, 'cash/restart.yml')]],
    ['a folder of runbooks', () => [join(root, 'cash')]],
  ])('marks a service that the topology has not: %s', async (_what, paths) => {
    await mkdir(join(root, 'cash'), { recursive: true });
    await writeFile(join(root, 'cash/restart.yml'), RUNBOOK.replace('service: cache\n    do', 'service: cash\n    do'));
    const { code, err } = await call('lint', ...paths(), '--runbooks', join(root, 'cash'));
    expect(err).toMatch(
      /^error\[name-unknown\].*`cash`.*\n.*restart\.yml:\d+:14\n.*service: cash\n[ |]*\^{4}\n.*cache/,
    );
    expect(code).toBe(2);
  });
  it('knows no service where there is no topology to be read', async () => {
    const runbooks = ['--runbooks', join(root, 'cash')];
    expect(await call('lint', join(root, 'cash'), ...runbooks, '--topology', join(root, 'none.yml'))).toMatchObject({
      code: 0,
    });
    const broken = await call('lint', ...runbooks, '--topology', join(root, 'estate.yml'));
    expect(broken.err).not.toContain('cash');
  });
  it('takes a repository for its runbooks and its topology', async () => {
    expect(await call('lint', root)).toMatchObject({ code: 0, out: expect.stringContaining('no faults') });
  });
});

describe('schema', () => {
  it.each(['runbook', 'topology', 'incident', 'audit', 'scenario'])('prints that of %s', async (name) => {
    const { code, out, err } = await call('schema', name);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' });
  });
  it('of anything else is a wrong call', async () => {
    const { code, out, err } = await call('schema', 'nothing');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/error\[usage\].*runbook, topology, incident, audit, scenario/);
  });
});

describe('render', () => {
  it('prints a page for whoever it is, without a topology', async () => {
    const { code, out, err } = await call('render', 'restart', '--topology', '/nowhere/topology.yml');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^# Restart a wedged cache\n/);
    expect(out).toContain('‹target.unit›');
  });
  it('gives every command as it is, and in a runner’s log nothing that the runner acts on', async () => {
    vi.stubEnv('GITHUB_ACTIONS', undefined);
    expect((await call('render', 'restart')).out).toMatch(/^: "\$\{value_1:\?/m);
    vi.stubEnv('GITHUB_ACTIONS', 'true');
    const { out } = await call('render', 'restart');
    vi.unstubAllEnvs();
    expect(out).toMatch(/^\| : "\$\{value_1:\?/m);
    expect(out).not.toMatch(/^:/m);
  });
  it('fills in one tenant’s values', async () => {
    const { code, out } = await call('render', 'restart', '--tenant', 'tenant-006');
    expect(code).toBe(0);
    expect(out).toContain('redis@tenant-006');
    expect((await call('render', 'restart', '--tenant', 'nobody')).code).toBe(2);
    expect((await call('render', 'nothing')).err).toContain('error[runbook-missing]');
  });
  it('takes no input where no tenant is named: it would fill in nothing', async () => {
    for (const input of ['most=2', 'foo=bar']) {
      const { code, out, err } = await call('render', 'restart', '--input', input);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/error\[usage\].*--input.*\n.*--tenant/);
    }
    expect((await call('render', 'restart', '--tenant', 'tenant-006', '--input', 'most=2')).code).toBe(0);
  });
});

const POOL = `schema: 1
title: Pool exhausted
on: { alert: [{ name: PoolExhausted }] }
secrets: [TOKEN]
inputs:
  busy: { type: number, default: 0.9 }
probes:
  pool:
    service: cache
    run: echo '{"active":487,"max":500}'; printf 'odd \\033[31m\\n::error::no\\n' >&2
    output: json
    fields: { active: number, max: number }
    show: "connections: \${{ pool.active }}/\${{ pool.max }}"
  silent:
    run: echo "nobody answers" >&2; exit 3
    output: json
    fields: { state: string }
  login:
    run: echo "$TOKEN"
    env: { TOKEN: "\${{ secrets.TOKEN }}" }
    output: text
  pin:
    run: printf '{"pin":%d}' "$((48151600 + 23))"
    sensitive: true
    output: json
    fields: { pin: number }
  stranger:
    run: touch "$WHO"
    env: { WHO: seen-tenant-007 }
symptom: pool.active >= inputs.busy * pool.max
recovered: pool.active < pool.max && silent.state == "up"
steps:
  - id: answers
    check: pin.pin > 1 && login.text != ""
  - id: restart
    service: cache
    do: { exec: [echo, "\${{ target.unit }}"] }
    verify: pool.active < before.pool.active
    undo: none
    because: Nothing is changed.
`;
const SECRET = 'a-secret-of-some-length';

describe('probe, at probes of this machine', () => {
  let pool = '';
  beforeAll(async () => {
    pool = await mkdtemp(join(tmpdir(), 'enforced-runbooks-probe-'));
    await mkdir(join(pool, 'runbooks'));
    await writeFile(join(pool, 'topology.yml'), TOPOLOGY);
    await writeFile(join(pool, 'runbooks/pool.yml'), POOL);
  });
  afterAll(() => rm(pool, { recursive: true, force: true }));
  beforeEach(() => void vi.stubEnv('TOKEN', SECRET));
  afterEach(() => void vi.unstubAllEnvs());

  async function probe(...argv: readonly string[]): Promise<{ code: number } & Said> {
    let code = -1;
    const said = await saidBy(async () => {
      code = await runProgram(['probe', 'pool', '--root', pool, '--tenant', 'tenant-006', ...argv]);
    });
    return { code, ...said };
  }

  describe('of all probes', () => {
    it('shows outputs, fields and conditions with their values, and ends with 1 where one failed', async () => {
      const { code, out, err } = await probe();
      expect([code, err]).toEqual([1, '']);
      for (const line of [
        /^pool at cache\/runner\/redis@tenant-006, from the runner: ok \(exit code 0 after \d+ ms\)$/m,
        /^ {2}stdout {4}│ \{"active":487,"max":500\}$/m,
        /^ {2}stderr {4}│ odd \\u\{1b\}\[31m\n\| {13}│ ::error::no$/m,
        /^ {2}fields {4}active = 487\n {12}max = 500$/m,
        /^ {2}show {6}connections: 487\/500$/m,
        /^silent on the runner: failed \(exit code 3 after \d+ ms\)$/m,
        /^ {2}error {5}\[output-invalid\] the probe ended with exit code 3$/m,
        /^ {2}symptom: holds\n {4}487 >= 0\.9 \* 500 → true$/m,
        /^ {2}recovered: unknown: silent on the runner: the probe ended with exit code 3$/m,
        /^ {2}step restart, verify \(.*\): not decidable here: it reads `before`, which only a run has$/m,
      ])
        expect(out).toMatch(line);
    });

    it('shows nothing of a secret, in words or in JSON, and judges by it all the same', async () => {
      const words = await probe();
      vi.stubEnv('TOKEN', SECRET);
      const json = await probe('--json');
      for (const { out, err } of [words, json]) {
        for (const hidden of [SECRET, '48151623', '\u001b']) expect(out + err).not.toContain(hidden);
      }
      const { probes, conditions } = JSON.parse(json.out);
      expect(probes).toMatchObject([
        { probe: 'pool', ok: true, fields: { active: 487, max: 500 } },
        { probe: 'silent', ok: false, fault: { code: 'output-invalid' } },
        { probe: 'login', ok: true, fields: { text: '***' } },
        { probe: 'pin', ok: true, fields: {}, sensitive: true, stdout: '' },
        { probe: 'stranger', ok: false },
      ]);
      expect(conditions).toContainEqual(
        expect.objectContaining({
          of: 'step answers, check',
          verdict: 'holds',
          shown: [expect.stringMatching(/→ true$/)],
        }),
      );
    });

    it('runs no command that names another tenant, and leaves nothing behind', async () => {
      const before = await readdir(process.cwd());
      const { out } = await probe('stranger');
      expect(out).toMatch(/stranger on the runner: failed \(not-started/);
      expect(out).toContain('[isolation-foreign-tenant]');
      expect(await readdir(process.cwd())).toEqual(before);
      expect((await readdir(pool)).sort()).toEqual(['runbooks', 'topology.yml']);
    });
  });

  describe('of one probe', () => {
    it('asks it alone, wants its secrets alone, and ends with 0', async () => {
      vi.stubEnv('TOKEN', undefined);
      const { code, out } = await probe('pool', '--json', '--input', 'busy=0.99');
      expect(code).toBe(0);
      const { probes, conditions } = JSON.parse(out);
      expect(probes).toHaveLength(1);
      expect(conditions).toMatchObject([
        { of: 'symptom', verdict: 'does_not_hold', shown: ['487 >= 0.99 * 500 → false'] },
        { kind: 'verify', verdict: 'not_decidable' },
        { of: 'recovered', verdict: 'not_decidable', because: 'it also reads silent, and only one probe is asked' },
      ]);
      expect(await probe('login')).toMatchObject({ code: 2, err: expect.stringContaining('[secret-missing]') });
    });

    it.each([
      ['a probe that is not there', ['pol'], /\[reference-unknown\].*\n.*Did you mean `pool`/],
      ['a second tenant', ['--tenant', 'tenant-007'], /takes one/],
      ['a key that is not there', ['--ssh-key', '/nowhere/key'], /\/nowhere\/key/],
      ['an input that is none', ['--input', 'busy=much'], /busy/],
    ])('%s is a wrong call', async (_, argv, says) => {
      const { code, out, err } = await probe(...argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(says);
    });
  });
});
