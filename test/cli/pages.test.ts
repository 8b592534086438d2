// Pages on the command line: a written one becomes a draft, and a rendered one that is stale is told.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { type Said, saidBy } from './said.ts';
import { RUNBOOK, TOPOLOGY } from './workspace.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-pages-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function call(verb: string, ...more: readonly string[]): Promise<{ code: number } & Said> {
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram([verb, '--root', root, ...more]);
  });
  return { code, ...said };
}

describe('import', () => {
  const PAGE = '# Cache wedged\n\n1. Look\n\n   ```\n   redis-cli info\n   ```\n2. `redis-cli flushall`\n';

  it('prints a draft that lint refuses, and says where it belongs and what is left', async () => {
    await mkdir(join(root, 'drafts'));
    await writeFile(join(root, 'CacheWedged.md'), PAGE);
    const { code, out, err } = await call('import', join(root, 'CacheWedged.md'));
    expect(code).toBe(0);
    expect(err).toMatch(
      /^2 steps and 2 commands of the page; \d+ TODO left to decide\.\n.*runbooks\/cache-wedged\.yml/,
    );
    await writeFile(join(root, 'drafts/cache-wedged.yml'), out);
    const lint = await call('lint', '--json', join(root, 'drafts/cache-wedged.yml'));
    const { faults } = JSON.parse(lint.out);
    expect(lint.code).toBe(2);
    expect(new Set(faults.map((one: { code: string }) => one.code))).toEqual(new Set(['todo-left']));
    expect(`${faults.length} TODO`).toBe(/\d+ TODO/.exec(err)?.[0]);
  });

  it('prints one document with --json, under the id that is given', async () => {
    const { out } = await call('import', join(root, 'CacheWedged.md'), '--id', 'other', '--json');
    const { todo, ...more } = JSON.parse(out);
    expect(more).toEqual({
      id: 'other',
      runbook: expect.stringContaining('redis-cli flushall'),
      steps: 2,
      commands: 2,
    });
    expect(todo.map(({ at }: { at: { file: string } }) => at.file)).toEqual(Array.from(todo, () => 'other.yml'));
  });

  beforeAll(async () => {
    await writeFile(join(root, 'binary.md'), Buffer.from([0x89, 0x50, 0xff, 0xfe]));
    await writeFile(join(root, 'large.md'), Buffer.alloc(10_000_000, '1. x\n'));
    await writeFile(join(root, '---.md'), PAGE);
    await writeFile(
      join(root, 'rendered.md'),
      `# A\n\n<!-- rendered by enforced-runbooks: runbook=a sha256=${'0'.repeat(64)} -->\n`,
    );
  });

  it.each([
    ['a folder', '.', /error\[file-unreadable\]/],
    ['nothing', 'none.md', /error\[file-missing\]/],
    ['no text', 'binary.md', /error\[file-unreadable\].*no text in UTF-8/],
    ['10 MB', 'large.md', /error\[limit-exceeded\]/],
    ['a page of `render`', 'rendered.md', /error\[draft-impossible\].*`render`[\s\S]*rendered\.md:3:1/],
    ['a name that is no id', '---.md', /error\[usage\].*\n.*--id/],
  ])('%s is a fault', async (_what, name, says) => {
    const { code, out, err } = await call('import', join(root, name));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
  });
});

