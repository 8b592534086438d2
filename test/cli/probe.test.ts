// `probe` as a person calls it, at probes of this machine: what it shows, what it hides, and that it leaves nothing.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { type Said, saidBy } from './said.ts';
import { TOPOLOGY } from './workspace.ts';

const RUNBOOK = `schema: 1
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

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-probe-'));
  await mkdir(join(root, 'runbooks'));
  await writeFile(join(root, 'topology.yml'), TOPOLOGY);
  await writeFile(join(root, 'runbooks/pool.yml'), RUNBOOK);
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(() => void vi.stubEnv('TOKEN', SECRET));
afterEach(() => void vi.unstubAllEnvs());

async function probe(...argv: readonly string[]): Promise<{ code: number } & Said> {
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram(['probe', 'pool', '--root', root, '--tenant', 'tenant-006', ...argv]);
  });
  return { code, ...said };
}

describe('a look at all probes', () => {
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
      /^ {2}recovered: unknown: silent: the probe ended with exit code 3$/m,
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
    expect((await readdir(root)).sort()).toEqual(['runbooks', 'topology.yml']);
  });
});

describe('a look at one probe', () => {
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
