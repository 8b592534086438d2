// The bundle: every file of dist/, by its path inside dist/, made from the compiled sources in lib/.
// Promises: the same sources give the same bytes, whatever the folder or the machine; nothing is minified; no path of the machine is inside.
// Must never write: build.ts does that, or compares.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ncc from '@vercel/ncc';

const entries = [
  { name: 'main', module: './main.js' },
  { name: 'post', module: './post.js' },
  { name: 'cli', module: './cli/index.js' },
] as const;

const target = 'es2022';
const licences = 'licenses.txt';
const lazily = ['ProxyAgent', 'fetch'] as const;
/** Those that are not ASCII. */
const BLANK = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** One program with a lazy chunk an entry: main, post and cli share their code instead of holding it three times. */
export async function bundle(root: string): Promise<ReadonlyMap<string, Buffer>> {
  process.chdir(root);
  const program = await bundleProgram(root);
  const undici = await bundleUndici(root);
  const files = new Map<string, Buffer>([
    ['package.json', text('{ "type": "module" }\n')],
    ['program/undici.cjs', text(lazyUndici())],
    ['program/undici-whole.cjs', text(undici.code)],
    ...entries.map(({ name }) => [`${name}/index.js`, text(entryText(name))] as const),
    ...program.files,
    ...(await compiledFiles(root)),
    [`program/${licences}`, text(`${program.licences.trimEnd()}\n\n${undici.licences.trimEnd()}\n`)],
  ]);
  refusePathsOfTheMachine(files, root);
  return new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/**
 * What is no part of the program, as the compiler gives it: the builder, which runbooks import, with its types; and what evaluates
 * such a runbook in a child process. They need nothing but each other and Node.
 */
async function compiledFiles(root: string): Promise<readonly (readonly [string, Buffer])[]> {
  const files: (readonly [string, Buffer])[] = [];
  for (const folder of ['builder', 'evaluation']) {
    for (const name of await readdir(join(root, 'lib', folder))) {
      const content = await readFile(join(root, 'lib', folder, name), 'utf8');
      // The compiler rewrites what code imports, and leaves what types do.
      const code = name.endsWith('.d.ts') ? content.replace(/(['"]\.{1,2}\/[a-z-]+)\.ts(['"])/g, '$1.js$2') : content;
      files.push([`${folder}/${name}`, text(code)]);
    }
  }
  return files;
}

function entryText(name: string): string {
  const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : '';
  return `${shebang}import { enter } from '../program/index.js';\n\nawait enter.${name}();\n`;
}

async function bundleProgram(root: string) {
  const input = join(root, 'lib', 'program.js');
  const lines = entries.map(({ name, module }) => `  ${name}: () => import('${module}'),\n`);
  await writeFile(input, `export const enter = {\n${lines.join('')}};\n`);
  try {
    const { code, assets } = await ncc(input, options({ esm: true, externals: { undici: './undici.cjs' } }));
    const chunks = Object.entries(assets)
      .filter(([name]) => name !== licences && name !== 'package.json')
      .map(([name, { source }]) => [`program/${name}`, text(plainAscii(Buffer.from(source).toString()))] as const);
    const files = [['program/index.js', text(plainAscii(code))] as const, ...chunks];
    refuseAssets(files);
    refuseUnknownUseOfUndici(files.map(([, content]) => content.toString()));
    return { files, licences: String(assets[licences]?.source ?? '') };
  } finally {
    await rm(input);
  }
}

async function bundleUndici(root: string) {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'node_modules/undici/package.json'), 'utf8'));
  const main = manifest instanceof Object && 'main' in manifest ? String(manifest.main) : 'index.js';
  const input = join(root, 'node_modules/undici', main);
  const { code, assets } = await ncc(input, options({ esm: false, externals: {} }));
  return { code, licences: String(assets[licences]?.source ?? '') };
}

// ncc would evaluate `path.resolve` while it builds, take what it finds for an asset and rewrite the call: never wanted here.
function keepPath(_path: string, use: { readonly isRequire: boolean } | true): false | undefined {
  return use !== true && !use.isRequire ? false : undefined;
}

function options(given: { readonly esm: boolean; readonly externals: Readonly<Record<string, string>> }) {
  return {
    ...given,
    customEmit: keepPath,
    cache: false,
    minify: false,
    quiet: true,
    filename: 'index.js',
    license: licences,
    target,
  } as const;
}

// @actions/http-client asks for undici at its top, for a proxy that hardly any run has: 0.9 MB that every start would load.
function lazyUndici(): string {
  return [
    "'use strict';",
    '// Loads undici when it is first used: behind a proxy, and nowhere else.',
    ...lazily.map((name) =>
      name === 'ProxyAgent'
        ? `exports.${name} = function ${name}(...given) { return new (require('./undici-whole.cjs').${name})(...given); };`
        : `exports.${name} = (...given) => require('./undici-whole.cjs').${name}(...given);`,
    ),
    '',
  ].join('\n');
}

function refuseAssets(files: readonly (readonly [string, Buffer])[]): void {
  for (const [name, content] of files) {
    const isCode = /^program\/(\d+\.)?index\.js$/.test(name);
    if (!isCode || content.includes('__webpack_require__.ab')) throw new Error(`dist/${name}: ncc rewrote a path`);
  }
}

function refuseUnknownUseOfUndici(chunks: readonly string[]): void {
  const known = new Set<string>(lazily);
  for (const chunk of chunks) {
    for (const [, member = ''] of chunk.matchAll(/\b(?:external_undici_cjs_|undici_\d+)\.(\w+)/g)) {
      if (!known.has(member))
        throw new Error(`undici.${member} is used: add it to the lazy face of undici in scripts/bundle.ts`);
    }
  }
}

function refusePathsOfTheMachine(files: ReadonlyMap<string, Buffer>, root: string): void {
  for (const [name, content] of files) {
    if (content.includes(root)) throw new Error(`dist/${name} holds the path of this checkout`);
  }
}

/**
 * Every other character as its escape, which means the same wherever code may hold one: V8 takes text of one byte a character as it
 * stands, and anything else as two bytes each, decoded at every start. Left alone: code with a blank that may stand between its words.
 */
function plainAscii(code: string): string {
  if (BLANK.test(code)) return code;
  const raw = /String\.raw`[^`]*[^\0-\x7f]/.exec(code) ?? /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(code);
  if (raw !== null) throw new Error(`an escape would change what this means: ${raw[0].slice(-80)}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function text(content: string): Buffer {
  return Buffer.from(content);
}
