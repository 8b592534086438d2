// Links in a repository: what a stranger's pull request makes them lead to is neither read nor shown.
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { saidBy } from '../cli/said.ts';
import { RUNBOOK, TOPOLOGY } from '../cli/workspace.ts';
import { skillPage } from '../support/skill-page.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const SECRET = 'TOKEN=ghs_secret';

async function place(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'links-')));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

const repository = () => place({ 'runbooks/restart.yml': RUNBOOK, 'topology.yml': TOPOLOGY, '.git/config': SECRET });
const elsewhere = () =>
  place({
    'secret.yml': SECRET,
    'runbooks/ghs_secret.yml': SECRET,
    'whole/topology.yml': SECRET,
    'whole/runbooks/restart.yml': SECRET,
    'restart.yml': RUNBOOK,
    'restart.md': '# A page\n',
    'topology.yml': TOPOLOGY,
  });

async function link(root: string, name: string, to: string): Promise<void> {
  await rm(join(root, name), { recursive: true, force: true });
  await mkdir(dirname(join(root, name)), { recursive: true });
  await symlink(to, join(root, name));
}

async function call(root: string, ...argv: readonly string[]) {
  let code = -1;
  const { out, err } = await saidBy(async () => {
    code = await runProgram([...argv, '--root', root]);
  });
  return { code, out, err, all: out + err };
}

const VERBS: readonly (readonly [string, ...string[]])[] = [
  ['lint'],
  ['lint', '--format', 'sarif'],
  ['test', '--moment', 'do restart times out'],
  ['plan', 'restart', '--tenant', 'tenant-006'],
  ['render', 'restart'],
];

describe('a link that leads out of the root', () => {
  it.each([
    ['a runbook', 'runbooks/restart.yml', 'secret.yml'],
    ['a sound runbook', 'runbooks/restart.yml', 'restart.yml'],
    ['a page that is a runbook', 'runbooks/restart/SKILL.md', 'secret.yml'],
    ['the folder of runbooks', 'runbooks', 'runbooks'],
  ])('is a fault where it is %s, and nothing of what is there is said', async (_what, name, to) => {
    const [root, outside] = [await repository(), await elsewhere()];
    if (name.endsWith('SKILL.md')) await rm(join(root, 'runbooks/restart.yml'));
    await link(root, name, join(outside, to));
    for (const verb of VERBS) {
      const { code, all } = await call(root, ...verb);
      expect([verb[0], code]).toEqual([verb[0], 2]);
      expect(all).toContain('leads out of the root');
      expect(all).toContain('name-not-allowed');
      expect(all).not.toContain('ghs_secret');
    }
  });

  it.each([...VERBS.slice(0, 4), ['topology', 'show']].map((verb) => ({ verb })))(
    'is a fault where it is the topology: $verb',
    async ({ verb }) => {
      const [root, outside] = [await repository(), await elsewhere()];
      await link(root, 'topology.yml', join(outside, 'secret.yml'));
      const { code, all } = await call(root, ...verb);
      expect([code, all]).toEqual([2, expect.stringMatching(/topology\.yml` leads out of the root/)]);
      expect(all).not.toContain('ghs_secret');
    },
  );

  it('is a fault where it holds scenarios', async () => {
    const [root, outside] = [await repository(), await elsewhere()];
    await link(root, 'runbooks/restart.test.yml', join(outside, 'secret.yml'));
    const { code, all } = await call(root, 'test');
    expect([code, all]).toEqual([2, expect.stringMatching(/restart\.test\.yml` leads out of the root/)]);
    expect(all).not.toContain('ghs_secret');
  });

  it.each([
    ['runbooks/env.yml', 'secret.yml'],
    ['runbooks/env.md', 'restart.md'],
    ['runbooks/cache', 'runbooks'],
    ['estate', 'whole'],
    ['estate/topology.yml', 'secret.yml'],
  ])('is a fault where %s is given to lint', async (name, to) => {
    const [root, outside] = [await repository(), await elsewhere()];
    await link(root, name, join(outside, to));
    const given = name.startsWith('estate') ? 'estate' : name;
    const { code, all } = await call(root, 'lint', join(root, given));
    expect([code, all]).toEqual([2, expect.stringContaining('leads out of the root')]);
    expect(all).not.toContain('ghs_secret');
  });

  it('is a fault where it leads into `.git`, which holds tokens', async () => {
    const root = await repository();
    await link(root, 'runbooks/env.yml', '../.git/config');
    const { code, all } = await call(root, 'lint');
    expect([code, all]).toEqual([2, expect.stringMatching(/env\.yml` leads out of the root/)]);
    expect(all).not.toContain('ghs_secret');
  });

  it.runIf(process.platform === 'linux')('is a fault where it leads to what has no path: an open file', async () => {
    const [root, outside] = [await repository(), await elsewhere()];
    const open = openSync(join(outside, 'secret.yml'), 'r');
    await unlink(join(outside, 'secret.yml'));
    await link(root, 'runbooks/env.yml', `/proc/self/fd/${open}`);
    const { code, all } = await call(root, 'lint');
    closeSync(open);
    expect([code, all]).toEqual([2, expect.stringMatching(/env\.yml` leads out of the root/)]);
    expect(all).not.toContain('ghs_secret');
  });

  it('is no page that lint looks at', async () => {
    const [root, outside] = [await repository(), await elsewhere()];
    const mark = `<!-- rendered by enforced-runbooks: runbook=ghs_secret sha256=${'0'.repeat(64)} -->\n`;
    await writeFile(join(outside, 'restart.md'), mark);
    for (const name of ['runbooks/page.md', 'runbooks/deep/page.md'])
      await link(root, name, join(outside, 'restart.md'));
    const { code, all } = await call(root, 'lint');
    expect(code).toBe(0);
    expect(all).not.toContain('ghs_secret');
  });
});

