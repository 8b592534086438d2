// The build: tsc into lib/, then the bundle into dist/. With --check nothing is written and dist/ must already hold these bytes.
// Prints what always loads and what loads when it is needed, and refuses a bundle that has grown beyond its limit.
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { bundle } from './bundle.ts';
import { alwaysLoaded } from './load-graph.ts';

const limit = 2_500_000;
const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

await rm(join(root, 'lib'), { recursive: true, force: true });
const compiler = join(root, 'node_modules/.bin/tsc');
for (const project of ['tsconfig.build.json', 'tsconfig.builder.json']) {
  const compiled = spawnSync(compiler, ['-p', project], { cwd: root, stdio: 'inherit' });
  if (compiled.status !== 0) refuse(['src/ does not compile']);
}
const files = await bundle(root);
const sizes = measure(files);
process.stdout.write(`dist/: ${sizes.always} bytes always load, ${sizes.all} bytes in all\n`);
if (sizes.always > limit) refuse([`what always loads is larger than ${limit} bytes`]);

if (process.argv.includes('--check')) {
  const differences = await compare(files);
  if (differences.length > 0)
    refuse([...differences, 'dist/ is not what src/ gives: run `npm run build` and commit dist/']);
  process.stdout.write('dist/ is what src/ gives\n');
} else {
  await write(files);
}

function measure(made: ReadonlyMap<string, Buffer>) {
  const total = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + (made.get(name)?.length ?? 0), 0);
  return { all: total(made.keys()), always: total(alwaysLoaded(made)) };
}

async function write(made: ReadonlyMap<string, Buffer>): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  for (const [name, content] of made) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await writeFile(join(dist, name), content);
  }
  await chmod(join(dist, 'cli/index.js'), 0o755);
}

async function compare(made: ReadonlyMap<string, Buffer>): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
  const there = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  const stale = there.filter((name) => !made.has(name)).map((name) => `dist/${name}: no longer made`);
  const changed = [...made].map(async ([name, content]) => {
    const now = await readFile(join(dist, name)).catch(() => undefined);
    if (now === undefined) return [`dist/${name}: missing`];
    return now.equals(content) ? [] : [`dist/${name}: differs`];
  });
  return [...stale, ...(await Promise.all(changed)).flat()];
}

function refuse(reasons: readonly string[]): never {
  for (const reason of reasons) process.stderr.write(`${reason}\n`);
  process.exit(1);
}
