// `test` with several runbooks at once: what it says is what it says of one after the other; a thread that breaks is a bug, and told.
import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BUNDLE = join(import.meta.dirname, '../../../dist/cli/index.js');
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-at-once-'));
  await cp(join(import.meta.dirname, 'estate'), root, { recursive: true });
  const says = JSON.stringify({ hosts: { h4: { ssh: 'ops@h4.internal' } } });
  await writeFile(join(root, 'inventory.sh'), `#!/bin/sh\necho asked >> asked.txt\necho '${says}'\n`, { mode: 0o755 });
  await appendFile(join(root, 'topology.yml'), '\ninventory: { exec: [./inventory.sh] }\n');
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A condition that proves nothing, and a scenario that ends otherwise than it says, while `act` looks. */
async function wrong(act: () => Promise<void>): Promise<void> {
  const file = join(root, 'runbooks/restart-stuck-workers.yml');
  const scenarios = join(root, 'runbooks/undo-rollout.test.yml');
  const text = await readFile(file, 'utf8');
  const vain = text.replace(/verify: \{ that: "[^"]+"/, 'verify: { that: worker.stuck || !worker.stuck');
  expect(vain).not.toBe(text);
  await writeFile(file, vain);
  await writeFile(
    scenarios,
    'schema: 1\nscenarios: [{ name: of nothing, probes: {}, expect: { outcome: rolled_back } }]\n',
  );
  try {
    await act();
  } finally {
    await writeFile(file, text);
    await rm(scenarios);
  }
}

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function test(argv: readonly string[], node: readonly string[] = []): Promise<Said> {
  const child = spawn(process.execPath, [...node, BUNDLE, 'test', '--root', root, '--inventory', ...argv]);
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => {
    out += String(text);
  });
  child.stderr.on('data', (text) => {
    err += String(text);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

async function breaking(code: string): Promise<Said> {
  const file = join(root, 'break.mjs');
  await writeFile(
    file,
    `import { isMainThread, parentPort } from 'node:worker_threads';\nif (!isMainThread) { ${code} }\n`,
  );
  return test(['--max-parallel', '2', '--moment', 'nothing goes wrong'], ['--import', file]);
}

describe('`test` with several runbooks at once', () => {
  it('says and writes what it says of one after the other, to the byte, and asks no inventory again', async () => {
    const written = (many: string) => join(root, `${many}.xml`);
    const by = async (many: string, ...more: readonly string[]) => {
      const said = await test(['--max-parallel', many, '--junit', written(many), ...more]);
      return { ...said, junit: await readFile(written(many), 'utf8') };
    };
    await wrong(async () => {
      const one = await by('1', '--format', 'json', '--require-coverage');
      expect(await by('3', '--format', 'json', '--require-coverage')).toEqual(one);
      expect(one.code).toBe(1);
      expect(await readFile(join(root, 'asked.txt'), 'utf8')).toBe('asked\nasked\n');
      const { runbooks, faults } = JSON.parse(one.out);
      expect(runbooks).toHaveLength(7);
      const codes = new Set(faults.map(({ code }: { readonly code: string }) => code));
      expect([...codes].sort()).toEqual(['condition-proves-nothing', 'coverage-missing', 'scenario-failed']);
      const told = ['--coverage', '--moment', 'times out'];
      expect(await by('3', ...told)).toEqual(await by('1', ...told));
    });
  });

  it('knows of a moment that no runbook has', async () => {
    const { code, out, err } = await test(['--max-parallel', '2', '--moment', 'do restrat-it']);
    expect(code).toBe(2);
    expect(err).toContain('error[usage]: no moment has `do restrat-it` in its name');
    expect(out).toContain('undo-rollout\n');
  });

  it('ends with 70 where a thread ends, throws, or finds a bug', async () => {
    const bug = 'This is a bug in enforced-runbooks';
    const ended = await breaking("parentPort.on('message', () => process.exit(0));");
    expect([ended.code, ended.err]).toEqual([70, expect.stringContaining('ended before its work was done: 0')]);
    const thrown = await breaking("parentPort.on('message', () => { throw new Error('out of order'); });");
    expect([thrown.code, thrown.err]).toEqual([70, expect.stringContaining('Error: out of order')]);
    const found = await breaking(
      `const { flatMap } = Array.prototype;
       Array.prototype.flatMap = function (...given) {
         if (new Error().stack.includes('coverageOf')) throw new Error('out of order');
         return flatMap.apply(this, given);
       };`,
    );
    expect([found.code, found.err]).toEqual([70, expect.stringMatching(/out of order[\s\S]*coverageOf/)]);
    for (const { err } of [ended, thrown, found]) expect(err.split(bug)).toHaveLength(2);
  });

  it('refuses what is no number', async () => {
    for (const many of ['0', '65', 'many', '1.5'])
      expect(await test(['--max-parallel', many])).toMatchObject({ code: 2, out: '' });
  });
});