describe('a link is followed', () => {
  it('to the root itself', async () => {
    const root = await repository();
    const way = join(await place({}), 'way');
    await symlink(root, way);
    for (const verb of VERBS) expect(await call(way, ...verb)).toMatchObject({ code: 0 });
    expect(await call(way, 'lint', join(way, 'runbooks/restart.yml'), join(root, 'topology.yml'))).toMatchObject({
      code: 0,
    });
    const argv = ['--runbooks', join(root, 'runbooks'), '--topology', join(root, 'topology.yml')];
    expect(await call(way, 'lint', ...argv)).toMatchObject({ code: 0 });
  });

  it('within the root', async () => {
    const page = skillPage({ id: 'wedged', text: RUNBOOK, cuts: [] }).page;
    const root = await place({ 'all/restart.yml': RUNBOOK, 'all/wedged.md': page, 'all/estate.yml': TOPOLOGY });
    await link(root, 'topology.yml', 'all/estate.yml');
    await link(root, 'runbooks/restart.yml', '../all/restart.yml');
    await link(root, 'runbooks/wedged/SKILL.md', '../../all/wedged.md');
    for (const verb of VERBS) expect(await call(root, ...verb)).toMatchObject({ code: 0 });
  });

  it('where somebody names what lies outside of the root', async () => {
    const [root, outside] = [await repository(), await elsewhere()];
    await link(outside, 'way/topology.yml', join(outside, 'topology.yml'));
    await link(outside, 'way/runbooks/restart.yml', join(outside, 'restart.yml'));
    await link(outside, 'way/there', join(root, 'runbooks'));
    const named = (...argv: readonly string[]) => call(root, 'lint', ...argv).then(({ code }) => code);
    expect(await named('--topology', join(outside, 'way/topology.yml'))).toBe(0);
    expect(await named('--runbooks', join(outside, 'way/there'))).toBe(0);
    expect(await named(join(outside, 'way/runbooks/restart.yml'))).toBe(0);
    // What stands in such a folder was named by nobody.
    expect(await named('--runbooks', join(outside, 'way/runbooks'))).toBe(2);
  });
});
