// Which modules a runbook may import: the builder, and files of its own repository, by their relative names.
// Promises: nothing of Node, no package, nothing from the disk: what may be imported was given; types are stripped in place, so that
// lines and columns stay what they are; a module has the same address on every machine.
import nodeModule from 'node:module';
import { extname, posix } from 'node:path';
import { addressOf, pathOf } from '../builder/module-address.ts';
import type { CodePlace } from '../builder/place.ts';
import { Complaint, pointedAt } from './complaint.ts';

const OWN = new URL('..', import.meta.url).href;
const ENDING = extname(import.meta.filename);
const BUILDER = new URL(`../builder/package${ENDING}`, import.meta.url).href;
/** The builder's address as a runbook sees it: not where it lies. */
const FACE = 'enforced-runbooks:package';
const LANGUAGES: ReadonlySet<string> = new Set(['.ts', '.mts', '.js', '.mjs', '.json']);

interface Context {
  readonly parentURL?: string;
}
type Next = (name: string, context: object) => object;

/** By their paths from the repository's root. */
export type FileTexts = ReadonlyMap<string, string>;

/** Everything that is imported from then on. What strips types is made ready here: it needs more than a runbook will be given. */
export function hookModules(files: FileTexts): void {
  call('stripTypeScriptTypes', '');
  call('registerHooks', {
    resolve: (name: string, context: Context, next: Next) => {
      if (name === 'enforced-runbooks') return { url: FACE, shortCircuit: true };
      const { parentURL = '' } = context;
      if (parentURL === FACE) return next(name, context);
      const parent = pathOf(parentURL);
      if (parent === null) return isOwn(parentURL) ? own(name, () => next(name, context)) : refused(name);
      return { url: urlOf({ name, parent, files }), shortCircuit: true };
    },
    load: (url: string, context: object, next: Next) => {
      if (url === FACE)
        return { format: 'module', source: `export * from ${JSON.stringify(BUILDER)};`, shortCircuit: true };
      return isOwn(url) ? next(url, context) : loaded(url, files);
    },
  });
}

function isOwn(url: string): boolean {
  return url.startsWith(`${OWN}builder/`) || url.startsWith(`${OWN}evaluation/`);
}

function own(name: string, next: () => object): object {
  return pathOf(name) !== null ? { url: name, shortCircuit: true } : next();
}

/** From what is no file: code that was made of a text, or an address that carries it. */
function refused(name: string): never {
  throw new Complaint(`imports \`${name}\` from what is no file`);
}

interface Imported {
  readonly name: string;
  /** The file that names it. */
  readonly parent: string;
  readonly files: FileTexts;
}

function urlOf({ name, parent, files }: Imported): string {
  const refuse = (says: string) => new Complaint(`imports \`${name}\`${says}`, importedAt(parent, name, files));
  if (!/^\.{1,2}\//.test(name)) {
    throw refuse(': a runbook imports `enforced-runbooks`, and files of its own repository by their relative names');
  }
  const path = posix.join(posix.dirname(parent), name);
  if (!LANGUAGES.has(extname(path))) throw refuse(', which names no file with its ending (`./pool.ts`)');
  if (path.startsWith('..')) throw refuse(', which lies outside of the repository');
  if (path.split('/').some((part) => part.startsWith('.')))
    throw refuse(', which is hidden, and hidden files are not read');
  if (!files.has(path))
    throw refuse(', which is not there: a file of the repository (no link), whose name is written out');
  return addressOf(path);
}

function loaded(url: string, files: FileTexts): object {
  const text = files.get(pathOf(url) ?? '');
  if (text === undefined) return refused(url);
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
function importedAt(parent: string, name: string, files: FileTexts): CodePlace | null {
  const text = files.get(parent);
  if (text === undefined) return null;
  const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``].map((each) => text.indexOf(each)).find((at) => at >= 0);
  const before = text.slice(0, quoted ?? 0).split('\n');
  return { file: addressOf(parent), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
