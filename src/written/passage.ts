// Lines of a block one after another, from any of which a script may begin.
// Promises: what a line says is looked up, not searched for: a block of nothing but openings costs no more than any other.

interface Ends {
  /** Where such lines begin, and where each ends, its line end with it. */
  readonly starts: number[];
  readonly ends: number[];
}

export class Passage {
  readonly text: string;
  /** Where each line begins, and one more: behind the last. */
  readonly starts: readonly number[];
  #byWords: ReadonlyMap<string, Ends> | null = null;

  constructor(lines: readonly string[]) {
    this.text = lines.join('\n');
    let at = 0;
    this.starts = [0, ...lines.map((line) => (at += line.length + 1))];
  }

  /** The lines from `first` up to `last`, without the first so many characters. */
  slice(first: number, last: number, without = 0): string {
    return this.text.slice(this.start(first) + without, Math.max(this.start(last) - 1, 0));
  }

  /** Where a line begins. */
  start(line: number): number {
    return this.starts[Math.min(line, this.starts.length - 1)] ?? 0;
  }

  /** The line that holds this character. */
  lineAt(at: number): number {
    return firstFrom(this.starts, at + 1) - 1;
  }

  /** Where the next line ends that says this and nothing else, of those that begin at `from` or behind it; null: there is none. */
  endOf(words: string, from: number): number | null {
    this.#byWords ??= this.#index();
    const { starts = [], ends = [] } = this.#byWords.get(words) ?? {};
    return ends[firstFrom(starts, from)] ?? null;
  }

  #index(): ReadonlyMap<string, Ends> {
    const found = new Map<string, Ends>();
    for (const [index, start] of this.starts.slice(0, -1).entries()) {
      const next = this.start(index + 1);
      const words = this.text.slice(start, next - 1).trim();
      const same = found.get(words) ?? { starts: [], ends: [] };
      same.starts.push(start);
      same.ends.push(Math.min(next, this.text.length));
      found.set(words, same);
    }
    return found;
  }
}

/** Of sorted numbers, the index of the first that is no less. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
