// Secrets out of everything that leaves this process: logs, files, hashes, messages.
// Promises: every declared value, in every usual form and across chunk borders, becomes `***`; linear time, bounded memory.
// What is masked is decided over bytes, before anything is cut, hashed, printed or sent.
import { type Automaton, buildAutomaton, type Needle } from './automaton.ts';
import { CREDENTIAL_PATTERNS, type Rest, swallow } from './credential.ts';
import { formsOf, SHORTEST } from './secret-forms.ts';

/**
 * Takes no memory: all of an output comes through here. Who calls keeps the bytes that are not decided yet; of the others
 * the window is this stream's, and what comes back lies in it as a rule.
 */
export interface RedactedStream {
  /** How many of the last window's bytes were held back, because they could be the beginning of a secret. */
  readonly held: number;
  /** `window`: the bytes that were held back, then those that are new. Gives what may be passed on by now. */
  push(window: Uint8Array): Uint8Array;
  /** The same for the last one, after which nothing is held back. */
  end(window: Uint8Array): Uint8Array;
}

export interface Redactor {
  stream(): RedactedStream;
  text(text: string): string;
  /** Keys and strings of any JSON value. */
  json<T>(value: T): T;
  /** Masked from now on, also in streams that are open. `name`: what `tooShort` calls it. */
  learn(secret: string, name: string): void;
  /** Names of the secrets that are, in whole or in part, too short to be masked. */
  readonly tooShort: readonly string[];
}

const MASK = Buffer.from('***');
const NOTHING = new Uint8Array(0);

export function createRedactor({
  secrets,
}: {
  readonly secrets: readonly { readonly name: string; readonly value: string }[];
}): Redactor {
  const values = new Set<string>();
  const tooShort = new Set<string>();
  let forms: readonly Uint8Array[] = [];
  let automaton: Automaton | null = null;

  const add = (name: string, value: string): void => {
    if (value === '' || values.has(value)) return;
    values.add(value);
    const found = formsOf(value);
    if (found.tooShort !== null) tooShort.add(found.tooShort === 'value' ? name : `${name} (a part of it)`);
    forms = [...forms, ...found.forms];
    automaton = null;
  };
  for (const { name, value } of secrets) add(name, value);

  const current = (): Automaton => {
    automaton ??= buildAutomaton([...forms.map((bytes) => ({ bytes, pattern: 0 })), ...ANCHORS]);
    return automaton;
  };
  const text = (plain: string): string => {
    const bytes = Buffer.from(plain, 'utf8');
    if (bytes.length < SHORTEST) return plain;
    const { out, masked } = advance(START, { window: bytes, automaton: current(), final: true });
    return masked ? Buffer.from(out.buffer, out.byteOffset, out.byteLength).toString('utf8') : plain;
  };
  return {
    stream: () => openStream(current),
    text,
    json: (value) => mapStrings(value, text),
    learn: (secret, name) => add(name, secret),
    get tooShort() {
      return [...tooShort];
    },
  };
}

const ANCHORS: readonly Needle[] = CREDENTIAL_PATTERNS.flatMap(({ anchors }, index) =>
  anchors.map((anchor) => ({ bytes: Buffer.from(anchor, 'latin1'), pattern: index + 1 })),
);

/** Bytes: ends a private key that has no end; and the longest line that ends one. */
const [LONGEST_KEY, LONGEST_END] = [65_536, 80];

interface Cursor {
  /** Length of the carry: bytes that were read and not passed on yet. */
  readonly carried: number;
  readonly automaton: Automaton | null;
  readonly state: number;
  /** Spans in the carry that are to be masked: ascending, apart. */
  readonly spans: readonly Span[];
  /** What was passed on ended in a mask, which covers so many bytes of the carry; null: it did not. */
  readonly emitted: number | null;
  /** Anchors whose pattern is undecided, by pattern; the places count from the carry's beginning. */
  readonly pending: ReadonlyMap<number, Anchor>;
  /** Masks that go on behind the carry's end. */
  readonly open: readonly OpenMask[];
}
interface OpenMask {
  readonly rest: Rest;
  readonly swallowed: number;
}
interface Span {
  readonly from: number;
  readonly to: number;
}
interface Anchor {
  readonly start: number;
  readonly end: number;
}

const START: Cursor = {
  carried: 0,
  automaton: null,
  state: 0,
  spans: [],
  emitted: null,
  pending: new Map(),
  open: [],
};

function openStream(automaton: () => Automaton): RedactedStream {
  let cursor = START;
  const step = (window: Uint8Array, final: boolean): Uint8Array => {
    const moved = advance(cursor, { window, automaton: automaton(), final });
    cursor = moved.cursor;
    return moved.out;
  };
  return {
    get held() {
      return cursor.carried;
    },
    push: (window) => step(window, false),
    end: (window) => step(window, true),
  };
}

interface Step {
  /** The cursor's carry, and what came after it. */
  readonly window: Uint8Array;
  readonly automaton: Automaton;
  readonly final: boolean;
}

