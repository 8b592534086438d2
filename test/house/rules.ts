// The rules of the house as functions: from all modules of src/ to what breaks a rule, each with its file and line.
import { posix } from 'node:path';
import type { Module } from './module.ts';

/** From the ground up. A module imports from its own folder or from a lower layer; folders of one layer are strangers. */
const layers: readonly (readonly string[])[] = [
  ['kernel', 'builder'],
  ['incident', 'runbook', 'topology', 'written'],
  ['plan'],
  ['engine'],
  ['transport', 'journal', 'audit', 'github', 'notify'],
  ['app', 'demo', 'rehearsal'],
  ['cli', 'evaluation', '.'],
];
const pure = new Set(layers.slice(0, 4).flat());
const loop = new Set(['engine/drive.ts', 'engine/perform.ts', 'engine/recorder.ts']);
const purePackages = new Set(['zod', 'yaml', 'js-yaml', 're2js', 'canonicalize', '@marcbachmann/cel-js']);
const hashes = new Set(['createHash', 'hash', 'createHmac']);
const world = new Set(
  'process console fetch performance crypto globalThis setTimeout setInterval setImmediate queueMicrotask require'.split(
    ' ',
  ),
);

/** Each outside thing and the only places that may reach for it: a file, or a folder with its slash. */
const doors: readonly { readonly thing: RegExp; readonly at: readonly string[] }[] = [
  { thing: /^(node:)?(child_process|cluster)$|^(execa|cross-spawn)$/, at: ['transport/process.ts'] },
  { thing: /^(node:)?worker_threads$/, at: ['transport/thread.ts'] },
  { thing: /^@actions\/core$/, at: ['github/action.ts'] },
  { thing: /^@actions\/exec$/, at: ['github/'] },
  { thing: /^@actions\/artifact$/, at: ['github/artifact-client.ts'] },
  { thing: /^@actions\/github$/, at: ['github/'] },
  { thing: /^(undici|@actions\/http-client)$/, at: ['app/web.ts'] },
  { thing: /^age-encryption$/, at: ['audit/age.ts'] },
  { thing: /^tar-stream$/, at: ['audit/tar.ts'] },
  { thing: /^@marcbachmann\/cel-js/, at: ['runbook/'] },
  { thing: /^re2js$/, at: ['kernel/pattern.ts'] },
  { thing: /^canonicalize$/, at: ['kernel/canonical.ts'] },
  { thing: /^yaml$/, at: ['kernel/'] },
  { thing: /^js-yaml$/, at: ['topology/'] },
  { thing: /^commander$/, at: ['cli/'] },
  { thing: /^(node:)?process$/, at: [] },
];
const environment = 'app/env.ts';
const runnerProtocol = 'github/action.ts';
const heavy = new Set(['@actions/artifact', '@actions/github', 'age-encryption', 'undici']);
/** The face of the package that runbooks import. */
const face = 'builder/package.ts';
const forbiddenNames = /^(utils?|helpers?|common|misc|managers?|functions?|types?|shared|lib|stuff|base)$/;

export function violations(modules: readonly Module[]): readonly string[] {
  const known = new Map(modules.map((module) => [module.path, module]));
  return [...modules.flatMap((module) => violationsOf(module, known)), ...cycles(modules, known)];
}

function violationsOf(module: Module, known: ReadonlyMap<string, Module>): readonly string[] {
  return [...shape(module), ...direction(module, known), ...purity(module), ...oneDoor(module)];
}

function shape({ path, text, reExports, defaultExports }: Module): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  const limit = path === 'main.ts' || path === 'post.ts' ? 40 : 300;
  const words = path.replace(/\.ts$/, '').split('/');
  const opening = text.replace(/^#!.*\n/, '').trimStart();
  return [
    ...(lines > limit ? [`${path}: ${lines} lines, the end is ${limit}`] : []),
    ...(opening.startsWith('//') || opening.startsWith('/*') ? [] : [`${path}:1 does not open with what it is`]),
    ...words.filter((word) => forbiddenNames.test(word)).map((word) => `${path}: the name ${word} says nothing`),
    ...words
      .filter((word) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word))
      .map((word) => `${path}: ${word} is not kebab-case`),
    ...(words.at(-1) === 'index' && path !== 'cli/index.ts' ? [`${path}: a barrel`] : []),
    ...(path === face ? [] : reExports).map(({ what, line }) => `${path}:${line} re-exports ${what}`),
    ...defaultExports.map(({ line }) => `${path}:${line} has a default export`),
  ];
}

