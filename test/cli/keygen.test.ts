// `keygen` on the command line: keys that fit, a file of its owner's alone, and none that is overwritten.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { recipientOf } from '../../src/audit/age.ts';
import { runProgram } from '../../src/cli/program.ts';
import { saidBy } from './said.ts';

const folder = mkdtempSync(join(tmpdir(), 'keygen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function keygen(...argv: readonly string[]) {
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram(['keygen', ...argv]);
  });
  return { code, ...said };
}

const FILE =
  /^# created: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n# public key: (age1[a-z0-9]+)\n(AGE-SECRET-KEY-1[A-Z0-9]+)\n$/;

it('gives a pair as age-keygen does, and says elsewhere what to do with it', async () => {
  const { code, out, err } = await keygen();
  const [, recipient = '', identity = ''] = FILE.exec(out) ?? [];
  expect([code, await recipientOf(identity)]).toEqual([0, recipient]);
  expect(err).toMatch(/audit-recipient[\s\S]*audit-identity[\s\S]*journal-identity/);
  expect(err).not.toContain(identity);
  expect((await keygen()).out).not.toContain(recipient);
});

it('writes a file for its owner alone, once, and shows the public key only', async () => {
  const file = join(folder, 'key.txt');
  const first = await keygen('--out', file);
  const text = readFileSync(file, 'utf8');
  const [, recipient = '', identity = ''] = FILE.exec(text) ?? [];
  expect([first.code, statSync(file).mode & 0o777, await recipientOf(identity)]).toEqual([0, 0o600, recipient]);
  expect(first.out).toBe(`Public key: ${recipient}\n`);
  expect(`${first.out}${first.err}`).not.toContain('AGE-SECRET-KEY');
  const again = await keygen('--out', file);
  expect([again.code, readFileSync(file, 'utf8')]).toEqual([2, text]);
  expect(again.err).toContain('Nothing was written');
  expect(await keygen('--out', join(folder, 'nowhere/key.txt'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('file-unwritable'),
  });
});

it('gives one document', async () => {
  const { out } = await keygen('--json');
  const { recipient, identity } = JSON.parse(out);
  expect(await recipientOf(identity)).toBe(recipient);
  const file = join(folder, 'json.txt');
  const written = JSON.parse((await keygen('--json', '--out', file)).out);
  expect(written).toEqual({ recipient: expect.stringMatching(/^age1/), file });
});
