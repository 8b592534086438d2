// Compiled code that is kept: for the next call of the same verb, of the very same text, and never in the way of a call.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keptBytes, keptIn } from '../../src/cli/kept-file.ts';

const root = resolve(import.meta.dirname, '../..');
const [major = 0] = process.versions.node.split('.').map(Number);
/** A Node that runs TypeScript as it stands. */
const node = major >= 24 ? process.execPath : join(root, 'node_modules/.bin/node');
const top = mkdtempSync(join(tmpdir(), 'enforced-runbooks-kept-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

let homes = 0;
let home = '';
beforeEach(() => {
  homes += 1;
  home = join(top, `home-${homes}`);
  mkdirSync(join(home, 'program'), { recursive: true, mode: 0o755 });
  program('first');
});

const LOADED = 'said when it is loaded';
const CALLED = 'said when it is called';
const UNCALLED = 'never said';

function program(what: string): void {
  const functions = `say: () => '${what} ${CALLED}', other: () => '${UNCALLED}'`;
  writeFileSync(join(home, 'program/a.cjs'), `'use strict';\n({ loaded: '${LOADED}', ${functions} });\n`);
}

function call(word: string, environment: Readonly<Record<string, string>> = {}): string {
  const surroundings = { folder: join(home, 'program'), environment: { HOME: home, ...environment }, top };
  const lines = [
    `import { codeReader } from ${JSON.stringify(join(root, 'src/cli/kept-code.ts'))};`,
    `const read = codeReader(${JSON.stringify(word)}, ${JSON.stringify(surroundings)});`,
    "console.log(read === null ? 'none' : read('./a.cjs').say());",
  ];
  const ran = spawnSync(node, ['--input-type=module', '-e', lines.join('\n')], { encoding: 'utf8' });
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  return ran.stdout.trim();
}

function files(): readonly string[] {
  const folder = join(home, '.cache/enforced-runbooks');
  return readdirSync(folder).map((name) => join(folder, name));
}

function onlyFile(): string {
  const [file = '', ...more] = files();
  expect(more).toEqual([]);
  return file;
}

describe('a call', () => {
  it('keeps the functions that it ran, and no others', () => {
    expect(call('run')).toBe(`first ${CALLED}`);
    const kept = readFileSync(onlyFile(), 'latin1');
    expect([LOADED, CALLED, UNCALLED].map((text) => kept.includes(text))).toEqual([true, true, false]);
  });
  it('runs what another one has kept, and leaves it as it is', () => {
    call('run');
    const before = readFileSync(onlyFile());
    expect(call('run')).toBe(`first ${CALLED}`);
    expect(readFileSync(onlyFile()).equals(before)).toBe(true);
  });
  it('runs the text that is there, not what was kept of another', () => {
    call('run');
    program('later');
    expect(call('run')).toBe(`later ${CALLED}`);
    expect(readFileSync(onlyFile(), 'latin1')).toContain('later');
  });
  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['damaged', (bytes) => Buffer.concat([bytes.subarray(0, -40), Buffer.alloc(40, 7)])],
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{"a file of": "somebody else"}')],
  ])('compiles again where what was kept is %s', (_how, change) => {
    call('run');
    const [file, before] = [onlyFile(), readFileSync(onlyFile())];
    writeFileSync(file, change(before));
    expect(call('run')).toBe(`first ${CALLED}`);
    expect([...keptIn(readFileSync(file)).keys()]).toEqual(['./a.cjs']);
  });
  it('writes it again after a day', () => {
    call('run');
    const file = onlyFile();
    utimesSync(file, 0, 0);
    call('run');
    expect(statSync(file).mtimeMs).toBeGreaterThan(0);
    expect(keptIn(readFileSync(file)).size).toBe(1);
  });
  it('of another verb keeps its own', () => {
    call('run');
    call('plan');
    expect(files().length).toBe(2);
  });
  it.each([
    ['of no verb', 'nonsense', {}],
    ['in a workflow', 'run', { GITHUB_ACTIONS: 'true' }],
    ['under a folder that everybody shares', 'run', { HOME: tmpdir() }],
  ])('%s keeps nothing', (_which, word, environment) => {
    expect(call(word, environment)).toBe('none');
  });
});

it('the file gives each code as it was, and none that was damaged', () => {
  const bytes = keptBytes([
    { name: 'a', source: 1, code: Buffer.from('code of a') },
    { name: 'b', source: 2, code: Buffer.from('b') },
  ]);
  expect(Object.fromEntries([...keptIn(bytes)].map(([name, { code }]) => [name, code.toString()]))).toEqual({
    a: 'code of a',
    b: 'b',
  });
  bytes.write('coda', bytes.indexOf('code of a'));
  expect([...keptIn(bytes).keys()]).toEqual(['b']);
});
