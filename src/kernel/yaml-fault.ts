// What YAML's parser complains about, as faults with advice: the traps that runbooks fall into have advice of their own.
// Promises: one fault a line at most, the first and so the truest; warnings count as errors.
import type { Document, YAMLError } from 'yaml';
import type { Fault, Place } from './fault.ts';
import type { SourceLines } from './source-lines.ts';
import { shown } from './visible.ts';

const MOST_FAULTS = 50;
const QUOTE_WHOLE = "Put the whole value in single quotes ('…'), or write it in block style after `>-`.";

export function syntaxFaults(document: Document.Parsed, text: string, lines: SourceLines): readonly Fault[] {
  const faults = new Map<number, Fault>();
  const complaints = [...document.errors, ...document.warnings].sort(
    (a, b) => a.pos[0] - b.pos[0] || rank(a) - rank(b),
  );
  for (const complaint of complaints) {
    const hash = hashBefore(complaint, text);
    if (hash !== null) {
      const at = lines.placeAt(hash, hash + 1);
      faults.set(
        at.line,
        trap(at, 'A ` #` inside [ ] or { } begins a comment: the rest of the line is lost.', QUOTE_WHOLE),
      );
      continue;
    }
    const at = lines.placeAt(complaint.pos[0], complaint.pos[1]);
    if (faults.size > 0 && isEcho(complaint)) continue;
    if (!faults.has(at.line)) faults.set(at.line, faultOf(complaint, text, at));
  }
  return [...faults.values()].slice(0, MOST_FAULTS);
}

export function tooDeep(at: Place): Fault {
  return {
    code: 'limit-exceeded',
    message: 'The file nests too deeply.',
    hint: 'Nest at most 64 lists and mappings into each other.',
    at,
  };
}

/** Where a `#` swallowed the bracket that is missed at the start of the next line. */
function hashBefore(complaint: YAMLError, text: string): number | null {
  if (complaint.code !== 'BAD_INDENT' || !/^Flow /.test(complaint.message)) return null;
  const end = text.lastIndexOf('\n', complaint.pos[0] - 1);
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const found = end < 0 ? null : /^.*?[[{].*?[\s,]#/.exec(text.slice(start, Math.min(end, start + 4_096)));
  return found === null ? null : start + found[0].length - 1;
}

/** A tag explains the errors that it causes on its line. */
function rank(complaint: YAMLError): number {
  return complaint.code === 'TAG_RESOLVE_FAILED' ? 0 : 1;
}

/** What the parser says of the rest once it has lost its way. */
function isEcho(complaint: YAMLError): boolean {
  return /token in YAML stream|Not a YAML token/.test(complaint.message);
}

function faultOf(complaint: YAMLError, text: string, at: Place): Fault {
  if (complaint.message.includes('call stack')) return tooDeep(at);
  const [start] = complaint.pos;
  if (complaint.code === 'TAG_RESOLVE_FAILED' || complaint.code === 'BAD_PROP_ORDER') {
    return trap(at, `\`${shown(wordAt(text, start))}\` is read as a YAML tag, not as text.`, tagHint(text, start));
  }
  if (text[start - 1] === '$' && text.startsWith('{{', start)) {
    return trap(
      { ...at, column: at.column - 1, length: 3 },
      'A `${{ … }}` stands unquoted inside [ ] or { }, where YAML takes its braces for a mapping.',
      'Put the element in double quotes ("…${{ … }}…"), or write the list in block style, one `- ` a line.',
    );
  }
  if (/^-\s*[,\]]/.test(text.slice(start, start + 20))) {
    return trap(at, 'A bare `-` in a flow list begins a block list, which cannot stand there.', 'Write "-" in quotes.');
  }
  return traps(complaint, text, at) ?? plainFault(complaint, text, at);
}

function tagHint(text: string, start: number): string {
  return /^![^!\s]/.test(text.slice(start, start + 2)) && !/^\S*[,\]}]/.test(text.slice(start, start + 200))
    ? `A condition that begins with \`!\` must stand in quotes: '${shown(restOfLine(text, start), 40)}'. Custom tags are refused.`
    : 'Custom tags are refused: remove it, or put the value in quotes.';
}

function traps(complaint: YAMLError, text: string, at: Place): Fault | null {
  switch (complaint.code) {
    case 'BAD_SCALAR_START':
      return trap(at, `A value cannot begin with \`${shown(text[complaint.pos[0]] ?? '')}\` unquoted.`, QUOTE_WHOLE);
    case 'BAD_ALIAS':
      return trap(at, 'A `&` or `*` at the start of a value names a YAML anchor, and here there is none.', QUOTE_WHOLE);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return trap(at, 'A `: ` inside the value makes YAML read a second mapping.', QUOTE_WHOLE);
    case 'UNEXPECTED_TOKEN':
      return unexpected(complaint, text, at);
    default:
      return null;
  }
}

function unexpected(complaint: YAMLError, text: string, at: Place): Fault | null {
  if (/, in flow (sequence|map)/.test(complaint.message)) {
    return trap(at, 'An item of the list is empty.', 'Remove the comma, or write "" for an empty text.');
  }
  if (/^Unexpected flow-(seq|map)-start at node end/.test(complaint.message)) {
    return trap(at, 'A `[` or `{` stands inside a value in [ ] or { }: YAML ends the value before it.', QUOTE_WHOLE);
  }
  if (/^Not a YAML token|^Block scalar header/.test(complaint.message)) {
    return trap(at, 'A value that begins with `>` or `|` is a block text, which begins on the next line.', QUOTE_WHOLE);
  }
  const before = text.slice(0, complaint.pos[0]).trimEnd();
  return /at node end/.test(complaint.message) && /["'\])}]$/.test(before)
    ? trap(at, 'YAML ends the value before this text, because the value begins with a quote or a bracket.', QUOTE_WHOLE)
    : null;
}

function plainFault(complaint: YAMLError, text: string, at: Place): Fault {
  switch (complaint.code) {
    case 'DUPLICATE_KEY':
      return invalid(
        at,
        `The key \`${shown(wordAt(text, complaint.pos[0]).replace(/:$/, ''))}\` stands twice.`,
        'Keep one of the two.',
      );
    case 'TAB_AS_INDENT':
      return invalid(at, 'A tab stands where YAML wants spaces.', 'Indent with spaces.');
    case 'MULTIPLE_DOCS':
      return invalid(
        at,
        'The file holds several YAML documents.',
        'Keep one document in a file, without `---` between.',
      );
    default:
      return invalid(
        at,
        `The text is not YAML: ${shown(complaint.message, 160)}.`,
        'Correct the line that is shown, or the end of the one before it.',
      );
  }
}

export function trap(at: Place, message: string, hint: string): Fault {
  return { code: 'yaml-trap', message, hint, at };
}

export function invalid(at: Place, message: string, hint: string): Fault {
  return { code: 'yaml-invalid', message, hint, at };
}

function wordAt(text: string, start: number): string {
  return /^\S*/.exec(text.slice(start, start + 200))?.[0] ?? '';
}

function restOfLine(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
}
