// What a written command leaves open: `<pod>`, `{{ pod }}`, `${POD}`. Each becomes a variable of the script, given from outside.
// Promises: a value comes in through a variable, in quotes where the shell would split it, and is never pasted into the script.
import { type Quoting, quotingOf } from './quoting.ts';

export interface Opened {
  readonly script: string;
  readonly variables: readonly Variable[];
}

export interface Variable {
  /** Upper case. */
  readonly name: string;
  /** As it stands on the page. */
  readonly written: string;
  readonly isSecret: boolean;
}

const ANY = new RegExp(
  [
    /\$\{\{[^{}\n]*\}\}/,
    /\{\{\s*\$?[A-Za-z_][\w.-]*\s*\}\}/,
    /(?<![<\w])<[A-Za-z][A-Za-z0-9 _.:,/'-]{0,200}>(?!>)/,
    /\$\{[A-Za-z_]\w*(?::?\?[^{}\n]*)?\}/,
    /\$\{[a-z]+(?:-[a-z]+)+\}/,
    /\$[A-Za-z_]\w*/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** What a shell has, or a writer of Go templates means. */
const GIVEN =
  /^(?:HOME|PATH|USER|PWD|OLDPWD|SHELL|HOSTNAME|RANDOM|SECONDS|LINENO|IFS|EDITOR|LANG|TERM|TMPDIR|UID|PPID|LOGNAME|BASH\w*|PIPESTATUS|REPLY)$/;
/** For the name of a variable of ours. */
const UNFIT = /^__|^.{100}/;
const TEMPLATE_WORD = /^(?:end|else|range|if|with|json|len|index|define|block|template|println|printf)$/;

export function opened(text: string): Opened {
  const quoting = quotingOf(text);
  const own = assigned(text);
  const variables = new Map<string, Variable>();
  const documents = documentsIn(text);
  let script = '';
  let from = 0;
  for (const { 0: written, index } of text.matchAll(ANY)) {
    const inside = documents.find(({ start, end }) => index >= start && index < end);
    const how = inside?.how ?? quoting[index] ?? 'bare';
    const name = nameIn(written, own, how);
    if (name === null) continue;
    script += text.slice(from, index) + reference(name, how);
    from = index + written.length;
    if (!variables.has(name)) variables.set(name, { name, written, isSecret: SECRET.test(name) });
  }
  return { script: script + text.slice(from), variables: [...variables.values()] };
}

const WRITTEN_ONLY = /\$?\{\{\s*\$?[A-Za-z_][\w.-]*\s*\}\}|(?<![<\w])<[A-Za-z][A-Za-z0-9 _.:,/'-]{0,200}>(?!>)/g;

/** Of a text that no shell reads: where something is left open, a variable stands instead of text. */
export function openedText(text: string): readonly (string | Variable)[] {
  const parts: (string | Variable)[] = [];
  let from = 0;
  for (const { 0: written, index } of text.matchAll(WRITTEN_ONLY)) {
    const name = nameIn(written, new Set(), 'document');
    if (name === null) continue;
    parts.push(text.slice(from, index), { name, written, isSecret: SECRET.test(name) });
    from = index + written.length;
  }
  return [...parts, text.slice(from)];
}

const SECRET = /(?:^|_)(?:PASSWORD|PASSWD|PGPASSWORD|TOKEN|SECRET|API_?KEY|SECRET_KEY|AUTH)$/;

type Where = Quoting | 'document';

function nameIn(written: string, own: ReadonlySet<string>, how: Where): string | null {
  if (how === 'comment' && !written.startsWith('${{')) return null;
  if (/^\$\{?\w/.test(written) && !/^\$\{[a-z]+-/.test(written)) {
    const name = /\w+/.exec(written)?.[0] ?? '';
    const isShells = how === 'single' || how === 'document' || own.has(name) || GIVEN.test(name) || UNFIT.test(name);
    return isShells ? null : name;
  }
  const inner = written.replace(/^\$?[{<]+|[}>]+$/g, '').trim();
  if (written.startsWith('{{') && TEMPLATE_WORD.test(inner)) return null;
  if (written.startsWith('<') && /\s$/.test(written.slice(1, -1))) return null;
  const name = inner
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '');
  return /^[A-Z]/.test(name) ? name : `VALUE_${name}`.replace(/_$/, '');
}

function reference(name: string, how: Where): string {
  switch (how) {
    case 'bare':
      return `"\${${name}}"`;
    case 'single':
      return `'"\${${name}}"'`;
    default:
      return `\${${name}}`;
  }
}

/** Variables that the script sets itself. */
function assigned(text: string): ReadonlySet<string> {
  const found = text.matchAll(
    /(?:^|[\s;(&|])([A-Za-z_]\w*)\+?=|\bfor\s+([A-Za-z_]\w*)\b|\bread\s+(?:-\w+\s+)*([A-Za-z_]\w*)/g,
  );
  return new Set([...found].flatMap(([, one, two, three]) => one ?? two ?? three ?? []));
}

interface HereDocument {
  readonly start: number;
  readonly end: number;
  /** Where its word is quoted, the shell expands nothing in it. */
  readonly how: 'document' | 'double';
}

function documentsIn(text: string): readonly HereDocument[] {
  return [...text.matchAll(/<<-?\s*(['"]?)(\w+)\1[^\n]*\n/g)].map(({ 0: head, 1: quote, 2: word, index }) => {
    const start = index + head.length;
    const end = text.indexOf(`\n${word}`, start - 1);
    return { start, end: end < 0 ? text.length : end, how: quote === '' ? 'double' : 'document' };
  });
}
