// What is masked in a window: spans of it, and the window without them.
// Takes no memory as a rule: what is passed on lies in the window itself.

const MASK = Buffer.from('***');
const NOTHING = new Uint8Array(0);

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Adds a span; spans that touch become one. */
export function cover(spans: Span[], from: number, to: number): void {
  const behind: Span[] = [];
  let [first, last] = [from, to];
  for (let top = spans.at(-1); top !== undefined && top.to >= first; top = spans.at(-1)) {
    spans.pop();
    if (top.from > last) behind.push(top);
    else [first, last] = [Math.min(first, top.from), Math.max(last, top.to)];
  }
  spans.push({ from: first, to: last }, ...behind.reverse());
}

/** Of spans that are ascending and apart, and others in any order. */
export function united(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const { from, to } of [...spans, ...others].sort((one, other) => one.from - other.from)) cover(all, from, to);
  return all;
}

export function emit(
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
