// Which modules a runbook may import: the builder, and files of its own repository, by their relative names.
// Promises: nothing of Node, no package; types are stripped in place, so that lines and columns stay what they are.
import { readFileSync, realpathSync } from 'node:fs';
import nodeModule from 'node:module';
import { extname, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CodePlace } from '../builder/place.ts';
import { Complaint, pointedAt } from './complaint.ts';

const OWN = new URL('..', import.meta.url).href;
const ENDING = extname(import.meta.filename);
const BUILDER = new URL(`../builder/package${ENDING}`, import.meta.url).href;
const LANGUAGES: ReadonlySet<string> = new Set(['.ts', '.mts', '.js', '.mjs', '.json']);

interface Context {
  readonly parentURL?: string;
}
type Next = (name: string, context: object) => object;

/** Everything that is imported from then on. `root` is the repository's. */
export function hookModules(root: string): void {
  const real = realpathSync(root);
  call('registerHooks', {
    resolve: (name: string, context: Context, next: Next) => {
      if (name === 'enforced-runbooks') return { url: BUILDER, shortCircuit: true };
      const { parentURL = '' } = context;
      if (isOwn(parentURL) && !/[\\/]evaluate\.\w+$/.test(parentURL)) return next(name, context);
      return { url: urlOf({ name, parent: parentURL, root: real }), shortCircuit: true };
    },
    load: (url: string, context: object, next: Next) => (isOwn(url) ? next(url, context) : loaded(url)),
  });
}

function isOwn(url: string): boolean {
  return url.startsWith(`${OWN}builder/`) || url.startsWith(`${OWN}evaluation/`);
}

interface Imported {
  readonly name: string;
  readonly parent: string;
  readonly root: string;
}

function urlOf({ name, parent, root }: Imported): string {
  if (!/^(?:\.{1,2}\/|file:)/.test(name)) {
    const hint = 'a runbook imports `enforced-runbooks`, and files of its own repository by their relative names';
    throw new Complaint(`imports \`${name}\`: ${hint}`, importedAt(parent, name));
  }
  const path = fileURLToPath(new URL(name, parent));
  const refuse = (says: string) => new Complaint(`imports \`${name}\`, ${says}`, importedAt(parent, name));
  if (!LANGUAGES.has(extname(path))) throw refuse('which names no file with its ending (`./pool.ts`)');
  const real = realOf(path);
  if (real === 'missing') throw refuse('which is not there');
  if (real === 'denied' || !real.path.startsWith(root + sep)) throw refuse('which lies outside of the repository');
  const folders = relative(root, real.path).split(sep);
  if (folders.some((folder) => folder.startsWith('.'))) throw refuse('which is hidden, and hidden files are not read');
  return pathToFileURL(real.path).href;
}

function realOf(path: string): { readonly path: string } | 'missing' | 'denied' {
  try {
    return { path: realpathSync(path) };
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'denied';
  }
}

function loaded(url: string): object {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  if (url.endsWith('.json')) return { format: 'json', source: text, shortCircuit: true };
  return { format: 'module', source: /\.m?ts$/.test(url) ? stripped(text, url) : text, shortCircuit: true };
}

function stripped(text: string, url: string): unknown {
  try {
    return call('stripTypeScriptTypes', text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Complaint(error.message, pointedAt(String(error.stack), url), 'syntax');
  }
}

/** Of Node 22.18 and newer; what this is compiled with describes an older one. */
function call(name: 'registerHooks' | 'stripTypeScriptTypes', given: unknown): unknown {
  const method: unknown = Reflect.get(nodeModule, name);
  if (typeof method !== 'function') throw new Complaint(`needs a Node that has module.${name}`);
  return Reflect.apply(method, nodeModule, [given]);
}

/** Where the importing file names the module. */
function importedAt(parent: string, name: string): CodePlace | null {
  try {
    const text = readFileSync(fileURLToPath(parent), 'utf8');
    const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``].map((each) => text.indexOf(each)).find((at) => at >= 0);
    const before = text.slice(0, quoted ?? 0).split('\n');
    return { file: parent, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  } catch {
    return null;
  }
}
