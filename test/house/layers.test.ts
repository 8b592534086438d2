// The house rules, held against src/; and the rules themselves, held against samples that break each of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readModule } from './module.ts';
import { violations } from './rules.ts';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');
const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readModule(path.replaceAll('\\', '/'), readFileSync(join(source, path), 'utf8')));

test('src/ keeps the rules of the house', () => {
  expect(modules.length).toBeGreaterThan(0);
  expect(violations(modules)).toEqual([]);
});

test('every dependency is imported by src/', () => {
  const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
  const { dependencies } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const names = modules.flatMap(({ imports }) => imports.map(({ from }) => packageOf(from)));
  expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
});

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('what breaks a rule is found', () => {
  const opening = '// What it is.\n';
  const samples: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      'an import upward',
      { 'kernel/a.ts': "import { b } from '../plan/b.ts';", 'plan/b.ts': '' },
      'imports upward from plan',
    ],
    [
      'a type import upward',
      { 'plan/a.ts': "import type { B } from '../engine/b.ts';", 'engine/b.ts': '' },
      'imports upward',
    ],
    [
      'a type in place, upward',
      { 'plan/a.ts': "type A = import('../engine/b.ts').B;", 'engine/b.ts': '' },
      'imports upward',
    ],
    ['a dynamic import upward', { 'github/a.ts': "import('../app/b.ts');", 'app/b.ts': '' }, 'imports upward from app'],
    ['a stranger', { 'runbook/a.ts': "import type { B } from '../topology/b.ts';", 'topology/b.ts': '' }, 'a stranger'],
    ['two strangers at the top', { 'demo/a.ts': "import { b } from '../app/b.ts';", 'app/b.ts': '' }, 'a stranger'],
    ['an entry that somebody imports', { 'app/a.ts': "import '../main.ts';", 'main.ts': '' }, 'imports upward'],
    ['a folder without a layer', { 'extras/a.ts': '' }, 'stands in no layer'],
    ['a missing file', { 'kernel/a.ts': "import { b } from './b.ts';" }, 'which is not there'],
    [
      'an import without extension',
      { 'kernel/a.ts': "import { b } from './b';", 'kernel/b.ts': '' },
      'without its .ts',
    ],
    ['a cycle of two', { 'plan/a.ts': "import './b.ts';", 'plan/b.ts': "import type { A } from './a.ts';" }, 'a cycle'],
    ['a cycle with itself', { 'plan/a.ts': "import './a.ts';" }, 'a cycle'],
    [
      'a cycle of three',
      { 'plan/a.ts': "import './b.ts';", 'plan/b.ts': "import './c.ts';", 'plan/c.ts': "import './a.ts';" },
      'plan/a.ts → plan/b.ts → plan/c.ts → plan/a.ts',
    ],
    ['a barrel', { 'plan/index.ts': '' }, 'a barrel'],
    ['export from', { 'plan/a.ts': "export { b } from './b.ts';", 'plan/b.ts': '' }, 're-exports ./b.ts'],
    ['export all', { 'plan/a.ts': "export * from './b.ts';", 'plan/b.ts': '' }, 're-exports ./b.ts'],
    ['export type from', { 'plan/a.ts': "export type { B } from './b.ts';", 'plan/b.ts': '' }, 're-exports ./b.ts'],
    [
      'an import passed on',
      { 'plan/a.ts': "import { b } from './b.ts'; export { b };", 'plan/b.ts': '' },
      're-exports b',
    ],
    ['a default export', { 'plan/a.ts': 'export default 1;' }, 'default export'],
    ['async in a pure layer', { 'plan/a.ts': 'export async function a() {}' }, 'uses async'],
    ['an async arrow', { 'engine/a.ts': 'export const a = async () => 1;' }, 'uses async'],
    ['an async method', { 'kernel/a.ts': 'export class A { async b() {} }' }, 'uses async'],
    ['await', { 'plan/a.ts': 'await 1;' }, 'uses await'],
    ['a promise', { 'plan/a.ts': 'export const a = Promise.resolve(1);' }, 'uses Promise'],
    ['the time', { 'plan/a.ts': 'export const a = Date.now();' }, 'uses Date.now'],
    ['the time by its other name', { 'plan/a.ts': 'export const a = new Date();' }, 'uses new Date()'],
    ['the time as text', { 'plan/a.ts': 'export const a = Date();' }, 'uses new Date()'],
    ['chance', { 'plan/a.ts': 'export const a = Math.random();' }, 'uses Math.random'],
    ['a clock', { 'plan/a.ts': 'export const a = performance.now();' }, 'uses performance'],
    ['a timer', { 'engine/a.ts': 'setTimeout(() => 1, 1);' }, 'uses setTimeout'],
    ['the process', { 'kernel/a.ts': 'export const a = process.pid;' }, 'uses process'],
    ['the network', { 'plan/a.ts': "export const a = fetch('');" }, 'uses fetch'],
    ['files', { 'plan/a.ts': "import { readFileSync } from 'node:fs';" }, 'imports node:fs in a pure layer'],
    ['files without a prefix', { 'plan/a.ts': "import { readFileSync } from 'fs';" }, 'imports fs in a pure layer'],
    ['random bytes', { 'kernel/a.ts': "import { randomBytes } from 'node:crypto';" }, 'randomBytes of node:crypto'],
    ['all of crypto', { 'kernel/a.ts': "import * as crypto from 'node:crypto';" }, 'of node:crypto'],
    ['a library with hands', { 'runbook/a.ts': "import * as core from '@actions/core';" }, 'in a pure layer'],
    ['a lazy library', { 'engine/a.ts': "export const a = () => import('zod');" }, 'at run time in a pure layer'],
    ['await for in the loop’s neighbour', { 'engine/a.ts': 'for await (const a of []) a;' }, 'uses await'],
    ['the clock in the loop', { 'engine/drive.ts': 'export const a = Date.now();' }, 'uses Date.now'],
    ['the environment', { 'transport/a.ts': 'export const a = process.env.PATH;' }, 'reads process.env'],
    ['the environment by brackets', { 'transport/a.ts': "export const a = process['env'];" }, 'reads process.env'],
    ['the environment by a key', { 'cli/a.ts': 'export const a = (b: string) => process[b];' }, 'reads process.env'],
    ['the environment taken out', { 'cli/a.ts': 'const { env } = process;' }, 'reads process.env'],
    ['the environment imported', { 'cli/a.ts': "import { env } from 'node:process';" }, 'imports node:process'],
    [
      'a child process',
      { 'github/a.ts': "import { spawn } from 'node:child_process';" },
      'its door is transport/process.ts',
    ],
    ['a child process, lazily', { 'cli/a.ts': "import('execa');" }, 'its door is transport/process.ts'],
    [
      'the runner’s library',
      { 'notify/a.ts': "import * as core from '@actions/core';" },
      'its door is github/action.ts',
    ],
    ['a workflow command', { 'cli/a.ts': "export const a = '::error::no';" }, 'writes a workflow command'],
    [
      'one in a template',
      { 'cli/a.ts': 'export const a = (b: string) => `::group::${b}`;' },
      'writes a workflow command',
    ],
    ['artifacts at the start', { 'github/artifact-client.ts': "import a from '@actions/artifact';" }, 'use import()'],
    ['a pattern of its own engine', { 'plan/a.ts': "import { RE2JS } from 're2js';" }, 'its door is kernel/pattern.ts'],
    ['a drawer', { 'plan/utils.ts': '' }, 'the name utils says nothing'],
    ['a folder of drawers', { 'plan/helpers/a.ts': '' }, 'the name helpers says nothing'],
    ['a name in capitals', { 'plan/aPlan.ts': '' }, 'is not kebab-case'],
    ['a long file', { 'plan/a.ts': `${'\n'.repeat(300)}1;` }, 'the end is 300'],
    ['a fat entry', { 'main.ts': `${'\n'.repeat(40)}1;` }, 'the end is 40'],
  ];

  test.each(samples)('%s', (_name, files, expected) => {
    const modules = Object.entries(files).map(([path, text]) => readModule(path, opening + text));
    expect(violations(modules).join('\n')).toContain(expected);
  });

  test('a file that does not open with what it is', () => {
    expect(violations([readModule('plan/a.ts', 'export const a = 1;')])).toEqual([
      'plan/a.ts:1 does not open with what it is',
    ]);
  });
});

