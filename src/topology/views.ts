// The views of a command's text: as it stands, and as whoever reads it takes it: a program its options, a client its URL.
// Promises: linear in the text's length but for the few letters of an option; the first view is the text itself.
import type { CommandText } from './command-text.ts';
import { percentViews } from './decoding.ts';
import { unescaped } from './escapes.ts';
import { respelledAddresses } from './numeric-address.ts';

/** `-ntenant-007`, `-Atdt_7`, `-1dt_7`: a value may stand behind the letters of a short option. */
const SHORT_OPTION = /^-([A-Za-z0-9#]+)(?=.)/s;
const MOST_LETTERS = 8;
const URL_LIKE = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
/** Numbers that the platform takes for an address: `127.7`, `0x7f000007:9107`. */
const NUMERIC_HOST = /^(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]+|[0-9]+)){0,3}(?::[0-9]{1,5})?$/;
const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
/** What stands for itself alone: `tenant-00[7]` to `systemctl`, `tenant-00{7}` to `curl`. */
const ONE_CHOICE = /\[([^\]])\]|\{([^{}[\]"',\s]+)\}/g;

/** What a reader finds in it. */
export function viewsOf(text: CommandText): readonly string[] {
  if (text.kind === 'secret') return namesLike(text.text);
  const views = [...new Set([text.text, ...taken(text)].flatMap(percentViews))];
  if (text.kind === 'script') return views;
  const addresses = views.flatMap(respelledAddresses);
  return addresses.length === 0 ? views : [...views, ...addresses];
}

/** As whoever receives a form takes it: `+` is a space. */
export function formViews({ kind, text }: CommandText): readonly string[] {
  if (kind === 'script' || !text.includes('+') || !text.includes('=')) return [];
  return percentViews(text.replaceAll('+', ' '));
}

/** Names of secrets have nothing else between their words. */
function namesLike(secret: string): readonly string[] {
  return [...new Set([secret, secret.replaceAll('_', '-'), secret.replaceAll('_', ' ')])];
}

function taken({ kind, text }: CommandText): readonly string[] {
  switch (kind) {
    case 'script':
      return [];
    case 'argument':
      return [...behindOption(text), ...asAddress(text), ...undone(text, withoutChoice(unescaped(text)))];
    case 'url':
      return [...asAddress(text), ...undone(text, withoutChoice(unescaped(text)))];
    default:
      return [...asAddress(text), ...undone(text, unescaped(text))];
  }
}

function undone(text: string, view: string): readonly string[] {
  return view === text ? [] : [view];
}

function behindOption(text: string): readonly string[] {
  const letters = SHORT_OPTION.exec(text)?.[1]?.length;
  if (letters === undefined) return [];
  return Array.from({ length: Math.min(letters, MOST_LETTERS) }, (_, index) => text.slice(index + 2));
}

/** As the client sends it: the host without what it ignores, numbers as an address, also with the port that goes without saying. */
function asAddress(text: string): readonly string[] {
  const address = URL_LIKE.test(text) ? text : NUMERIC_HOST.test(text) ? `http://${text}` : null;
  if (address === null || !URL.canParse(address)) return [];
  const { href, hostname, port, protocol } = new URL(address);
  return [href, `${hostname}:${port === '' ? (PORTS[protocol] ?? '') : port}`];
}

function withoutChoice(text: string): string {
  return /[[{]/.test(text) ? text.replace(ONE_CHOICE, '$1$2') : text;
}
