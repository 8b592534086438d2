// Runbooks in TypeScript, evaluated: what is sound is the runbook of its YAML, and every way to be wrong is told at its place.
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluatedRunbook } from '../../../src/app/sources/typescript-runbook.ts';
import type { Fault } from '../../../src/kernel/fault.ts';
import { ACTION_NODE } from '../../support/runner/action-node.ts';
import { called, program, REPOSITORY } from './call.ts';

const ID = 'database-connection-pool-exhaustion';
const HEAD = `import { cel, check, probe, runbook } from 'enforced-runbooks';
const pool = probe('pool', { exec: ['pool'], output: 'json', fields: { active: 'number' } });
const good = { title: 't', on: { alert: [{ name: 'A' }] }, symptom: pool.active.atLeast(3), recovered: pool.active.lessThan(3), steps: [check('a', { check: pool.ok })] } as const;
`;
const END = 'export default runbook(good);\n';

/** Its fourth line and what follows; where it is told, and what is said. */
const BAD: Readonly<Record<string, readonly [written: string, at: string, says: RegExp]>> = {
  throws: [
    `function deep(): never {\n  throw new Error('no such team');\n}\ndeep();\n${END}`,
    '5:9',
    /^The runbook threw: Error: no such team\.$/,
  ],
  'throws-a-text': ["throw 'no';\n", '1:1', /threw: no\.$/],
  'throws-in-a-shared-file': [`import './lib/throws.ts';\n${END}`, 'lib/throws.ts 1:7', /from the library/],
  endless: [`for (;;);\n${END}`, '1:1', /did not end within 10 s, and is killed/],
  'waits-for-nothing': [`await new Promise(() => {});\n${END}`, '1:1', /awaits something that never comes/],
  'reads-the-environment': [`const region = process.env.REGION;\n${END}`, '4:24', /reads the environment/],
  'reads-it-and-hides-it': [`try { process.env.REGION; } catch {}\n${END}`, '4:15', /reads the environment/],
  'imports-the-environment': [`import { env } from 'node:process';\n${END}`, '4:21', /imports `node:process`/],
  prints: [`console.log('hello');\n${END}`, '4:9', /prints to standard output/],
  'writes-to-its-output': [`process.stdout.write('hello');\n${END}`, '4:9', /prints to standard output/],
  'exports-nothing': ['runbook(good);\n', '1:1', /exports nothing/],
  'is-empty': ['', '1:1', /exports nothing/],
  'exports-a-promise': ['export default Promise.resolve(runbook(good));\n', '1:1', /exports a promise/],
  'exports-a-function': ['export default () => runbook(good);\n', '1:1', /exports a function/],
  'exports-an-object': ['export default { schema: 1 };\n', '1:1', /exports what `runbook\(\{…\}\)` did not make/],
  exits: [`process.exit(0);\n${END}`, '4:9', /calls `process.exit`/],
  'rejects-later': [`Promise.reject(new Error('later'));\n${END}`, '4:16', /threw: Error: later/],
  'is-no-typescript': [`const x: = 3;\n${END}`, '4:10', /cannot be read as TypeScript: Unexpected token/],
  'has-an-enum': [`enum X { A }\n${END}`, '4:1', /enum is not supported/],
  'declares-twice': [`let x: number = 1; let x = 2;\n${END}`, '4:24', /'x' has already been declared/],
  'imports-what-is-not-exported': [
    `import { none } from './lib/shared.ts';\n${END}`,
    '4:10',
    /does not provide an export named 'none'/,
  ],
  'imports-from-outside': [`import '../../outside.ts';\n${END}`, '4:8', /lies outside of the repository/],
  'imports-through-a-link': [`import './lib/link.ts';\n${END}`, '4:8', /which is not there: .*no link/],
  'imports-what-is-hidden': [`import '../.hidden/a.ts';\n${END}`, '4:8', /which is hidden/],
  'imports-nothing': [`import './lib/none.ts';\n${END}`, '4:8', /which is not there/],
  'imports-files': [`import { readFileSync } from 'node:fs';\n${END}`, '4:30', /imports `node:fs`/],
  'imports-a-package': [`import 'zod';\n${END}`, '4:8', /imports `zod`/],
  'starts-a-process': [`await import('node:child_process');\n${END}`, '4:14', /imports `node:child_process`/],
  'asks-the-network': [`await fetch('http://127.0.0.1:1/');\n${END}`, '4:7', /uses the network/],
  'reads-the-clock': [`const now = new Date();\n${END}`, '4:13', /reads the clock/],
  'formats-the-clock': [`new Intl.DateTimeFormat('en').format();\n${END}`, '4:31', /reads the clock/],
  'nests-deeply': [
    `let deep: unknown = 1;\nfor (let n = 0; n < 100; n++) deep = [deep];\nexport default runbook({ ...good, steps: [check('a', { check: pool.ok, message: deep as never })] });\n`,
    '1:1',
    /is nested deeper than 64 levels/,
  ],
  'compiles-code-of-another-kind': [`new WebAssembly.Module(new Uint8Array());\n${END}`, '4:17', /uses `WebAssembly`/],
  'opens-a-database': [`await import('node:sqlite');\n${END}`, '4:14', /imports `node:sqlite`/],
  'opens-a-socket': [`await import('node:net');\n${END}`, '4:14', /imports `node:net`/],
  'makes-a-file': [`new File([], 'a').lastModified;\n${END}`, '4:1', /uses `File`/],
  'reads-the-machine': [`navigator.hardwareConcurrency;\n${END}`, '4:11', /reads the machine/],
  'knows-where-it-lies': [
    'export default runbook({ ...good, owner: import.meta.filename });\n',
    '4:16',
    /is undefined/,
  ],
  'drops-a-condition': [
    "const both = (pool.ok && pool.active.atLeast(3)) || pool.active.is(0);\nexport default runbook({ ...good, steps: [check('b', { check: both })] });\n",
    '4:20',
    /nothing uses it: `&&`/,
  ],
  'reaches-for-node': [
    "Object.defineProperty(Object.prototype, 'noDeprecation', { get() { return undefined; } });\n",
    '4:8',
    /not extensible/,
  ],
  'draws-by-chance': [`const lot = Math.random();\n${END}`, '4:18', /draws by chance/],
  'differs-the-second-time': [
    'let turns = 0;\nlet isOver = false;\nsetTimeout(() => { isOver = true; }, 80);\nwhile (!isOver) { turns += 1; await new Promise(setImmediate); }\nexport default runbook({ ...good, owner: String(turns) });\n',
    '1:1',
    /not the same when it is evaluated twice/,
  ],
  'is-too-long': [
    "export default runbook({ ...good, description: 'x'.repeat(5_000_000) });\n",
    '1:1',
    /exports more than/,
  ],
  'needs-memory': [
    'const all: unknown[] = [];\nfor (;;) all.push(new Array(1e6).fill(all.length + 0.5));\n',
    '1:1',
    /more memory than|did not end within/,
  ],
  'holds-undefined': ['export default runbook({ ...good, owner: undefined });\n', '4:16', /`owner` is undefined/],
  'holds-a-function': ['export default runbook({ ...good, owner: () => "a" });\n', '4:16', /`owner` is a function/],
  'holds-a-bigint': ['export default runbook({ ...good, bystanders: 3n });\n', '4:16', /`bystanders` is a bigint/],
  'misspells-a-key': [
    "export default runbook({\n  ...good,\n  steps: [\n    check('b', {\n      check: pool.ok, messag: 'a',\n    }),\n  ],\n});\n",
    '8:23',
    /`steps\[0\]` has no key `messag`/,
  ],
  'misspells-a-field-in-cel': [
    "export default runbook({\n  ...good,\n  owner: 'b',\n  steps: [check('b', { check: cel`pool.activ < 3` })],\n});\n",
    '7:34',
    /Probe `pool` has no field `activ`/,
  ],
};