describe('what keeps the rules is left alone', () => {
  const samples: readonly (readonly [string, string, string])[] = [
    ['a hash', 'kernel/a.ts', "import { createHash } from 'node:crypto'; export const a = createHash;"],
    ['a date of a given time', 'plan/a.ts', 'export const a = (b: number) => new Date(b).toISOString();'],
    ['words in comments', 'plan/a.ts', '// process.env, await, Date.now()\nexport const a = 1;'],
    ['words in text', 'plan/a.ts', "export const a = 'process.env await';"],
    [
      'keys and members of those names',
      'plan/a.ts',
      'export const a = (b: { process: number }) => ({ fetch: b.process });',
    ],
    ['a parameter of that name', 'engine/a.ts', 'export const a = (process: string) => process.length;'],
    ['a port’s type', 'engine/ports.ts', 'export interface A { readonly fetch: () => Promise<string> }'],
    ['the type of a signal', 'plan/a.ts', 'export type A = { readonly process: number; console: string };'],
    ['the loop', 'engine/drive.ts', 'export async function a(b: Promise<number>) { return await b; }'],
    ['the door of the environment', 'app/env.ts', 'export const a = () => process.env.PATH;'],
    ['a lazy chunk', 'github/artifact-client.ts', "export const a = () => import('@actions/artifact');"],
    ['a type of a heavy library', 'github/a.ts', "import type { A } from '@actions/github'; export type B = A;"],
    ['two colons in the middle', 'cli/a.ts', "export const a = 'a::b';"],
    [
      'an adapter that waits',
      'journal/a.ts',
      "import { open } from 'node:fs/promises'; export const a = async () => open('');",
    ],
  ];

  test.each(samples)('%s', (_name, path, text) => {
    expect(violations([readModule(path, `// What it is.\n${text}`)])).toEqual([]);
  });
});
