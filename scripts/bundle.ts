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
/**
 * Packages that others ask for at their top, for what hardly any run needs: a proxy; the name of the runner's operating system. Their
 * members that are used, functions but for what begins with a capital.
 */
const LAZY = [
  { module: 'undici', file: 'undici', members: ['ProxyAgent', 'fetch'] },
  { module: '@actions/exec', file: 'actions-exec', members: ['getExecOutput'] },
] as const;
type Lazy = (typeof LAZY)[number];
/** Those that are not ASCII. */
const BLANK = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** One program with a lazy chunk an entry: main, post and cli share their code instead of holding it three times. */
export async function bundle(root: string): Promise<ReadonlyMap<string, Buffer>> {
  process.chdir(root);
  const program = await bundleProgram(root);
  const lazy: { readonly one: Lazy; readonly code: string; readonly licences: string }[] = [];
  for (const one of LAZY) lazy.push({ one, ...(await bundlePackage(root, one)) });
  const files = new Map<string, Buffer>([
    ['package.json', text('{ "type": "module" }\n')],
    ...lazy.flatMap(({ one, code }) => [
      [`program/${one.file}.cjs`, text(faceOf(one))] as const,
      [`program/${one.file}-whole.cjs`, text(code)] as const,
    ]),
    ...entries.map(({ name }) => [`${name}/index.js`, text(entryText(name))] as const),
    ...program.files,
    ...(await compiledFiles(root)),
    [`program/${licences}`, text(`${[program, ...lazy].map(({ licences }) => licences.trimEnd()).join('\n\n')}\n`)],
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
  if (name !== 'cli') return `import { enter } from '../program/index.js';\n\nawait enter.${name}();\n`;
  return [
    '#!/usr/bin/env node',
    "import { codeReader, enter, readCodeWith } from '../program/index.js';",
    '',
    "readCodeWith(codeReader(process.argv[2] ?? ''));",
    'await enter.cli();',
    '',
  ].join('\n');
}

async function bundleProgram(root: string) {
  const input = join(root, 'lib', 'program.js');
  const lines = entries.map(({ name, module }) => `  ${name}: () => import('${module}'),\n`);
  const reader = "export { codeReader } from './cli/kept-code.js';\n";
  await writeFile(input, `${reader}export const enter = {\n${lines.join('')}};\n`);
  try {
    const { code, assets } = await ncc(
      input,
      options({ esm: true, externals: Object.fromEntries(LAZY.map(({ module, file }) => [module, `./${file}.cjs`])) }),
    );
    const chunks = Object.entries(assets)
      .filter(([name]) => name !== licences && name !== 'package.json')
      .map(([name, { source }]) => chunkOf(name, Buffer.from(source).toString()));
    const files = [{ name: 'index.js', code: withCodeReader(withLateFaces(code), chunks) }, ...chunks].map(
      (file) => [`program/${file.name}`, text(plainAscii(file.code))] as const,
    );
    refuseAssets(files);
    for (const one of LAZY)
      refuseUnknownUse(
        one,
        files.map(([, content]) => content.toString()),
      );
    return { files, licences: String(assets[licences]?.source ?? '') };
  } finally {
    await rm(input);
  }
}

interface Chunk {
  readonly name: string;
  readonly code: string;
}

/**
 * As a file that is loaded in one go: a script, whose value is what it exports, and a CommonJS module alike, so that nobody has to put
 * anything around its text. What uses what only modules have stays one.
 */
function chunkOf(name: string, code: string): Chunk {
  const [head, ids = ''] =
    /^export const id = \d+;\nexport const ids = (.*);\nexport const modules = /.exec(code) ?? [];
  if (head === undefined) throw new Error(`${name}: a chunk begins differently than expected`);
  if (/\bimport\.meta\b/.test(code)) return { name, code };
  const exported = `(typeof module === 'object' ? module : {}).exports = { ids: ${ids}, modules: `;
  const modules = code.slice(head.length).replace(/;\s*$/, '');
  return { name: name.replace(/\.js$/, '.cjs'), code: `'use strict';\n${exported}${modules} };\n` };
}

/** Faces are loaded where they are first imported: most calls do without. */
function withLateFaces(code: string): string {
  const faces = [...code.matchAll(/^import \* as (\w+) from ("\.\/[a-z-]+\.cjs");\n/gm)];
  if (faces.length !== LAZY.length) throw new Error('the program imports its lazy packages differently than expected');
  return faces.reduce(
    (text, [line, name = '', file]) =>
      text
        .replace(line, '')
        .replace(
          `module.exports = ${name};`,
          `module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)(${file});`,
        ),
    code,
  );
}

/** Chunks come from what the entry gives to `readCodeWith`, else from `require`. */
function withCodeReader(code: string, chunks: readonly Chunk[]): string {
  const [asks, ending] = ['import("./" + __nccwpck_require__.u(chunkId))', 'chunkId + ".index.js"'];
  if (code.split(asks).length !== 2 || code.split(ending).length !== 2)
    throw new Error('the program loads its chunks differently than expected');
  const modules = chunks.filter(({ name }) => name.endsWith('.js')).map(({ name }) => Number.parseInt(name, 10));
  return [
    code
      .replace(asks, 'readChunk("./" + __nccwpck_require__.u(chunkId))')
      .replace(ending, `chunkId + (${JSON.stringify(modules)}.includes(chunkId) ? ".index.js" : ".index.cjs")`),
    'let readCode = __WEBPACK_EXTERNAL_createRequire(import.meta.url);',
    'export function readCodeWith(reader) {',
    '  readCode = reader ?? readCode;',
    '}',
    'async function readChunk(name) {',
    "  return name.endsWith('.cjs') ? readCode(name) : import(name);",
    '}',
    '',
  ].join('\n');
}

async function bundlePackage(root: string, { module }: Lazy) {
  const folder = join(root, 'node_modules', module);
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const main = manifest instanceof Object && 'main' in manifest ? String(manifest.main) : 'index.js';
  const { code, assets } = await ncc(join(folder, main), options({ esm: false, externals: {} }));
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

function faceOf({ module, file, members }: Lazy): string {
  const whole = `require('./${file}-whole.cjs')`;
  return [
    "'use strict';",
    `// Loads ${module} when it is first used.`,
    ...members.map((name) =>
      /^[A-Z]/.test(name)
        ? `exports.${name} = function ${name}(...given) { return new (${whole}.${name})(...given); };`
        : `exports.${name} = (...given) => ${whole}.${name}(...given);`,
    ),
    '',
  ].join('\n');
}

function refuseAssets(files: readonly (readonly [string, Buffer])[]): void {
  for (const [name, content] of files) {
    const isCode = /^program\/(index\.js|\d+\.index\.c?js)$/.test(name);
    if (!isCode || content.includes('__webpack_require__.ab')) throw new Error(`dist/${name}: ncc rewrote a path`);
  }
}

function refuseUnknownUse({ module, file, members }: Lazy, chunks: readonly string[]): void {
  const known = new Set<string>(members);
  const name = file.replaceAll('-', '_');
  const use = new RegExp(`\\b(?:external_${name}_cjs_|${name}_\\d+)\\.(\\w+)`, 'g');
  for (const chunk of chunks) {
    for (const [, member = ''] of chunk.matchAll(use)) {
      if (!known.has(member)) throw new Error(`${module}: ${member} is used: add it to LAZY in scripts/bundle.ts`);
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