describe('a rendered page', () => {
  const page = (name: string) => join(root, 'runbooks', name);
  const stale = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const { out } = await call('lint', '--json', ...argv);
    const { faults, warnings } = JSON.parse(out);
    expect(faults).toEqual([]);
    return warnings.map((one: { code: string; message: string; at: { file: string; line: number } }) => {
      const name = one.at.file.split('/runbooks/').at(-1);
      return `${one.code} ${name}:${one.at.line} ${one.message}`;
    });
  };

  it('is stale when its runbook, or for a tenant its topology, says something else', async () => {
    await mkdir(page('restart'), { recursive: true });
    await writeFile(page('restart.yml'), RUNBOOK);
    await writeFile(join(root, 'topology.yml'), TOPOLOGY);
    await writeFile(page('restart.md'), (await call('render', 'restart')).out);
    const forTenant = (await call('render', 'restart', '--tenant', 'tenant-006')).out;
    await writeFile(page('restart/at-night.md'), forTenant.replaceAll('\n', '\r\n'));
    await writeFile(page('README.md'), '# Written by hand\n');
    const given = (await call('render', 'restart', '--tenant', 'tenant-006', '--input', 'most=2')).out;
    expect(given).not.toContain('<!--');
    await writeFile(page('given.md'), given);
    expect(await stale()).toEqual([]);
    expect(await stale(page('restart.yml'))).toEqual([]);

    const noted = `${await readFile(page('restart.md'), 'utf8')}\nA note by hand.\n`;
    await writeFile(page('restart.md'), noted);
    expect(await stale()).toEqual([]);

    // Where the runbook lies, and how it is laid out, is nothing that a page says.
    await writeFile(
      page('restart.yml'),
      `# A remark.\n${RUNBOOK.replace('\ntimeout: 1m', '').replace('\nscope', '\ntimeout: 60s\nscope')}`,
    );
    expect(await stale()).toEqual([]);

    await writeFile(join(root, 'topology.yml'), TOPOLOGY.replace('"redis@', '"valkey@'));
    expect(await stale()).toEqual([
      expect.stringMatching(/^page-stale restart\/at-night\.md:\d+ .*or the topology has changed/),
    ]);
    await rm(join(root, 'topology.yml'));
    const { out } = await call('lint', '--json', page('restart.yml'));
    expect(JSON.parse(out).warnings).toEqual([]);
    await writeFile(join(root, 'topology.yml'), TOPOLOGY);

    await writeFile(page('restart.yml'), RUNBOOK.replace('title: Restart the cache', 'title: Restart it'));
    expect(await stale()).toEqual([
      expect.stringMatching(
        new RegExp(`^page-stale restart\\.md:${noted.split('\n').length - 3} .*the runbook has changed`),
      ),
      expect.stringMatching(/^page-stale restart\/at-night\.md/),
    ]);
    // A hook hands over what was changed: a page is no runbook, and one that is not ours says nothing.
    expect(await stale(page('restart.md'), page('README.md'), page('given.md'))).toEqual([
      expect.stringMatching(/^page-stale restart\.md:/),
    ]);
    expect(await stale(page('restart/at-night.md'))).toEqual([expect.stringMatching(/^page-stale restart\/at-night/)]);
    await writeFile(page('lists.md'), '# Ours\n\n```yaml\nservices:\n  cache: {}\n```\n');
    expect(await stale(page('lists.md'))).toEqual([]);
    const { out: fromHere } = await call('lint', '--json', relative('.', page('restart.md')));
    const { out: besides } = await call('lint', '--json', relative('.', page('restart.yml')));
    for (const said of [fromHere, besides])
      expect(JSON.parse(said).warnings[0].at.file).toBe(relative('.', page('restart.md')));
    await mkdir(join(root, 'docs'), { recursive: true });
    await writeFile(join(root, 'docs/restart.md'), noted);
    expect(await stale(join(root, 'docs/restart.md'))).toEqual([]);
    await writeFile(page('broken.yml'), 'schema: [');
    expect(await stale(page('restart.md'))).toHaveLength(1);
    await rm(page('broken.yml'));
    expect((await call('lint', page('none.md'))).err).toContain('file-missing');
    expect((await call('lint', page('restart/Skill.md'))).code).toBe(2);

    await writeFile(page('other.yml'), RUNBOOK);
    await rm(page('restart.yml'));
    expect(await stale(page('restart.md'))).toEqual([expect.stringMatching(/`restart`, which is not here/)]);
    expect(await stale()).toEqual([
      expect.stringMatching(/^page-stale restart\.md:\d+ .*`restart`, which is not here/),
      expect.stringMatching(/^page-stale restart\/at-night\.md/),
    ]);
    expect(await readFile(page('README.md'), 'utf8')).toContain('by hand');
  });
});
