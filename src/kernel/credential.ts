// Patterns of well-known credentials, each begun by an anchor that the automaton finds, each decided with bounded look-ahead.
// They mask what nobody declared as a secret: private keys, cloud keys, tokens, JWTs, passwords in URLs.

export type Look =
  | { readonly kind: 'no' }
  /** The window ends before this can be decided. */
  | { readonly kind: 'more' }
  /** `rest`: the mask goes on behind the window's end. */
  | { readonly kind: 'yes'; readonly from: number; readonly to: number; readonly rest: Rest };

/** What a mask swallows further: bytes of a class, a private key until its end line, or nothing. */
export type Rest = ByteClass | 'private-key' | 'nothing';
type ByteClass = Uint8Array;

export interface CredentialPattern {
  readonly anchors: readonly string[];
  /** `start` is the anchor's first byte, `end` the one behind it. */
  look(window: Uint8Array, start: number, end: number): Look;
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WORD = `${UPPER}${UPPER.toLowerCase()}0123456789`;
const [NO, MORE] = [{ kind: 'no' }, { kind: 'more' }] as const;

export const CREDENTIAL_PATTERNS: readonly CredentialPattern[] = [
  token(['AKIA', 'ASIA'], `${UPPER}0123456789`, 16),
  token(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'], `${WORD}_.-`, 20),
  token(['glpat-', 'npm_', 'dop_v1_', 'sk_live_', 'rk_live_', 'sk_test_', 'pypi-AgE'], `${WORD}_-`, 20),
  token(['AIza'], `${WORD}_-`, 35),
  token(['AGE-SECRET-KEY-1'], `${UPPER}0123456789`, 50),
  token(['xoxa-', 'xoxb-', 'xoxe-', 'xoxe.', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], `${WORD}-._`, 10),
  { anchors: ['hooks.slack.com/services/'], look: (window, _start, end) => run(window, end, end, SLACK_PATH, 20) },
  { anchors: [...WORD].map((letter) => `eyJ${letter}`), look: jwt },
  { anchors: [...WORD].map((letter) => `${letter}://`), look: urlPassword },
  { anchors: ['-----BEGIN '], look: privateKey },
];

// An anchor has four bytes at least: the shortest one decides how fast plain text is passed over.

/** Longest user name, password, JWT header and key title that are looked at, bytes. */
const [LONGEST_USER, LONGEST_PASSWORD, LONGEST_HEADER, LONGEST_TITLE] = [256, 1_024, 4_096, 64];
const SLACK_PATH = classOf(`${WORD}/_-`);
const JWT_PART = classOf(`${WORD}_-`);
const JWT_REST = classOf(`${WORD}_-.`);
const KEY_TITLE = classOf(`${UPPER}0123456789 `);
const NOT_USER = classOf(' \t\r\n/?#@:"\'<>\\');
const NOT_PASSWORD = classOf(' \t\r\n/?#@"\'<>\\');

/** What of `window` belongs to the mask that began before it; `done`: it ended inside. */
export function swallow(rest: Rest, window: Uint8Array, from: number): { readonly to: number; readonly done: boolean } {
  if (rest === 'nothing') return { to: from, done: true };
  if (rest === 'private-key') return endOfKey(window, from);
  const to = endOfRun(window, from, rest);
  return { to, done: to < window.length };
}

function token(anchors: readonly string[], characters: string, shortest: number): CredentialPattern {
  const allowed = classOf(characters);
  return { anchors, look: (window, start, end) => run(window, start, end, allowed, shortest) };
}

function run(window: Uint8Array, from: number, start: number, allowed: ByteClass, shortest: number): Look {
  const to = endOfRun(window, start, allowed);
  if (to - start >= shortest) return { kind: 'yes', from, to, rest: to === window.length ? allowed : 'nothing' };
  return to === window.length ? MORE : NO;
}

function jwt(window: Uint8Array, start: number, end: number): Look {
  const header = endOfRun(window, end, JWT_PART);
  if (header === window.length) return header - end > LONGEST_HEADER ? NO : MORE;
  if (header - end < 10 || window[header] !== 0x2e) return NO;
  const payload = endOfRun(window, header + 1, JWT_PART);
  if (payload - header <= 10) return payload === window.length ? MORE : NO;
  const to = endOfRun(window, payload, JWT_REST);
  return { kind: 'yes', from: start, to, rest: to === window.length ? JWT_REST : 'nothing' };
}

function urlPassword(window: Uint8Array, _start: number, end: number): Look {
  const colon = endOfUntil(window, end, { stop: NOT_USER, most: LONGEST_USER });
  if (colon === window.length) return MORE;
  if (window[colon] !== 0x3a) return NO;
  const at = endOfUntil(window, colon + 1, { stop: NOT_PASSWORD, most: LONGEST_PASSWORD });
  if (at === window.length) return at - colon > LONGEST_PASSWORD ? NO : MORE;
  if (window[at] !== 0x40 || at === colon + 1) return NO;
  return { kind: 'yes', from: colon + 1, to: at, rest: 'nothing' };
}

function privateKey(window: Uint8Array, start: number, end: number): Look {
  const title = endOfRun(window, end, KEY_TITLE);
  if (title - end > LONGEST_TITLE) return NO;
  if (title + 5 > window.length) return MORE;
  const text = latin(window, end, title + 5);
  if (!/PRIVATE KEY( BLOCK)?-----$/.test(text)) return NO;
  const { to, done } = endOfKey(window, title + 5);
  return { kind: 'yes', from: start, to, rest: done ? 'nothing' : 'private-key' };
}

function endOfKey(window: Uint8Array, from: number): { readonly to: number; readonly done: boolean } {
  const found = /-----END [A-Z0-9 ]{0,64}-----/.exec(latin(window, from, window.length));
  return found === null ? { to: window.length, done: false } : { to: from + found.index + found[0].length, done: true };
}

function endOfRun(window: Uint8Array, from: number, allowed: ByteClass): number {
  let index = from;
  while (index < window.length && allowed[window[index] ?? 0] === 1) index += 1;
  return index;
}

function endOfUntil(
  window: Uint8Array,
  from: number,
  { stop, most }: { readonly stop: ByteClass; readonly most: number },
): number {
  let index = from;
  while (index < window.length && index - from <= most && stop[window[index] ?? 0] !== 1) index += 1;
  return index;
}

function classOf(characters: string): ByteClass {
  const allowed = new Uint8Array(256);
  for (const byte of Buffer.from(characters, 'latin1')) allowed[byte] = 1;
  return allowed;
}

function latin(window: Uint8Array, from: number, to: number): string {
  return Buffer.from(window.buffer, window.byteOffset + from, to - from).toString('latin1');
}
