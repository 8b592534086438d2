// The commands of a code block: without prompts and without what they printed, lines that belong together in one.
// Promises: no line of the block is lost: what is no command is among what is kept.
import type { Code } from './block.ts';
import { type Effect, effectOf } from './effect.ts';
import { Passage } from './passage.ts';
import { PROGRAMS } from './programs.ts';
import { queryEffect } from './query.ts';
import { firstCommand } from './shell-script.ts';

export type WrittenCommand = {
  readonly line: number;
  readonly text: string;
  readonly effect: Effect;
  /** Lines of the block around it: remarks in front, and what it printed. */
  readonly remarks: readonly string[];
} & (
  | { readonly kind: 'shell' }
  /** For another program's standard input: its language. */
  | { readonly kind: 'input'; readonly language: string }
  | { readonly kind: 'promql' }
);

export interface ReadCode {
  readonly commands: readonly WrittenCommand[];
  /** Lines that belong to no command. */
  readonly kept: readonly string[];
}

const SHELLS =
  /^(?:bash|sh|shell|shel|zsh|ksh|console|shell-?session|sh-session|shellscript|terminal|bash-session|cli)$/;
const DATA =
  /^(?:ya?ml|json|jsonc?|text|txt|plaintext|plain|log|logs|output|diff|mermaid|toml|ini|xml|html|hcl|terraform|tf|csv|conf|config|nginx|properties|dockerfile|docker|markdown|md|http|ascii|cron|plantuml|math|go|java|rust|c|cpp|scss|css|jsonnet|none|graphql|haproxy|jinja)$/;

