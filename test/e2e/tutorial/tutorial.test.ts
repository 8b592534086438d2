// The tutorial, command by command as it is written, with what it shows held against what is printed: the built program, Node, bash
// and git, and nothing else. `TUTORIAL=update` writes what was printed into the page; the difference is reviewed like code.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actsOf, isShown } from './page.ts';
import { type Shell, startShell } from './shell.ts';

const root = join(import.meta.dirname, '../../..');
const PAGE = join(root, 'docs/tutorial.md');
const page = readFileSync(PAGE, 'utf8');
const acts = actsOf(page);
/** As the page calls the home folder, in which its reader begins. */
const HOME = '/home/you';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'tutorial-')));
const env = {
  HOME: home,
  PATH: join(home, 'programs'),
  LANG: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1',
};
let shell: Shell;

beforeAll(() => {
  mkdirSync(env.PATH);
  // bash, git, Node, and what every Unix has: no npm, no jq, no curl, no gh.
  for (const name of [...COREUTILS, 'bash', 'git', 'grep', 'sed', 'sh', 'flock', 'setsid'])
    symlinkSync(programNamed(name), join(env.PATH, name));
  symlinkSync(process.execPath, join(env.PATH, 'node'));
  publish(join(home, '.published'));
  shell = startShell(home, env);
});

afterAll(async () => {
  // The workers end when their numbers are gone, and the shell's folder with them.
  await shell.end();
  rmSync(home, { recursive: true, force: true });
});

describe('docs/tutorial.md', () => {
  it('has commands, shows what they print, and says where one fails', () => {
    expect(acts.length).toBeGreaterThan(15);
    expect(acts.filter(({ shows }) => shows !== null).length).toBeGreaterThan(10);
    expect(acts.filter(({ exitCode }) => exitCode !== 0).length).toBeGreaterThan(2);
  });

  const printed = new Map<number, string>();
  it.each(acts.map((act) => [act.line, act] as const))(
    'line %i',
    async (_, { commands, exitCode, shows, span, line }) => {
      const answer = await shell.run(commands);
      const said = answer.printed.replaceAll(home, HOME);
      expect(answer.exitCode, said).toBe(exitCode);
      if (shows === null) return;
      if (process.env.TUTORIAL === 'update' && !isShown(shows, said)) printed.set(span[0], said);
      else if (!isShown(shows, said)) expect(said, `docs/tutorial.md:${line} shows something else`).toBe(shows);
    },
  );

  afterAll(() => {
    if (printed.size === 0) return;
    const latest = [...acts].reverse();
    const text = latest.reduce((before, { span: [from, to] }) => {
      const said = printed.get(from);
      return said === undefined ? before : before.slice(0, from) + said + before.slice(to);
    }, page);
    writeFileSync(PAGE, text);
  });
});

const COREUTILS = [
  'cat',
  'chmod',
  'cp',
  'cut',
  'date',
  'dd',
  'head',
  'ls',
  'ln',
  'mkdir',
  'mkfifo',
  'mv',
  'rm',
  'rmdir',
  'sleep',
  'tail',
  'tr',
  'wc',
];

function programNamed(name: string): string {
  const found = (process.env.PATH ?? '').split(delimiter).find((folder) => isIn(folder, name));
  if (found === undefined) throw new Error(`this machine has no ${name}`);
  return join(found, name);
}

function isIn(folder: string, name: string): boolean {
  try {
    return readdirSync(folder).includes(name);
  } catch {
    return false;
  }
}

/** Our repository, where the address that the page clones leads here. */
function publish(folder: string): void {
  mkdirSync(folder);
  for (const path of ['dist', 'templates', 'schema', 'package.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const [, address = ''] = /git clone -q (https:\S+)/.exec(page) ?? [];
  writeFileSync(
    join(home, '.gitconfig'),
    `[user]\n\tname = You\n\temail = you@example.com\n[url "${folder}"]\n\tinsteadOf = ${address}\n`,
  );
  for (const argv of [
    ['init', '-q'],
    ['add', '-f', '.'],
    ['commit', '-q', '-m', basename(dirname(PAGE))],
  ]) {
    const { status, stderr } = spawnSync('git', argv, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, PATH: process.env.PATH },
    });
    if (status !== 0) throw new Error(stderr);
  }
}
