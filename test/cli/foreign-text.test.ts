// Foreign text on the command line: a user's CI log is a runner's log too, and a terminal acts on what it is sent.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { createTerminal } from '../../src/cli/terminal.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { plan } from '../plan/fixtures.ts';
import { hostile } from '../support/hostile.ts';
import fc, { often } from '../support/properties.ts';
import { commandIn, runnerLines } from '../support/runner/log-commands.ts';
import { type Said, saidBy } from './said.ts';
import { RUNBOOK, TOPOLOGY } from './workspace.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-foreign-'));
  await mkdir(join(root, 'runbooks'));
  await writeFile(join(root, 'topology.yml'), TOPOLOGY);
  await writeFile(join(root, 'runbooks/restart.yml'), RUNBOOK);
});
afterAll(() => rm(root, { recursive: true, force: true }));

function expectInert({ out, err }: Said): void {
  for (const line of runnerLines(`${out}\n${err}`)) expect(commandIn(line), line).toBeNull();
  expect(`${out}${err}`).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
}

const call = (...argv: readonly string[]): Promise<Said> => saidBy(() => runProgram([...argv, '--root', root]));

const fault = (text: string): Fault => ({
  code: 'usage',
  message: text,
  hint: text,
  cause: text,
  at: { file: text, line: 1, column: 2, excerpt: text },
});

describe('foreign text on a terminal or in a log', () => {
  it('never acts, wherever it is said', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (text, json) => {
        const terminal = createTerminal({ json, quiet: false, colour: true, debug: true });
        const said = await saidBy(() => {
          terminal.say(text);
          terminal.say(`one\n  ${text}\n${text}`);
          terminal.faults([fault(text), fault(text)]);
          terminal.warn(fault(text));
          const stamp = { at: '2026-01-15T14:32:45.000Z', elapsed_ms: 61_000 };
          terminal.watch({ ...stamp, type: 'run.resumed', by: 'recover', because: text, locks: [] }, plan());
        });
        expectInert(said);
      }),
      { numRuns: often(500) },
    );
  });

  it('is the same value in a document, which stays JSON', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const terminal = createTerminal({ json: true, quiet: false, colour: true, debug: true });
        const value = { [text]: text, list: [text, [text, text]] };
        const said = await saidBy(() => terminal.document(value));
        expectInert(said);
        expect(JSON.parse(said.out)).toEqual(value);
      }),
      { numRuns: often(500) },
    );
  });

  it('never acts as the name and labels of an alert that `incident` shows', async () => {
    const file = join(root, 'alert.json');
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (text, json) => {
        const alert = { source: 'manual', name: text, status: 'firing', tenant: text, labels: { [text]: text } };
        await writeFile(file, JSON.stringify(alert));
        expectInert(await call('incident', file, ...(json ? ['--json'] : [])));
      }),
      { numRuns: often(60) },
    );
  });

  it('stands behind a label where an alert is named', async () => {
    const file = join(root, 'named.json');
    await writeFile(file, JSON.stringify({ source: 'manual', name: '::add-mask::e', status: 'firing' }));
    expect((await call('incident', file)).out).toMatch(/^Incident ::add-mask::e\n/);
  });

  it.each([
    ['plan', ['plan', 'odd', '--tenant', 'tenant-006']],
    ['lint', ['lint']],
    ['run', ['run', 'odd', '--tenant', 'tenant-006', '--dry-run']],
  ])('never acts as a title, a description or an output that `%s` shows', async (_verb, argv) => {
    const text = `${'word '.repeat(18)}::add-mask::e ##[error]boom`;
    const odd = RUNBOOK.replace('Restart a wedged cache', JSON.stringify(text))
      .replace("Restarts the tenant's cache.", JSON.stringify(text))
      .replace(
        'fields: { wedged: boolean }',
        'fields: { wedged: boolean, note: string }\n    show: "##[error]${{ cache.note }}"',
      )
      .replaceAll('{\\"wedged\\":', '{\\"note\\":\\"::error::x ##[group]y\\",\\"wedged\\":')
      .replace('- name: CacheWedged', '- name: Odd');
    await writeFile(join(root, 'runbooks/odd.yml'), odd);
    const said = await call(...argv);
    expectInert(said);
    expect(said.err).not.toContain('error[');
    await rm(join(root, 'runbooks/odd.yml'));
  });

  it('never acts in the words about a wrong call', async () => {
    expectInert(await saidBy(() => runProgram(['run', '--##[error]x'])));
    expectInert(await saidBy(() => runProgram(['##[error]x\n::error::y'])));
  });
});
