// The rules that keep a value from becoming code, for one value at one place in a command.
// Promises: what passes is data wherever the text is read: by a program, a shell's environment, a server, a query.
import type { FaultCode } from '../kernel/fault-codes.ts';
import { shown } from '../kernel/visible.ts';
import { valueWildcard } from '../topology/wildcard.ts';

/** Where in a command a text stands. `message` is read by people alone. */
export type Slot = 'element' | 'environment' | 'stdin' | 'header' | 'url' | 'body' | 'message';

export interface Placing {
  readonly slot: Slot;
  /** The text is this value and nothing else. */
  readonly alone: boolean;
  /** Nothing stands before the value. */
  readonly leads: boolean;
  readonly encode: 'none' | 'percent';
  /** The command changes something and no wildcard is allowed in it. */
  readonly refuseWildcards: boolean;
}

export interface Refusal {
  readonly code: FaultCode;
  /** Completes `The value "…" `. */
  readonly says: string;
  readonly hint: string;
}

const PLAIN = /^[A-Za-z0-9._:@%+/-]*$/;
const AUTHORITY = /^[A-Za-z0-9._-]+(?::[0-9]{1,5})?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

const PLAIN_HINT =
  'Values inside a longer text may hold letters, digits and ._:@%+/- only; give it an element of its own.';

/** Why the value may not stand there, or null. */
export function refusal(value: string, placing: Placing): Refusal | null {
  const { slot } = placing;
  if (slot === 'message') return null;
  if (value.includes('\0')) {
    return { code: 'value-not-plain', says: 'holds a NUL character', hint: 'No command can take a NUL in a value.' };
  }
  if (slot === 'element' && placing.leads && value.startsWith('-')) {
    return {
      code: 'value-not-plain',
      says: 'begins with "-" and would be read as an option',
      hint: 'Put the option into the runbook, or a literal text before the value.',
    };
  }
  if (slot === 'url') return urlRefusal(value, placing) ?? wildcardRefusal(value, placing);
  if (slot === 'header' && CONTROL.test(value)) {
    return { code: 'value-not-plain', says: 'holds a control character', hint: 'A header is one line of plain text.' };
  }
  if (mustBePlain(placing) && !PLAIN.test(value)) {
    return { code: 'value-not-plain', says: 'is not plain, and stands inside a longer text', hint: PLAIN_HINT };
  }
  return wildcardRefusal(value, placing);
}

/** A JSON body and a header frame their values themselves. */
function mustBePlain({ slot, alone }: Placing): boolean {
  return !alone && (slot === 'element' || slot === 'environment' || slot === 'stdin');
}

function urlRefusal(value: string, { encode }: Placing): Refusal | null {
  if (encode === 'none') {
    if (AUTHORITY.test(value)) return null;
    const hint = 'Before its path a URL takes a value of the form host or host:port.';
    return { code: 'value-not-plain', says: 'is no host or host:port', hint };
  }
  if (!PLAIN.test(value))
    return { code: 'value-not-plain', says: 'is not plain, and stands in a URL', hint: PLAIN_HINT };
  if (value === '.' || value === '..') {
    const hint = 'A dot segment would change which resource the URL names.';
    return { code: 'value-not-plain', says: 'is a dot segment of a URL', hint };
  }
  return null;
}

function wildcardRefusal(value: string, { refuseWildcards }: Placing): Refusal | null {
  if (!refuseWildcards || valueWildcard(value) === null) return null;
  return {
    code: 'isolation-wildcard',
    says: 'is a wildcard in a command that changes something',
    hint: 'Name exactly what is meant, or give the command `allow-wildcard: <reason>` and the runbook an approval.',
  };
}

/** A foreign text in a message. */
export function quoted(text: string): string {
  return `"${shown(text, 80)}"`;
}
