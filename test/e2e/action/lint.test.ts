// `mode: lint` of the bundled action, as it looks at a stranger's pull request: annotations at their lines, a summary of all, and
// nothing is run, asked or needed.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runbookText, TOPOLOGY } from '../../app/estate.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { type Job, runJob } from '../../support/runner/job.ts';

const root = join(import.meta.dirname, '../../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'repository-'));
  mkdirSync(join(folder, 'runbooks'));
  writeFileSync(join(folder, 'topology.yml'), TOPOLOGY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lint = (inputs: Readonly<Record<string, string>> = {}): Promise<Job> =>
  runJob({
    action: root,
    workspace: folder,
    node,
    event: { name: 'pull_request', payload: { action: 'opened', number: 7 } },
    ref: 'refs/pull/7/merge',
    inputs: { mode: 'lint', ...inputs },
    environment: { HOME: folder },
    apiUrl: 'http://127.0.0.1:9',
  });

describe('mode: lint', () => {
  it('marks every fault at its line, beyond the tenth in the summary, and ends with 2', async () => {
    const bad = runbookText(folder).replace(
      'timeout: 1m',
      Array.from({ length: 14 }, (_, index) => `odd-${index}: 1`).join('\n'),
    );
    writeFileSync(join(folder, 'runbooks/switch.yml'), bad);
    const { main, post, outputs, dispose } = await lint();
    dispose();
    expect(main.exitCode, `${main.stdout}${main.stderr}`).toBe(2);
    expect(main.log.annotations).toHaveLength(10);
    const [first] = main.log.annotations;
    expect(first).toMatchObject({ level: 'error', properties: { file: 'runbooks/switch.yml', line: '8', col: '1' } });
    for (let index = 0; index < 14; index += 1) expect(main.summary).toContain(`odd-${index}`);
    expect(outputs).toEqual({});
    expect(post.exitCode).toBe(0);
    expect(post.log.annotations).toEqual([]);
  });

  it('warns of what is legal and unwise, runs no inventory, and ends well', async () => {
    const idle = "  idle:\n    exec: ['true']\n    output: text\nsymptom:";
    writeFileSync(join(folder, 'runbooks/switch.yml'), runbookText(folder).replace('symptom:', idle));
    const inventory = `inventory:\n  - exec: [touch, ${join(folder, 'was-run')}]\n`;
    writeFileSync(join(folder, 'topology.yml'), `${TOPOLOGY}${inventory}`);
    const { main, dispose } = await lint();
    dispose();
    expect(main.exitCode, `${main.stdout}${main.stderr}`).toBe(0);
    expect(main.log.annotations.map(({ level, message }) => `${level} ${/\[([a-z-]+)\]$/.exec(message)?.[1]}`)).toEqual(
      ['warning probe-unread', 'warning inventory-failed'],
    );
    expect(existsSync(join(folder, 'was-run'))).toBe(false);
    expect(main.summary).toMatch(/^## ⚠️ Runbooks and topology: no faults, 2 warnings\n/);
  });
});
