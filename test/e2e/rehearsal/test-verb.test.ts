// `test` on the command line: the shipped runbooks pass all of it, and each way to be wrong has its exit code.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';
import { saidBy } from '../../cli/said.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');
const RUNBOOK = 'restart-the-gateway';
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-test-'));
  await mkdir(join(root, 'runbooks'));
  await cp(join(REPOSITORY, 'examples/topology.yml'), join(root, 'topology.yml'));
  for (const ending of ['yml', 'test.yml'])
    await cp(join(REPOSITORY, `examples/runbooks/${RUNBOOK}.${ending}`), join(root, `runbooks/${RUNBOOK}.${ending}`));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function test(...argv: readonly string[]) {
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram(['test', ...argv]);
  });
  return { ...said, code };
}

async function changed(ending: string, from: string, to: string, act: () => Promise<void>): Promise<void> {
  const file = join(root, `runbooks/${RUNBOOK}.${ending}`);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
  await act();
  await writeFile(file, text);
}

describe('`test`', () => {
  it('finds nothing in the shipped runbooks, and a scenario goes through each part of them', async () => {
    const topology = join(REPOSITORY, 'examples/topology.yml');
    const shipped = join(REPOSITORY, 'runbooks/database-connection-pool-exhaustion.yml');
    const paths = [shipped, join(REPOSITORY, 'examples/runbooks')];
    const { code, out, err } = await test(...paths, '--root', REPOSITORY, '--topology', topology, '--require-coverage');
    expect(err).toBe('');
    expect(out).toMatch(/ok {4}the cache comes back and the pool drains/);
    expect(out).toMatch(/ok {4}a failure at every moment: \d+ moments/);
    expect(out).toMatch(/2 runbooks, 6 scenarios, \d+ moments: nothing found/);
    expect(code).toBe(0);
  });

  it('finds nothing in sound runbooks that use every part of the language, without a scenario', async () => {
    const estate = join(import.meta.dirname, 'estate');
    const { code, out, err } = await test('--root', estate);
    expect(err).toBe('');
    expect(out).toMatch(/7 runbooks, 0 scenarios, \d{3} moments: nothing found/);
    expect(code).toBe(0);
  });

  it('ends with 1 where a scenario does not end as expected, and writes JUnit', async () => {
    await changed('test.yml', 'outcome: incident_resolved', 'outcome: rolled_back', async () => {
      const junit = join(root, 'junit.xml');
      const { code, err } = await test('--root', root, '--junit', junit);
      expect(code).toBe(1);
      const text = await readFile(join(root, `runbooks/${RUNBOOK}.test.yml`), 'utf8');
      const line = text.split('\n').findIndex((one) => one.includes('outcome: rolled_back')) + 1;
      expect(err).toMatch(/error\[scenario-failed\].*\n {2}at /);
      expect(err).toContain(`\n  at runbooks/${RUNBOOK}.test.yml:${line}:16\n`);
      expect(await readFile(junit, 'utf8')).toContain('<failure type="scenario-failed"');
    });
  });

  it('ends with 1 where a moment does not end as it has to', async () => {
    await changed('yml', 'that: gateway.ok && gateway.serving', 'that: gateway.ok || !gateway.ok', async () => {
      const { code, out } = await test('--root', root, '--format', 'json');
      const { faults } = JSON.parse(out);
      expect(code).toBe(1);
      expect(faults).toContainEqual(expect.objectContaining({ code: 'condition-proves-nothing' }));
    });
  });

  it('ends with 1 where scenarios have to go through all of it, and do not', async () => {
    const file = join(root, `runbooks/${RUNBOOK}.test.yml`);
    const text = await readFile(file, 'utf8');
    await rm(file);
    const junit = join(root, 'coverage.xml');
    const { code, out, err } = await test('--root', root, '--require-coverage', '--coverage', '--junit', junit);
    const { out: json } = await test('--root', root, '--coverage', '--json');
    await writeFile(file, text);
    expect(code).toBe(1);
    const open = JSON.parse(json).runbooks[0].coverage.filter(({ covered }: { covered: boolean }) => !covered);
    const xml = await readFile(junit, 'utf8');
    expect(xml).toContain(` failures="${open.length}" `);
    for (const { part } of open)
      expect(xml).toContain(
        `<testcase classname="${RUNBOOK}.coverage" name="${part}">\n      <failure type="coverage-missing"`,
      );
    expect(out).toContain('not: step restart-gateway  runbooks/restart-the-gateway.yml:');
    expect(err).toContain(
      'error[coverage-missing]: No scenario of `restart-the-gateway` goes through: step restart-gateway.',
    );
  });

  it('ends with 2 where no moment is called so', async () => {
    const { code, err } = await test('--root', root, '--moment', 'do restrat-the-gateway');
    expect(code).toBe(2);
    expect(err).toContain('error[usage]: no moment has `do restrat-the-gateway` in its name');
    expect((await test('--root', root, '--moment', 'the incident goes on')).code).toBe(0);
  });

  it('annotates findings and faulty files, at their place from where it was called', async () => {
    const here = 'test/e2e/rehearsal/estate';
    const runbook = join(REPOSITORY, here, 'runbooks/bring-up.yml');
    const asked = ['--format', 'github', '--require-coverage', '--moment', 'nothing goes wrong'];
    const { code, out } = await test(runbook, '--root', join(REPOSITORY, here), ...asked);
    expect(code).toBe(1);
    expect(out).toContain(`::error file=${here}/runbooks/bring-up.yml,line=`);
    await changed('test.yml', 'gateway:\n', 'gatway:\n', async () => {
      const refused = await test('--root', root, '--format', 'github');
      expect([refused.code, refused.err]).toEqual([2, '']);
      expect(refused.out).toMatch(/^::error file=runbooks\/restart-the-gateway\.test\.yml,line=/);
    });
  });

  it('ends with 2 where files or the call are wrong, and plays nothing', async () => {
    await changed('test.yml', 'gateway:\n', 'gatway:\n', async () => {
      const { code, out, err } = await test('--root', root);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/error\[name-unknown\][\s\S]*Did you mean `gateway`\?/);
    });
    await changed('test.yml', '    probes:', '    tenant: nobody\n    probes:', async () => {
      const { code, out, err } = await test('--root', root, '--json');
      expect([code, JSON.parse(out).faults.length]).toEqual([2, 1]);
      expect(err).toMatch(/^error\[tenant-unknown\].*\n {2}at runbooks\/restart-the-gateway\.test\.yml:\d+:13\n/);
    });
    await writeFile(join(root, 'runbooks/nobody.test.yml'), 'schema: 1');
    expect((await test('--root', root)).err).toContain(
      'nobody.test.yml holds scenarios, and there is no runbook `nobody`',
    );
    await rm(join(root, 'runbooks/nobody.test.yml'));
    expect((await test('--root', root, '--format', 'xml')).code).toBe(2);
    expect((await test(join(root, 'runbooks/nothing.yml'), '--root', root)).code).toBe(2);
  });
});
