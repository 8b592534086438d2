// `explain` on the command line: what it says of a folder that is sound, of one that is not, and that nothing in it acts.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeAuditFolder } from '../../src/audit/folder.ts';
import { recordOf } from '../../src/audit/record.ts';
import { runProgram } from '../../src/cli/program.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { runEstate } from '../audit/estate.ts';
import { plan } from '../plan/fixtures.ts';
import { type Said, saidBy } from './said.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enforced-runbooks-explain-'));
  const run = await runEstate(plan(), { drained: 400 });
  const record = recordOf(run.plan, run.events);
  const written = { folder, ...run, record, summary: '', redactor: createRedactor({ secrets: [] }) };
  expect((await writeAuditFolder(written)).ok).toBe(true);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function explain(...argv: readonly string[]): Promise<{ code: number } & Said> {
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram(['explain', ...argv]);
  });
  return { code, ...said };
}

it('tells the condition with its looks and a plain plot where no terminal is', async () => {
  const { code, out, err } = await explain(folder);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^consistent: rolled_back/);
  expect(out).toContain('Confirming that the incident is over: did not hold within 3m 0s, for 10 s');
  expect(out).toContain('400 < 0.5 * 500 → false');
  expect(out).toContain('  pool.active (*) < 0.5 * pool.max (-)');
  expect(out).not.toMatch(/[\u2800-\u28ff]/);
  expect(out).not.toContain('\u001b');
});

it('is one document with --json', async () => {
  const { code, out } = await explain(folder, '--json');
  const { word, problems, explanation } = JSON.parse(out);
  expect([code, word, problems]).toEqual([0, 'consistent', []]);
  expect(explanation.conditions).toMatchObject([{ role: 'decided', curves: [{ sign: '<' }] }]);
});

it('says what is wrong with a folder, and explains as far as its events go', async () => {
  const file = join(folder, 'audit.jsonl');
  const text = await readFile(file, 'utf8');
  const lines = text.split('\n');
  await writeFile(file, [...lines.slice(0, 12), 'x\n::error::pwned\u001b]0;t\u0007', ''].join('\n'));
  const cut = await explain(folder);
  await writeFile(file, text.replace('"active":487', '"active":7'));
  const forged = await explain(folder);
  await writeFile(file, text);
  for (const { code, out, err } of [cut, forged]) {
    expect(code).toBe(1);
    expect(out).toMatch(/^inconsistent/);
    expect(err).toContain('error[audit-inconsistent]');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
    expect(out + err).not.toMatch(/[\u0007\u001b]|^::/m);
  }
  expect((await explain(join(folder, 'nowhere'))).code).toBe(2);
});