let root = '';
const roots: string[] = [];
const told = new Map<string, Fault[]>();

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'enforced-runbooks-typescript-'));
  roots.push(made);
  await mkdir(join(made, '.git'));
  await mkdir(join(made, 'runbooks/lib'), { recursive: true });
  return made;
}

beforeAll(async () => {
  root = await folder();
  const write = (name: string, text: string) => writeFile(join(root, name), text);
  for (const [name, [text]] of Object.entries(BAD))
    await write(`runbooks/${name}.enforced.ts`, name === 'is-empty' ? '' : HEAD + text);
  await write('runbooks/lib/shared.ts', 'export const limit: number = 7;\n');
  await write('runbooks/lib/throws.ts', "throw new TypeError('from the library');\n");
  await mkdir(join(root, '.hidden'));
  await write('.hidden/a.ts', 'export {};\n');
  await write('../outside.ts', 'export {};\n').catch(() => undefined);
  await symlink('/etc/hosts', join(root, 'runbooks/lib/link.ts'));
  await write(
    'runbooks/is-sound.enforced.ts',
    `import { limit } from './lib/shared.ts';\n${HEAD}export default runbook({ ...good, steps: [check('b', { check: pool.active.atLeast(limit) })] });\n`,
  );
  await write('.hidden/secret.ts', '// a-secret-line\n');
  for (const [name, file] of [
    ['passwd', 'file:///etc/passwd'],
    ['hidden', `file://${root}/.hidden/secret.ts`],
    ['environ', '/proc/self/environ'],
  ])
    await write(
      `runbooks/plants-${name}.enforced.ts`,
      `const planted = new SyntaxError('planted');\nplanted.stack = '${file}:1\\na\\n^';\nthrow planted;\n`,
    );
  await symlink('/etc/passwd', join(root, 'runbooks/is-a-link.enforced.ts'));
  // One by one: together they take longer than a folder may.
  const names = [...Object.keys(BAD), 'is-sound', 'is-a-link', 'plants-passwd', 'plants-hidden', 'plants-environ'];
  const files = names.map((name) => `runbooks/${name}.enforced.ts`);
  const { out } = await called(root, ['lint', ...files, '--evaluate', '--format', 'json']);
  const { faults }: { readonly faults: readonly Fault[] } = JSON.parse(out);
  for (const fault of faults) {
    const name = /runbooks\/([a-z-]+)\.enforced\.ts$/.exec(fault.at?.file ?? '')?.[1] ?? fault.at?.file ?? '';
    told.set(name, [...(told.get(name) ?? []), fault]);
  }
}, 240_000);
afterAll(async () => {
  for (const one of roots) await rm(one, { recursive: true, force: true });
  await rm(join(tmpdir(), 'outside.ts'), { force: true });
});

