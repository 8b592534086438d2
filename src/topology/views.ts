// The views of a command's text: as it stands, and as whoever reads it takes it: a program its options, a client its URL.
// Promises: linear in the text's length but for the few letters of an option; the first view is the text itself.
import type { CommandText } from './command-text.ts';
import { percentViews } from './decoding.ts';

/** `-ntenant-007`, `-Atdt_7`: a value may stand behind the letters of a short option. */
const SHORT_OPTION = /^-([A-Za-z]+)(?=.)/s;
const MOST_LETTERS = 8;
const URL_LIKE = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
/** Numbers that the platform takes for an address: `127.7`, `0x7f000007:9107`. */
const NUMERIC_HOST = /^(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]+|[0-9]+)){0,3}(?::[0-9]{1,5})?$/;
const JSON_LIKE = /^\s*[[{"]/;
const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** What a reader finds in it. */
export function viewsOf(text: CommandText): readonly string[] {
  return [...new Set([text.text, ...taken(text)].flatMap(percentViews))];
}

function taken({ kind, text }: CommandText): readonly string[] {
  switch (kind) {
    case 'script':
      return [];
    case 'argument':
      return [...behindOption(text), ...asAddress(text), ...jsonTexts(text)];
    default:
      return [...asAddress(text), ...jsonTexts(text)];
  }
}

function behindOption(text: string): readonly string[] {
  const letters = SHORT_OPTION.exec(text)?.[1]?.length ?? 0;
  return Array.from({ length: Math.min(letters, MOST_LETTERS) }, (_, index) => text.slice(index + 2));
}

/** As the client sends it: the host without what it ignores, numbers as an address, also with the port that goes without saying. */
function asAddress(text: string): readonly string[] {
  const address = URL_LIKE.test(text) ? text : NUMERIC_HOST.test(text) ? `http://${text}` : null;
  if (address === null || !URL.canParse(address)) return [];
  const { href, hostname, port, protocol } = new URL(address);
  return [href, `${hostname}:${port === '' ? (PORTS[protocol] ?? '') : port}`];
}

/** The texts of JSON without their escapes, a line each. */
function jsonTexts(text: string): readonly string[] {
  if (!JSON_LIKE.test(text)) return [];
  try {
    return [leavesOf(JSON.parse(text)).join('\n')];
  } catch {
    return [];
  }
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...leavesOf(item)]);
}
