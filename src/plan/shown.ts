// A command as a person would type it: one line, to read and to paste.
// Promises: no value of a secret; what is not known yet stands as `‹expression›`. Not made visible: that is the sink's work.
import { quoteArgument } from '../kernel/quote.ts';
import type { PlannedText } from './plan.ts';

/** The part of a planned or ready command that is shown. */
export type ShownCommand =
  | { readonly kind: 'exec'; readonly argv: readonly PlannedText[]; readonly as?: string }
  | { readonly kind: 'run'; readonly script: string; readonly as?: string }
  | { readonly kind: 'http'; readonly method: string; readonly url: PlannedText };

export function shownCommand(command: ShownCommand): string {
  switch (command.kind) {
    case 'exec':
      return `${asUser(command.as)}${command.argv.map(shownElement).join(' ')}`;
    case 'run':
      return `${asUser(command.as)}${shownScript(command.script)}`;
    case 'http':
      return `${command.method} ${shownText(command.url)}`;
  }
}

export function shownText(text: PlannedText): string {
  return typeof text === 'string' ? text : text.parts.map(shownPart).join('');
}

function shownElement(element: PlannedText): string {
  if (typeof element === 'string') return quoteArgument(element);
  return element.parts.map((part) => (typeof part === 'string' ? quoteArgument(part) : shownPart(part))).join('');
}

function shownPart(part: Extract<PlannedText, object>['parts'][number]): string {
  if (typeof part === 'string') return part;
  return 'secret' in part ? `‹secrets.${part.secret}›` : `‹${part.expression}›`;
}

/** The first line, and how many more there are. */
function shownScript(script: string): string {
  const [first = '', ...more] = script.trim().split('\n');
  return more.length === 0 ? first : `${first} … (${more.length} more ${more.length === 1 ? 'line' : 'lines'})`;
}

function asUser(user: string | undefined): string {
  return user === undefined ? '' : `sudo -n -u ${quoteArgument(user)} `;
}
