import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { INPUT_NAMES } from '../../src/github/inputs.ts';

const root = join(import.meta.dirname, '../..');
const permissions = z.record(z.string(), z.enum(['read', 'write']));
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(z.string(), z.object({ permissions, 'timeout-minutes': z.number(), steps: z.array(step) })),
});

/** Workflows of ours, and those that users copy: every YAML file with jobs in it. */
const files = ['.github/workflows', 'examples']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((file) => /\.ya?ml$/.test(file) && /^jobs:/m.test(readFileSync(join(root, file), 'utf8')));

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const { on, permissions: all, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('gives no permission to everybody, and never trusts a pull request with secrets', () => {
    expect(all).toEqual({});
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  it('pins every action by commit, with its version beside it', () => {
    const foreign = text
      .split('\n')
      .filter((line) => /^\s*(- )?uses: /.test(line) && !/uses: (\.\/|OWNER\/)/.test(line));
    for (const line of foreign) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+/);
  });

  it('puts no expression into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('sets only inputs that action.yml has', () => {
    for (const { uses = '', with: given = {} } of steps) {
      if (!/^(\.\/$|OWNER\/enforced-runbooks@)/.test(uses)) continue;
      for (const name of Object.keys(given)) expect(INPUT_NAMES).toContain(name);
    }
  });
});

it('there are workflows to look at', () => {
  expect(files).toEqual(
    expect.arrayContaining(['.github/workflows/ci.yml', '.github/workflows/release.yml', 'examples/incident.yml']),
  );
});

it('the example of a recovery begins when an incident workflow has ended, and by the clock, and asks for what it needs', () => {
  const { on, jobs } = workflow.parse(parse(readFileSync(join(root, 'examples/recover.yml'), 'utf8')));
  const incident = z
    .object({ name: z.string() })
    .parse(parse(readFileSync(join(root, 'examples/incident.yml'), 'utf8')));
  expect(on).toMatchObject({
    workflow_run: { workflows: [incident.name], types: ['completed'] },
    schedule: [{ cron: expect.stringMatching(/^\*\/\d+ \* \* \* \*$/) }],
  });
  expect(jobs.recover?.permissions).toEqual({ contents: 'write', actions: 'read' });
  expect(jobs.recover?.steps.at(-1)?.with).toMatchObject({ mode: 'recover' });
});