export function commandsIn({ info, text, line }: Code): ReadCode {
  const language = (/^\{?\.?([\w+-]+)/.exec(info)?.[1] ?? '').toLowerCase();
  if (text.trim() === '') return { commands: [], kept: [] };
  const lines = text.split('\n');
  if (DATA.test(language)) return { commands: [], kept: lines };
  const prompts = lines.map((one, index) => promptOf(one, language, index));
  if (prompts.some((prompt) => prompt !== null)) return prompted(lines, prompts, line);
  if (language === 'promql')
    return { commands: [{ kind: 'promql', line, text, effect: 'look', remarks: [] }], kept: [] };
  const isKnown = language === '' || SHELLS.test(language);
  if (!isKnown) return { commands: [asInput(text, language, line)], kept: [] };
  if (language === '' || /console|session|terminal/.test(language)) {
    if (isQuery(text)) return { commands: [asInput(text, 'sql', line)], kept: [] };
    if (!lines.some(beginsCommand)) return { commands: [], kept: lines };
  }
  return unprompted(lines, line + 1);
}

function asInput(text: string, language: string, line: number): WrittenCommand {
  const isSql = /sql/.test(language);
  return { kind: 'input', language, line, text, effect: isSql ? queryEffect(text) : 'change', remarks: [] };
}

function isQuery(text: string): boolean {
  return /^\s*(?:--[^\n]*\n\s*)*(?:SELECT|UPDATE|DELETE FROM|INSERT INTO|ALTER|EXPLAIN|CREATE|DROP|WITH|VACUUM|SHOW)\s/.test(
    text,
  );
}

/** A program that is known, or a path to one. */
export function beginsCommand(line: string): boolean {
  const word = /^\s*(?:[A-Z_][A-Z0-9_]*=\S* )*(\S+)/.exec(line)?.[1] ?? '';
  return (
    PROGRAMS.has(word) ||
    /^[a-z][\w.-]*(?:ctl|cli|\.(?:sh|py|rb|pl))$/.test(word) ||
    /^\.{0,2}\/[\w./-]+$/.test(word) ||
    (PROGRAMS.has(word.split('/').at(-1) ?? '') && word.includes('/'))
  );
}

interface Prompt {
  readonly rest: string;
  /** Of the program that prompts. */
  readonly language: 'shell' | 'sql' | 'redis' | 'ruby' | 'python' | 'unknown';
}

const PROMPTS: readonly (readonly [RegExp, Prompt['language']])[] = [
  [/^\s*(?:\$|❯|➜)[ \t]+(?=\S)/, 'shell'],
  [/^\s*(?:\([\w-]+\) ?)?\[?[\w.-]+@[\w.-]+[^\s$#%>]*(?: [^\s$#%>]+)?\]?[$#%] ?(?=\S)/, 'shell'],
  [/^PS [^>\n]*> ?/, 'unknown'],
  [/^\s*[\w-]+[=-][#>] (?=\S)/, 'sql'],
  [/^\s*(?:mysql|MariaDB \[[^\]]*\])> /, 'sql'],
  [/^\s*(?:redis|\d{1,3}(?:\.\d{1,3}){3}):?[\w/.]*> (?=\S)/, 'redis'],
  [/^\s*(?:irb\([^)]*\):\d+:\d+>|\[\d+\] pry\([^)]*\)>) /, 'ruby'],
  [/^\s*>>> /, 'python'],
];

function promptOf(line: string, language: string, index: number): Prompt | null {
  for (const [pattern, prompting] of PROMPTS) {
    const [found] = pattern.exec(line) ?? [];
    if (found !== undefined) return { rest: line.slice(found.length), language: prompting };
  }
  // A `#` is root's prompt only where sessions stand, and before a program: everywhere else it begins a remark.
  const root = /^(?:#|>|%)[ \t]+/.exec(line)?.[0];
  const mayBeRoot = /^(?:|console|.*session|terminal)$/.test(language) || (index === 0 && line.startsWith('>'));
  return root !== undefined && mayBeRoot && beginsCommand(line.slice(root.length)) && !/[.:]$/.test(line.trim())
    ? { rest: line.slice(root.length), language: 'shell' }
    : null;
}

/** Without the sign by which a shell asks for more. */
function unprompt(line: string): string {
  return line.replace(/^\s*>\s?/, '');
}

function prompted(lines: readonly string[], prompts: readonly (Prompt | null)[], line: number): ReadCode {
  const found: {
    readonly at: number;
    readonly end: number;
    readonly text: string;
    readonly language: Prompt['language'];
  }[] = [];
  const bare = lines.map(unprompt);
  const passage = new Passage(bare);
  const goesOn = (next: number) => prompts[next] === null || /^\s*>/.test(lines[next] ?? '');
  for (let at = 0; at < lines.length; at += 1) {
    const prompt = prompts[at] ?? null;
    if (prompt === null) continue;
    // What follows a prompt ends its line, whatever else stands in front of it.
    const without = (bare[at] ?? '').length - prompt.rest.length;
    const end = endOf(passage, { at, without, mayFollow: goesOn });
    const more = bare.slice(at + 1, end);
    found.push({ at, end, text: [prompt.rest, ...more].join('\n'), language: prompt.language });
    at = end - 1;
  }
  const kept = lines.slice(0, found[0]?.at ?? 0);
  const printed = (index: number) => lines.slice(found[index]?.end ?? 0, found[index + 1]?.at ?? lines.length);
  const isOne = found.every(({ language }) => language === 'shell') && found.some(({ text }) => isStateful(text));
  if (isOne) {
    const text = found.map((one) => one.text).join('\n');
    const remarks = found.flatMap((_, index) => printed(index)).filter((one) => one.trim() !== '');
    return { commands: [{ kind: 'shell', line: line + 1, text, effect: effectOf(text), remarks }], kept };
  }
  const commands = found.map(({ at, text, language }, index): WrittenCommand => {
    const remarks = printed(index).filter((one) => one.trim() !== '');
    if (language === 'shell') return { kind: 'shell', line: line + 1 + at, text, effect: effectOf(text), remarks };
    return { ...asInput(text, language, line + 1 + at), remarks };
  });
  return { commands, kept };
}

function unprompted(lines: readonly string[], firstLine: number): ReadCode {
  if (lines.some((one) => isStateful(one))) {
    const text = lines.join('\n').replace(/^\n+|\s+$/g, '');
    return { commands: [{ kind: 'shell', line: firstLine, text, effect: effectOf(text), remarks: [] }], kept: [] };
  }
  const commands: WrittenCommand[] = [];
  let remarks: string[] = [];
  const passage = new Passage(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (/^\s*#/.test(line)) {
      remarks.push(line.trim());
      continue;
    }
    const end = endOf(passage, { at, without: 0, mayFollow: () => true });
    const text = lines.slice(at, end).join('\n').replace(/^\s+/, '');
    commands.push({ kind: 'shell', line: firstLine + at, text, effect: effectOf(text), remarks });
    remarks = [];
    at = end - 1;
  }
  return { commands, kept: remarks };
}

/** Lines of one command; a quote that is open for longer is none. */
const LONGEST_COMMAND = 200;
const LONGEST_DOCUMENT = 2_000;

interface Beginning {
  readonly at: number;
  /** Characters in front of it on its line. */
  readonly without: number;
  readonly mayFollow: (line: number) => boolean;
}

/** Behind the last line of a command that goes on: by an open quote, loop or here-document, or by a sign that wants more. */
function endOf(passage: Passage, { at, without, mayFollow }: Beginning): number {
  const count = passage.starts.length - 1;
  const hasDocument = /<<-?\s*['"\\]?\w/.test(passage.slice(at, at + 1, without));
  const most = Math.min(count, at + (hasDocument ? LONGEST_DOCUMENT : LONGEST_COMMAND));
  let last = hasDocument ? most : at + 1;
  while (last < most && mayFollow(last)) last += 1;
  const { firstEnd, open } = firstCommand(passage, { first: at, last, without });
  if (firstEnd !== null) return passage.lineAt(passage.start(at) + without + firstEnd) + 1;
  // A quote that nothing closes is an apostrophe of a sentence: then the line stands for itself. A loop is none.
  return open === 'keyword' || open === 'sign' ? last : at + 1;
}

const STATEFUL =
  /^\s*(?:(?:for|while|until|if|case|function|select)\s|[A-Za-z_]\w*\+?=\S*\s*(?:$|[#;$"'(`])|(?:export|cd|pushd|set|source|trap|alias|declare|local|read|unset|eval)\s|\.\s+\/|\w+\s*\(\)\s*\{)/m;

/** What one line leaves behind, the next may need: such a block is one script. */
function isStateful(text: string): boolean {
  return STATEFUL.test(text);
}