describe('a runbook that', () => {
  it.each(Object.entries(BAD))('%s', (name, [, at, says]) => {
    const [file, place] = at.includes(' ') ? [`runbooks/${at.split(' ')[0]}`, at.split(' ')[1] ?? ''] : [name, at];
    const faults = told.get(file) ?? [];
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
    expect(faults.map((fault) => `${fault.at?.line}:${fault.at?.column}`)).toEqual([place]);
    expect(JSON.stringify(faults)).not.toMatch(/node:internal|evaluate\.ts|a-token/);
  });
  it('says that its code lies in another file is shown nothing of that file', () => {
    const faults = ['passwd', 'hidden', 'environ'].flatMap((name) => told.get(`plants-${name}`) ?? []);
    expect(faults.map(({ message }) => message)).toEqual(
      Array(3).fill('The file cannot be read as TypeScript: planted.'),
    );
    expect(JSON.stringify(faults)).not.toMatch(/excerpt|root:|a-secret-line/);
  });
  it('is a link that leads out of its repository is told, and nothing of what it leads to', () => {
    expect(told.get('is-a-link')).toMatchObject([{ message: expect.stringContaining('is a link'), at: { line: 1 } }]);
    expect(JSON.stringify(told.get('is-a-link'))).not.toContain('passwd');
  });
  it('is sound is told nothing, and may share what lies beside it', () => {
    expect(told.get('is-sound')).toBeUndefined();
  });
});

