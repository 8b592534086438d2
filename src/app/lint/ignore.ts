// `# lint-ignore CODE: reason` in a runbook or a topology, in TypeScript after `//`: a warning that somebody has looked at, and answered.
// Promises: only warnings can be answered, each by a line that stands at its place or right above it; an answer without a reason,
// and one that answers nothing, is a warning itself.

import type { Fault } from '../../kernel/fault.ts';
import { FAULT_CODES } from '../../kernel/fault-codes.ts';
import { shown } from '../../kernel/visible.ts';
import { PROSE } from '../../runbook/documentation.ts';

export interface Linted {
  readonly file: string;
  readonly text: string;
}

interface Answer {
  readonly code: string;
  readonly reason: string;
  /** Of the file, from 1: where it stands, and the first line below it that is no comment, with what that line is the key of. */
  readonly line: number;
  readonly below: readonly number[];
}

/** How a comment is written. */
interface Sign {
  readonly answer: RegExp;
  readonly alone: RegExp;
  /** Nothing but a comment, or nothing at all. */
  readonly bare: RegExp;
}

const YAML: Sign = signOf('#');
const TYPESCRIPT: Sign = signOf('//');

function signOf(sign: string): Sign {
  return {
    answer: new RegExp(`(?:^|\\s)${sign}\\s*lint-ignore\\b\\s*([A-Za-z-]*)\\s*:?\\s*(.*)$`),
    alone: new RegExp(`^\\s*${sign}`),
    bare: new RegExp(`^\\s*(?:${sign}.*)?$`),
  };
}

export function unignored(warnings: readonly Fault[], { file, text }: Linted): readonly Fault[] {
  const answers = answersIn(text, file.endsWith('.ts') ? TYPESCRIPT : YAML);
  const answered = new Set<Answer>();
  const left = warnings.filter(({ code, at }) => {
    const found = answers.find((answer) => {
      const isHere = at === undefined || at.line === answer.line || answer.below.includes(at.line);
      return answer.code === code && answer.reason !== '' && isHere;
    });
    if (found !== undefined) answered.add(found);
    return found === undefined;
  });
  const idle = answers.filter((answer) => !answered.has(answer));
  return [...left, ...idle.map((answer) => idleAnswer(answer, file))];
}

function answersIn(text: string, sign: Sign): readonly Answer[] {
  if (!text.includes('lint-ignore')) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    // Prose of a page may speak of it.
    const [, code, reason = ''] = line.startsWith(PROSE) ? [] : (sign.answer.exec(line) ?? []);
    if (code === undefined) return [];
    const isAlone = sign.alone.test(line);
    return [
      { code, reason: reason.trim(), line: index + 1, below: isAlone ? below({ lines, from: index, sign }) : [] },
    ];
  });
}

interface Answered {
  readonly lines: readonly string[];
  readonly from: number;
  readonly sign: Sign;
}

/** A key with nothing behind it and the first line of its value are one place: `recovered:` and its `that:`. */
function below({ lines, from, sign: { bare } }: Answered): readonly number[] {
  const found: number[] = [];
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (bare.test(line)) continue;
    found.push(at + 1);
    if (!/^\s*(?:- )?[\w-]+:\s*(?:#.*)?$/.test(line)) break;
  }
  return found;
}

function idleAnswer({ code, reason, line }: Answer, file: string): Fault {
  const known = Object.hasOwn(FAULT_CODES, code);
  const says = !known
    ? `names no code: ${shown(code)}`
    : reason === ''
      ? 'gives no reason'
      : `answers no warning \`${code}\` of this line or the next`;
  return {
    code: 'value-invalid',
    message: `A \`lint-ignore\` ${says}.`,
    hint: 'Write `# lint-ignore CODE: reason` above the line of a warning, with its code; faults cannot be ignored.',
    at: { file, line, column: 1 },
  };
}
