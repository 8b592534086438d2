// Secrets out of everything that leaves this process: logs, files, hashes, messages.
// Promises: every declared value, in every usual form and across chunk borders, becomes `***`; linear time, bounded memory.
// What is masked is decided over bytes, before anything is cut, hashed, printed or sent; what a text that was shortened holds of a
// secret's beginning is masked as well.
import { type Automaton, buildAutomaton, type Hit, type Needle } from './automaton.ts';
import { lineBefore, scanBroken } from './broken-base64.ts';
import { CREDENTIAL_PATTERNS, type Rest, swallow } from './credential.ts';
import { cover, emit, type Span, united } from './masked-spans.ts';
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

/** How every text of ours ends that was shortened. */
const CUT = Buffer.from('…');
/** Bytes of a secret in front of it: fewer could be the beginning of anything. */
const SHORTEST_CUT = 8;

export function createRedactor({
  secrets,
}: {
  readonly secrets: readonly { readonly name: string; readonly value: string }[];
}): Redactor {
  const values = new Set<string>();
  const tooShort = new Set<string>();
  let forms: readonly Uint8Array[] = [];
  let base64: readonly Uint8Array[] = [];
  let automata: Automata | null = null;

  const add = (name: string, value: string): void => {
    if (value === '' || values.has(value)) return;
    values.add(value);
    const found = formsOf(value);
    if (found.tooShort !== null) tooShort.add(found.tooShort === 'value' ? name : `${name} (a part of it)`);
    forms = [...forms, ...found.forms];
    base64 = [...base64, ...found.base64];
    automata = null;
  };
  for (const { name, value } of secrets) add(name, value);

  const current = (): Automata => {
    automata ??= {
      all: buildAutomaton([...forms.map(needle), ...ANCHORS]),
      base64: base64.length === 0 ? null : buildAutomaton(base64.map(needle)),
    };
    return automata;
  };
  const text = (plain: string): string => {
    const bytes = Buffer.from(plain, 'utf8');
    if (bytes.length < SHORTEST) return plain;
    const { out, masked } = advance(START, { window: bytes, automata: current(), final: true, cuts: cutsIn(bytes) });
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

interface Automata {
  readonly all: Automaton;
  /** Null: there is nothing to look for. */
  readonly base64: Automaton | null;
}

function needle(bytes: Uint8Array): Needle {
  return { bytes, pattern: 0 };
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
  /** How many characters of base64 stand directly before the carry. */
  readonly line: number;
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
interface Anchor {
  readonly start: number;
  readonly end: number;
}

const START: Cursor = {
  carried: 0,
  automaton: null,
  state: 0,
  line: 0,
  spans: [],
  emitted: null,
  pending: new Map(),
  open: [],
};

function openStream(automata: () => Automata): RedactedStream {
  let cursor = START;
  const step = (window: Uint8Array, final: boolean): Uint8Array => {
    const moved = advance(cursor, { window, automata: automata(), final });
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
  readonly automata: Automata;
  readonly final: boolean;
  /** Where the window was shortened, ascending. */
  readonly cuts?: readonly number[];
}

function advance(
  cursor: Cursor,
  { window, automata, final, cuts = [] }: Step,
): { readonly cursor: Cursor; readonly out: Uint8Array; readonly masked: boolean } {
  const automaton = automata.all;
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

  const onHit = ({ end, length, pattern, patternLength }: Hit): void => {
    if (length > 0) cover(spans, end - length, end);
    if (pattern > 0 && !pending.has(pattern)) look(pattern, { start: end - patternLength, end });
  };
  let from = known ? { position: begin, state: cursor.state } : { position: 0, state: 0 };
  for (const cut of cuts) {
    from = { position: cut, state: automaton.scan(window.subarray(0, cut), from, onHit) };
    const begun = automaton.begun(from.state);
    if (begun >= SHORTEST_CUT) cover(spans, cut - begun, cut);
  }
  const state = automaton.scan(window, from, onHit);

  const inLines: Span[] = [];
  const onBroken = (first: number, to: number): void => void inLines.push({ from: first, to });
  const broken =
    automata.base64 === null
      ? 0
      : scanBroken(window, { automaton: automata.base64, before: cursor.line, final, onHit: onBroken });
  const held = final ? 0 : Math.max(automaton.pending(state), broken, isOpen(open, 'private-key') ? LONGEST_END : 0);
  const undecided = final ? [] : [...pending.values()].map((anchor) => anchor.start);
  const hold = Math.max(0, Math.min(window.length - held, ...undecided));
  const line = lineBefore(window, hold, cursor.line);
  const masked = inLines.length === 0 ? spans : united(spans, inLines);
  const { out, emitted } = emit(window, masked, { done: cursor.emitted, hold });
  const shift = ({ from: first, to }: Span): Span => ({ from: Math.max(0, first - hold), to: to - hold });
  return {
    cursor: {
      carried: window.length - hold,
      automaton,
      state,
      line,
      spans: masked.filter((span) => span.to > hold).map(shift),
      emitted,
      pending: new Map(
        [...pending].map(([pattern, { start, end }]) => [pattern, { start: start - hold, end: end - hold }]),
      ),
      open,
    },
    out,
    masked: masked.length > 0,
  };
}

function cutsIn(text: Buffer): readonly number[] {
  const cuts: number[] = [];
  for (let at = text.indexOf(CUT); at >= 0; at = text.indexOf(CUT, at + CUT.length)) cuts.push(at);
  return cuts;
}

function isOpen(open: readonly OpenMask[], rest: Rest): boolean {
  return open.some((mask) => mask.rest === rest);
}

function mapStrings<T>(value: T, text: (plain: string) => string): T;
function mapStrings(value: unknown, text: (plain: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), mapStrings(item, text)]));
}
