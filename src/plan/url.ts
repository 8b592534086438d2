// The finished URL of a command: an absolute http(s) address whose path is what it says.
import type { Fault, Place } from '../kernel/fault.ts';
import type { PlannedText } from './plan.ts';
import { quoted } from './value.ts';

const DOT_SEGMENT = /^[a-z]+:\/\/[^?#]*\/(?:\.|%2e){1,2}(?=[/?#]|$)/i;

/** Null while something in it is still unknown. */
export function urlFault(url: PlannedText, at?: Place): Fault | null {
  if (typeof url !== 'string') return null;
  const says = wrong(url);
  if (says === null) return null;
  return {
    code: 'command-invalid',
    message: `The URL ${quoted(url)} ${says}.`,
    hint: 'A URL is absolute, http or https, without user name, password or dot segments.',
    ...(at && { at }),
  };
}

function wrong(url: string): string | null {
  if (!URL.canParse(url)) return 'is not a URL';
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return 'is not http or https';
  if (username !== '' || password !== '') return 'carries a user name or a password';
  return DOT_SEGMENT.test(url) ? 'has a dot segment in its path' : null;
}
