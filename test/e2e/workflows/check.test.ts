// All workflow files, ours and those that users copy, under actionlint and zizmor: no finding. And that both do find things.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WorkflowTools, workflowTools } from '../../../scripts/workflow-tools.ts';
import { REWRITES, rewrittenFor, type Tool } from './rewrite.ts';

const root = join(import.meta.dirname, '../../..');
const BUILDING = 900_000;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const OURS = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const EXAMPLES = readdirSync(join(root, 'examples'))
  .filter((name) => /^jobs:/m.test(name.endsWith('.yml') ? read(`examples/${name}`) : ''))
  .map((name) => `examples/${name}`);
const ACTIONS = ['action.yml', '.github/actions/runbook/action.yml'];

let tools: WorkflowTools;
const folders: string[] = [];
beforeAll(() => {
  tools = workflowTools();
}, BUILDING);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of what the tool looks at, as a repository of its own; the examples stand among its workflows, as at a user's. */
function copyFor(tool: Tool | 'zizmor', change = (_path: string, text: string): string => text): string {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  folders.push(folder);
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  cpSync(join(root, '.github/actions'), join(folder, '.github/actions'), { recursive: true });
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'action.yml'), read('action.yml'));
  for (const path of [...OURS, ...EXAMPLES]) {
    const text = tool === 'zizmor' ? read(path) : rewrittenFor(tool, read(path));
    const name = path.replace(/^examples\//, '.github/workflows/example-');
    writeFileSync(join(folder, name), change(path, text));
  }
  return folder;
}

function actionlint(folder: string): { readonly status: number | null; readonly said: string } {
  const argv = ['-no-color', '-shellcheck=', '-pyflakes='];
  const { status, stdout, stderr } = spawnSync(tools.actionlint, argv, { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function zizmor(folder: string, paths: readonly string[]): { readonly status: number | null; readonly said: string } {
  const argv = ['--offline', '--no-progress', '--persona=pedantic', '--color=never', ...paths];
  const { status, stdout, stderr } = spawnSync(tools.zizmor, argv, { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('all workflow files', () => {
  it('are found', () => {
    expect(OURS).toContain('.github/workflows/runbook.yml');
    expect(EXAMPLES).toEqual([
      'examples/incident.yml',
      'examples/lint.yml',
      'examples/one-job.yml',
      'examples/recover.yml',
    ]);
  });

  it('have no finding of actionlint, which holds the inputs of our actions against action.yml', () => {
    expect(actionlint(copyFor('actionlint'))).toEqual({ status: 0, said: '' });
  });

  it('have no finding of zizmor, not even a pedantic one, and no rewriting', () => {
    const { status, said } = zizmor(root, [...OURS, ...EXAMPLES, ...ACTIONS]);
    expect(said).toMatch(/No findings to report/);
    expect(status).toBe(0);
  });
});

describe('the tools', () => {
  it('find an input that the action does not have, and a script with an event in it', () => {
    const folder = copyFor('actionlint', (path, text) =>
      path.endsWith('runbook.yml') ? text.replace('mode: publish', 'moed: publish') : text,
    );
    expect(actionlint(folder)).toMatchObject({ status: 1, said: expect.stringContaining('"moed"') });
  });

  it('find an event in a script, an action that is not pinned, and secrets that are all handed on', () => {
    const folder = copyFor('zizmor', (path, text) => {
      if (path.endsWith('runbook.yml'))
        return text
          .replace('echo "Approved.', 'echo "${{ github.event.client_payload.name }}')
          .replace(/@3d3c42e5\w+ # v7\.0\.1/, '@v7');
      return path.endsWith('incident.yml') ? text.replace(/secrets:\n[\s\S]*$/, 'secrets: inherit\n') : text;
    });
    const { status, said } = zizmor(folder, [
      '.github/workflows/runbook.yml',
      '.github/workflows/example-incident.yml',
    ]);
    expect(status).not.toBe(0);
    for (const rule of ['template-injection', 'unpinned-uses', 'secrets-inherit']) expect(said).toContain(rule);
  });
});

describe.each(['actionlint', 'act'] as const)('the copy for %s', (tool) => {
  it('differs where a rewrite says so, and nowhere else', () => {
    const mine = REWRITES.filter((rewrite) => rewrite.tool === tool);
    for (const path of [...OURS, ...EXAMPLES]) {
      const [before, after] = [read(path).split('\n'), rewrittenFor(tool, read(path)).split('\n')];
      expect(after.length).toBe(before.length);
      for (const [index, line] of after.entries()) {
        const rewrite = mine.find(({ to }) => line.includes(to));
        expect(rewrite === undefined ? line : line.replace(rewrite.to, rewrite.from)).toBe(before[index]);
      }
    }
    for (const { from } of mine)
      expect(
        OURS.filter((path) => read(path).includes(from)),
        from,
      ).not.toEqual([]);
  });
});