function direction(module: Module, known: ReadonlyMap<string, Module>): readonly string[] {
  const { path, imports } = module;
  const own = folderOf(path);
  if (layerOf(own) === -1) return [`${path}: the folder ${own} stands in no layer`];
  return imports.flatMap(({ from, line, kind }) => {
    if (!from.startsWith('.')) {
      return heavy.has(from) && kind === 'value' ? [`${path}:${line} loads ${from} at the start: use import()`] : [];
    }
    const target = resolve(path, from);
    const folder = folderOf(target);
    if (!from.endsWith('.ts')) return [`${path}:${line} imports ${from} without its .ts`];
    if (!known.has(target)) return [`${path}:${line} imports ${from}, which is not there`];
    if (folder === own) return [];
    if (layerOf(folder) > layerOf(own)) return [`${path}:${line} imports upward from ${folder}`];
    return layerOf(folder) === layerOf(own)
      ? [`${path}:${line} imports from ${folder}, a stranger of its own layer`]
      : [];
  });
}

function purity(module: Module): readonly string[] {
  const { path, imports, touches } = module;
  if (!pure.has(folderOf(path))) return [];
  const outside = imports
    .filter(({ from }) => !from.startsWith('.'))
    .flatMap(({ from, line, kind, names }) => {
      if (kind === 'type') return [];
      if (kind === 'dynamic') return [`${path}:${line} loads ${from} at run time in a pure layer`];
      const name = from.replace(/^node:/, '');
      if (name === 'buffer') return [];
      if (name === 'crypto') {
        return names
          .filter((each) => !hashes.has(each))
          .map((each) => `${path}:${line} uses ${each} of node:crypto in a pure layer`);
      }
      const owner = from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');
      return purePackages.has(owner) ? [] : [`${path}:${line} imports ${from} in a pure layer`];
    });
  const used = touches.filter(({ what }) => isImpure(what) && !(loop.has(path) && isWaiting(what)));
  return [...outside, ...used.map(({ what, line }) => `${path}:${line} uses ${what} in a pure layer`)];
}

function isImpure(what: string): boolean {
  return isWaiting(what) || world.has(what) || what === 'new Date()' || what === 'Date.now' || what === 'Math.random';
}

function isWaiting(what: string): boolean {
  return what === 'async' || what === 'await' || what.startsWith('Promise.') || what === 'Promise';
}

function oneDoor({ path, imports, touches, strings }: Module): readonly string[] {
  const isAt = (places: readonly string[]) =>
    places.some((at) => (at.endsWith('/') ? path.startsWith(at) : path === at));
  const packages = imports
    .filter(({ kind }) => kind !== 'type')
    .flatMap(({ from, line }) =>
      doors
        .filter(({ thing, at }) => thing.test(from) && !isAt(at))
        .map(({ at }) => `${path}:${line} imports ${from}: its door is ${at.join(', ') || 'nowhere'}`),
    );
  const env = path === environment ? [] : touches.filter(({ what }) => what === 'process.env' || what === 'process.*');
  const protocol = path === runnerProtocol ? [] : strings.filter(({ what }) => /^\s*::[a-z-]+( |::)/.test(what));
  return [
    ...packages,
    ...env.map(({ line }) => `${path}:${line} reads process.env: its door is ${environment}`),
    ...protocol.map(({ line }) => `${path}:${line} writes a workflow command: its door is ${runnerProtocol}`),
  ];
}

function cycles(modules: readonly Module[], known: ReadonlyMap<string, Module>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push(`${[...trail.slice(at), path].join(' → ')}: a cycle`);
    if (at !== -1 || done.has(path)) return;
    for (const { from } of known.get(path)?.imports ?? []) {
      if (from.startsWith('.') && known.has(resolve(path, from))) visit(resolve(path, from), [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return found;
}

function resolve(path: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(path), from));
}

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '.') : '.';
}

function layerOf(folder: string): number {
  return layers.findIndex((layer) => layer.includes(folder));
}