it('sees nothing of where the program lies, whichever way it asks for a stack', async () => {
  const place = await folder();
  await writeFile(
    join(place, 'runbooks/a.enforced.ts'),
    `${HEAD}const said: string[] = [];
const say = (value: unknown) => said.push(String(value));
say(new Error('x').stack);
const held: { stack?: string } = {};
Error.captureStackTrace(held);
say(held.stack);
try { probe('a b', { exec: ['a'] }); probe('a', { exec: 3 as never, show: () => { throw new Error('shown'); } }); } catch (error) { say((error as Error).stack); }
const [filter, starts] = [Array.prototype.filter, String.prototype.startsWith];
Array.prototype.filter = function (...given: never[]) { say(this.map(String)); return Reflect.apply(filter, this, given); };
String.prototype.startsWith = function (...given: never[]) { say(this); return Reflect.apply(starts, this, given); };
probe('other', { exec: ['a'], output: 'json', fields: { b: 'number' }, show: (own) => { say(new Error('y').stack); return cel\`\${own.b}\` as never; } });
[Array.prototype.filter, String.prototype.startsWith] = [filter, starts];
Error.prepareStackTrace = (_error, sites) => sites.map((site) => \`\${site.getFileName()} \${site}\`).join(', ');
say(new Error('own').stack);
say(await Promise.resolve().then(() => new Error('later').stack));
for (const take of [() => { globalThis.Error = class {} as never; }, () => Object.defineProperty(Error, 'prepareStackTrace', { value: (_error: unknown, sites: unknown[]) => sites.join() })])
  try { take(); } catch {}
say(new Error('still').stack);
say(import.meta.resolve('enforced-runbooks'));
export default runbook({ ...good, description: said.join('\\n') });
`.replaceAll('\\`', '`'),
  );
  const made = await evaluatedRunbook(join(place, 'runbooks/a.enforced.ts'), {
    shown: 'a.enforced.ts',
    node: { path: ACTION_NODE, version: '24.0.0' },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const { description }: { readonly description: string } = JSON.parse(made.value.text);
  expect(description).toContain('repository:///runbooks/a.enforced.ts:6:5');
  expect(description).toContain('repository:///runbooks/a.enforced.ts repository:///runbooks/a.enforced.ts:');
  expect(description).not.toMatch(/file:|node:|evaluat|dist|builder/);
});

describe('the shipped runbook in TypeScript', () => {
  it('has the plan of its YAML, digest and all but the name of its file', async () => {
    const digests: string[] = [];
    for (const form of ['yml', 'ts', 'folder']) {
      const place = await folder();
      await cp(join(REPOSITORY, 'examples/topology.yml'), join(place, 'topology.yml'));
      const written = join(REPOSITORY, form === 'yml' ? `runbooks/${ID}.yml` : 'test/builder/pool.enforced.ts');
      const names = { yml: `${ID}.yml`, ts: `${ID}.enforced.ts`, folder: `${ID}/runbook.enforced.ts` };
      await mkdir(join(place, 'runbooks', ID));
      await cp(written, join(place, 'runbooks', Reflect.get(names, form)));
      const { code, out } = await called(place, ['plan', ID, '--tenant', 'tenant-006', '--json']);
      expect(code).toBe(0);
      const { digest, runbook, origin } = JSON.parse(out);
      expect(origin?.file ?? runbook.file).toBe(`runbooks/${Reflect.get(names, form)}`);
      digests.push(digest);
    }
    expect(new Set(digests).size).toBe(1);
  });
});

describe('the child', () => {
  it('has no variable but a time zone, reads no file but its own program, and is asked twice', async () => {
    const place = await folder();
    await writeFile(join(place, 'runbooks/a.enforced.ts'), HEAD + END);
    const spy = join(place, 'spy');
    await writeFile(
      spy,
      `#!/bin/sh\n{ echo called; echo "cpu $(ulimit -t)"; echo "core $(ulimit -c)"; /usr/bin/env; pwd; printf '%s\\n' "$@"; } >>"${place}/seen"\nexit 1\n`,
    );
    await chmod(spy, 0o755);
    const made = await evaluatedRunbook(join(place, 'runbooks/a.enforced.ts'), {
      shown: 'runbooks/a.enforced.ts',
      node: { path: spy, version: '24.0.0' },
    });
    expect(made).toMatchObject({ ok: false, faults: [{ code: 'typescript-refused' }] });
    const seen = (await readFile(join(place, 'seen'), 'utf8')).split('\n');
    expect(seen.filter((line) => line === 'called')).toHaveLength(2);
    expect(seen.filter((line) => /^[A-Z_]+=/.test(line) && !/^(PWD|OLDPWD|SHLVL|_)=/.test(line))).toEqual([
      'TZ=UTC',
      'TZ=UTC',
    ]);
    // Where its parent is killed, nobody else ends it.
    expect(seen).toEqual(expect.arrayContaining(['cpu 60', 'core 0', '--permission']));
    expect(seen.filter((line) => line.startsWith(`--allow-fs-read=${place}`))).toEqual([]);
    expect(seen.join('\n')).not.toMatch(/--allow-(child-process|worker|addons|wasi|fs-write|net)/);
    // What these rights are worth, to code that has got around everything else.
    const rights = seen.filter((line) => line.startsWith('--allow-') || line === '--permission');
    await writeFile(join(place, '.git/config'), 'a token');
    await writeFile(join(place, 'runbooks/tries.mjs'), TRIES);
    const { out } = await program(place, [
      ACTION_NODE,
      '--no-warnings',
      ...new Set(rights),
      `--allow-fs-read=${place}/runbooks/tries.mjs`,
      'runbooks/tries.mjs',
      place,
    ]);
    expect(out.trim().split('\n')).toEqual([
      'own: ERR_ACCESS_DENIED',
      'hidden: ERR_ACCESS_DENIED',
      'environ: ERR_ACCESS_DENIED',
      'outside: ERR_ACCESS_DENIED',
      'write: ERR_ACCESS_DENIED',
      'process: ERR_ACCESS_DENIED',
      'worker: ERR_ACCESS_DENIED',
    ]);
  });
});

it('what has met Node’s own process object finds no signal, no module, no native code and no stream on it', async () => {
  const place = await folder();
  const rights = join(REPOSITORY, 'src/evaluation/rights.ts');
  await writeFile(
    join(place, 'reach.mjs'),
    `import { writeSync } from 'node:fs';
const { giveUpRights } = await import(${JSON.stringify(rights)});
const own = process;
const leave = giveUpRights();
const names = ['kill', '_kill', '_debugProcess', 'getBuiltinModule', 'binding', '_linkedBinding', 'dlopen', 'execve', 'reallyExit', 'stdin', 'stdout'];
writeSync(1, JSON.stringify(names.filter((name) => own[name] !== undefined)));
for (const prototype of [Object, Function, Array, Promise, Error, Map, Uint8Array].map((made) => made.prototype))
  if (Object.isExtensible(prototype)) writeSync(1, 'extensible');
leave(7);
`,
  );
  expect(await program(place, [ACTION_NODE, '--no-warnings', 'reach.mjs'])).toEqual({ code: 7, out: '[]', err: '' });
});

describe('several runbooks', () => {
  it('are evaluated one after the other: never more than two processes', async () => {
    const place = await folder();
    const spy = join(place, 'spy');
    await writeFile(spy, `#!/bin/sh\necho begin >>"${place}/seen"\nsleep 0.1\necho end >>"${place}/seen"\nexit 1\n`);
    await chmod(spy, 0o755);
    const files = ['a', 'b', 'c', 'd'].map((name) => join(place, `runbooks/${name}.enforced.ts`));
    for (const file of files) await writeFile(file, HEAD + END);
    await Promise.all(
      files.map((file) => evaluatedRunbook(file, { shown: 'a.enforced.ts', node: { path: spy, version: '24.0.0' } })),
    );
    const seen = (await readFile(join(place, 'seen'), 'utf8')).trim().split('\n');
    let running = 0;
    const counts = seen.map((line) => {
      running += line === 'begin' ? 1 : -1;
      return running;
    });
    expect(seen).toHaveLength(16);
    expect(Math.max(...counts)).toBe(2);
  });
});

const TRIES = `import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
const [, , root] = process.argv;
const tries = {
  own: () => readFileSync(root + '/runbooks/a.enforced.ts'),
  hidden: () => readFileSync(root + '/.git/config'),
  environ: () => readFileSync('/proc/self/environ'),
  outside: () => readFileSync('/etc/passwd'),
  write: () => writeFileSync(root + '/runbooks/b', 'b'),
  process: () => spawnSync('true'),
  worker: () => new Worker('1', { eval: true }),
};
for (const [name, attempt] of Object.entries(tries)) {
  try {
    attempt();
    console.log(name + ': read');
  } catch (error) {
    console.log(name + ': ' + error.code);
  }
}
`;
