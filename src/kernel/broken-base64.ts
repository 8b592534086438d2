// Secrets in base64 that is broken into lines, at whatever column, with breaks as they are or as escapes of JSON.
// Promises: linear time; holds back no more than what could be the beginning of a secret, and the breaks in it.
// Must cost next to nothing where a text has no such lines: all of an output comes through here.
import type { Automaton } from './automaton.ts';

/** Characters: nothing breaks base64 into shorter lines. */
const SHORTEST_LINE = 60;
/** So far apart a text is looked at: the shortest line has one of these places, and `BACK` characters before it. */
const [STRIDE, BACK] = [44, 16];
/** Bytes: a longer one, with the indentation behind it, is none. */
const LONGEST_BREAK = 128;

export interface BrokenRequest {
  readonly automaton: Automaton;
  /** How many characters of base64 stand directly before the window. */
  readonly before: number;
  readonly final: boolean;
  readonly onHit: (from: number, to: number) => void;
}

/** Gives how many of the last bytes could be the beginning of such a secret. */
export function scanBroken(window: Uint8Array, { automaton, before, final, onHit }: BrokenRequest): number {
  let from = 0;
  for (;;) {
    const run = nextRun(window, from, before);
    if (run === null) return 0;
    const lines = linesFrom(window, run, { before: run.from === 0 ? before : 0, final });
    from = lines.to;
    if (lines.runs.length === 0) continue;
    const places = new Int32Array(lines.runs.reduce((sum, line) => sum + line.to - line.from, 0));
    const text = new Uint8Array(places.length);
    let length = 0;
    for (const line of lines.runs) {
      for (let at = line.from; at < line.to; at += 1) {
        text[length] = window[at] ?? 0;
        places[length] = at;
        length += 1;
      }
    }
    const state = automaton.scan(text, { position: 0, state: 0 }, (hit) => {
      if (hit.length > 0) onHit(places[hit.end - hit.length] ?? 0, (places[hit.end - 1] ?? 0) + 1);
    });
    const pending = lines.isOpen ? automaton.pending(state) : 0;
    if (pending > 0) return window.length - (places[length - pending] ?? 0);
  }
}

/** How many characters of base64 stand directly before `end`, as far as it matters. */
export function lineBefore(window: Uint8Array, end: number, before: number): number {
  let from = end;
  while (from > 0 && end - from < SHORTEST_LINE && isBase64(window[from - 1])) from -= 1;
  return Math.min(SHORTEST_LINE, end - from + (from === 0 ? before : 0));
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The next characters of base64 that are as many as a line has. */
function nextRun(window: Uint8Array, from: number, before: number): Run | null {
  if (from === 0 && before > 0) return { from: 0, to: endOfRun(window, 0) };
  const { length } = window;
  for (let at = from + BACK; at < length; at += STRIDE) {
    // Without a branch for each: what a text has there cannot be guessed.
    const all =
      (BASE64[window[at] ?? 0] ?? 0) &
      (BASE64[window[at - 3] ?? 0] ?? 0) &
      (BASE64[window[at - 7] ?? 0] ?? 0) &
      (BASE64[window[at - 11] ?? 0] ?? 0) &
      (BASE64[window[at - BACK] ?? 0] ?? 0);
    if (all === 0) continue;
    let first = at;
    while (first > from && isBase64(window[first - 1])) first -= 1;
    if (at - first < BACK) continue;
    const to = endOfRun(window, at);
    if (to - first >= SHORTEST_LINE) return { from: first, to };
    at = to;
  }
  return null;
}

interface Lines {
  /** Empty: it is one line, and not broken. */
  readonly runs: readonly Run[];
  /** Where the next look begins. */
  readonly to: number;
  /** More of it may come. */
  readonly isOpen: boolean;
}

function linesFrom(window: Uint8Array, first: Run, { before, final }: { before: number; final: boolean }): Lines {
  const runs: Run[] = [first];
  for (let line = first, length = line.to - line.from + before; ; length = line.to - line.from) {
    const more = length >= SHORTEST_LINE && line.to < window.length ? endOfBreak(window, line.to) : line.to;
    const isOpen = !final && (more === window.length || line.to === window.length);
    if (more === line.to || more === window.length || !isBase64(window[more])) {
      const isBroken = runs.length > 1 || (isOpen && more > line.to);
      return { runs: isBroken ? runs : [], to: Math.max(more, first.from + 1), isOpen };
    }
    line = { from: more, to: endOfRun(window, more) };
    runs.push(line);
  }
}

/** Behind the break and what indents the next line; `from`: there is none. */
function endOfBreak(window: Uint8Array, from: number): number {
  const most = Math.min(window.length, from + LONGEST_BREAK);
  let broken = from;
  for (let at = from; at < most; ) {
    const sign = window[at];
    if (sign === BACKSLASH) {
      while (at < most && window[at] === BACKSLASH) at += 1;
      if (at < most && window[at] !== 0x6e && window[at] !== 0x72) return broken;
    } else if (sign !== 0x0a && sign !== 0x0d && !(broken > from && (sign === 0x20 || sign === 0x09))) return broken;
    at = Math.min(most, at + 1);
    broken = at;
  }
  return broken < window.length ? from : broken;
}

const BACKSLASH = 0x5c;

function endOfRun(window: Uint8Array, from: number): number {
  let to = from;
  while (to < window.length && isBase64(window[to])) to += 1;
  return to;
}

function isBase64(byte: number | undefined): boolean {
  return BASE64[byte ?? 0] === 1;
}

const BASE64 = new Uint8Array(256);
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')) BASE64[byte] = 1;
