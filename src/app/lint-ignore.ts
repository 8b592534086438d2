// `# lint-ignore CODE: reason` in a runbook, in TypeScript after `//`: a warning that somebody has looked at, and answered.
// Promises: only warnings can be answered, each by a line that stands at its place or right above it; an answer without a reason,
// and one that answers nothing, is a warning itself.

import type { Fault } from '../kernel/fault.ts';
import { FAULT_CODES } from '../kernel/fault-codes.ts';
import { shown } from '../kernel/visible.ts';
import { PROSE } from '../runbook/documentation.ts';

export interface Linted {
  readonly file: string;
  readonly text: string;
}

interface Answer {
  readonly code: string;
  readonly reason: string;
  /** Of the file, from 1: where it stands, and the first line below it that is no comment. */
  readonly line: number;
  readonly below: number;
}

const ANSWER = /(?:^|\s)(?:#|\/\/)\s*lint-ignore\b\s*([A-Za-z-]*)\s*:?\s*(.*)$/;

export function unignored(warnings: readonly Fault[], { file, text }: Linted): readonly Fault[] {
  const answers = answersIn(text);
  const answered = new Set<Answer>();
  const left = warnings.filter(({ code, at }) => {
    const found = answers.find((answer) => {
      const isHere = at === undefined || at.line === answer.line || at.line === answer.below;
      return answer.code === code && answer.reason !== '' && isHere;
    });
    if (found !== undefined) answered.add(found);
    return found === undefined;
  });
  const idle = answers.filter((answer) => !answered.has(answer));
  return [...left, ...idle.map((answer) => idleAnswer(answer, file))];
}

function answersIn(text: string): readonly Answer[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    // Prose of a page may speak of it.
    const [, code, reason = ''] = line.startsWith(PROSE) ? [] : (ANSWER.exec(line) ?? []);
    if (code === undefined) return [];
    const next = lines.findIndex((other, at) => at > index && !/^\s*(?:(?:#|\/\/).*)?$/.test(other));
    const isAlone = /^\s*(?:#|\/\/)/.test(line);
    return [{ code, reason: reason.trim(), line: index + 1, below: isAlone ? next + 1 : index + 1 }];
  });
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
