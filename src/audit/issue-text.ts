// What a schema found wrong, in a few words: the place, and what is there.
import type * as z from 'zod';
import { shown } from '../kernel/visible.ts';

/** Of several issues the first. */
export function issueText({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return 'it has another form';
  const path = shown(issue.path.map(String).join('.'), 100);
  const what =
    issue.code === 'unrecognized_keys' ? `has a key "${shown(issue.keys.join(', '))}"` : saying(issue.message);
  return `${path === '' ? 'it' : path} ${what}`;
}

/** Only texts of ours complete the sentence; the library's own are put into our words. */
function saying(message: string): string {
  if (!message.startsWith('Invalid')) return message;
  if (message.endsWith('received undefined')) return 'is missing';
  if (message.startsWith('Invalid option')) return 'is none of the words for it';
  const kind = /expected (array|boolean|number|object|record|string)\b/.exec(message)?.[1];
  return kind === undefined ? 'has another form' : `is no ${kind === 'record' ? 'object' : kind}`;
}