function advance(
  cursor: Cursor,
  { window, automaton, final }: Step,
): { readonly cursor: Cursor; readonly out: Uint8Array; readonly masked: boolean } {
  const known = cursor.automaton === automaton;
  const spans: Span[] = [...cursor.spans];
  const pending = new Map<number, Anchor>();

  const begin = cursor.carried;
  const open = cursor.open.flatMap(({ rest, swallowed }): OpenMask[] => {
    const { to, done } = swallow(rest, window, rest === 'private-key' ? Math.max(0, begin - LONGEST_END) : begin);
    if (to > begin) cover(spans, begin, to);
    const sum = swallowed + to - begin;
    return done || sum > LONGEST_KEY ? [] : [{ rest, swallowed: sum }];
  });
  const look = (pattern: number, anchor: Anchor): void => {
    const found = CREDENTIAL_PATTERNS[pattern - 1]?.look(window, anchor.start, anchor.end);
    if (found?.kind === 'more') pending.set(pattern, anchor);
    if (found?.kind !== 'yes') return;
    cover(spans, found.from, found.to);
    if (found.rest !== 'nothing' && !isOpen(open, found.rest)) open.push({ rest: found.rest, swallowed: 0 });
  };
  for (const [pattern, anchor] of cursor.pending) look(pattern, anchor);

  const from = known ? { position: begin, state: cursor.state } : { position: 0, state: 0 };
  const state = automaton.scan(window, from, ({ end, length, pattern, patternLength }) => {
    if (length > 0) cover(spans, end - length, end);
    if (pattern > 0 && !pending.has(pattern)) look(pattern, { start: end - patternLength, end });
  });

  const held = final ? 0 : Math.max(automaton.pending(state), isOpen(open, 'private-key') ? LONGEST_END : 0);
  const undecided = final ? [] : [...pending.values()].map((anchor) => anchor.start);
  const hold = Math.max(0, Math.min(window.length - held, ...undecided));
  const { out, emitted } = emit(window, spans, { done: cursor.emitted, hold });
  const shift = ({ from: first, to }: Span): Span => ({ from: Math.max(0, first - hold), to: to - hold });
  return {
    cursor: {
      carried: window.length - hold,
      automaton,
      state,
      spans: spans.filter((span) => span.to > hold).map(shift),
      emitted,
      pending: new Map(
        [...pending].map(([pattern, { start, end }]) => [pattern, { start: start - hold, end: end - hold }]),
      ),
      open,
    },
    out,
    masked: spans.length > 0,
  };
}

function isOpen(open: readonly OpenMask[], rest: Rest): boolean {
  return open.some((mask) => mask.rest === rest);
}

/** Adds a span; spans that touch become one. */
function cover(spans: Span[], from: number, to: number): void {
  const behind: Span[] = [];
  let [first, last] = [from, to];
  for (let top = spans.at(-1); top !== undefined && top.to >= first; top = spans.at(-1)) {
    spans.pop();
    if (top.from > last) behind.push(top);
    else [first, last] = [Math.min(first, top.from), Math.max(last, top.to)];
  }
  spans.push({ from: first, to: last }, ...behind.reverse());
}

function emit(
  window: Uint8Array,
  spans: readonly Span[],
  { done, hold }: { readonly done: number | null; readonly hold: number },
): { readonly out: Uint8Array; readonly emitted: number | null } {
  const first = spans[0];
  if (done === null && (first === undefined || first.from >= hold)) {
    return { out: window.subarray(0, hold), emitted: null };
  }
  const fits = spans.every(({ from, to }) => from >= hold || Math.min(to, hold) - from >= MASK.length);
  const passed = fits ? inPlace(window) : apart(window);
  let position = done ?? 0;
  let masks = done !== null;
  for (const { from, to } of spans) {
    if (from >= hold && !(masks && from <= position)) break;
    if (!(masks && from <= position)) passed.add(position, from, MASK);
    [position, masks] = [Math.max(position, to), true];
  }
  if (position < hold) passed.add(position, hold, NOTHING);
  return { out: passed.bytes(), emitted: position >= hold ? position - hold : null };
}

interface Passed {
  /** Bytes of the window, and what follows them. */
  add(from: number, to: number, behind: Uint8Array): void;
  bytes(): Uint8Array;
}

/** Moved together in the window itself: no mask is longer than what it covers. */
function inPlace(window: Uint8Array): Passed {
  let end = 0;
  return {
    add: (from, to, behind) => {
      window.copyWithin(end, from, to);
      window.set(behind, end + to - from);
      end += to - from + behind.length;
    },
    bytes: () => window.subarray(0, end),
  };
}

function apart(window: Uint8Array): Passed {
  const pieces: Uint8Array[] = [];
  return {
    add: (from, to, behind) => void pieces.push(window.subarray(from, to), behind),
    bytes: () => Buffer.concat(pieces),
  };
}

function mapStrings<T>(value: T, text: (plain: string) => string): T;
function mapStrings(value: unknown, text: (plain: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), mapStrings(item, text)]));
}
