// Aho-Corasick over bytes: many needles, one pass, linear time whatever the text, state that outlives a chunk.
// While nothing is pending it jumps ahead by what two bytes rule out (Wu-Manber), so that plain text costs next to nothing.

export interface Needle {
  readonly bytes: Uint8Array;
  /** 0: a needle by itself; otherwise the number of a pattern that begins with it. */
  readonly pattern: number;
}

export interface Hit {
  readonly end: number;
  /** Length of the longest plain needle that ends here, or 0. */
  readonly length: number;
  readonly pattern: number;
  readonly patternLength: number;
}

export interface Automaton {
  /** Reads `window` from `position` on in `state`; gives the state after it. */
  scan(window: Uint8Array, from: { position: number; state: number }, onHit: (hit: Hit) => void): number;
  /** How many of the last bytes could be the beginning of a needle. */
  pending(state: number): number;
  /** The same, of a needle that is none of a pattern. */
  begun(state: number): number;
}

export function buildAutomaton(needles: readonly Needle[]): Automaton {
  const { hitLength, hitPattern, hitPatternLength, depth, begun, step } = buildTrie(needles);
  const { shift, first, shortest } = jumpTable(needles);
  const widest = Math.max(1, shortest - 1);
  return {
    scan: (window, { position, state }, onHit) => {
      const { length } = window;
      let node = state;
      let index = position;
      while (index < length) {
        if (node === 0) {
          let last = index + shortest - 1;
          while (last < length) {
            const jump = shift[((window[last - 1] ?? 0) << 8) | (window[last] ?? 0)] ?? 0;
            // The common case apart: the processor may then guess the next address instead of waiting for this one.
            if (jump === widest) last += widest;
            else if (jump > 0) last += jump;
            else if (first[((window[last - shortest + 1] ?? 0) << 8) | (window[last - shortest + 2] ?? 0)] === 1) break;
            else last += 1;
          }
          index = last - shortest + 1;
          if (index >= length) break;
        }
        node = step(node, window[index] ?? 0);
        index += 1;
        const found = hitLength[node] ?? 0;
        const pattern = hitPattern[node] ?? 0;
        if (found > 0 || pattern > 0) {
          onHit({ end: index, length: found, pattern, patternLength: hitPatternLength[node] ?? 0 });
        }
      }
      return node;
    },
    pending: (state) => depth[state] ?? 0,
    begun: (state) => begun[state] ?? 0,
  };
}

interface JumpTable {
  /** For each pair of bytes: how far the window may move when its last two bytes are these. */
  readonly shift: Uint8Array;
  /** 1 for each pair of bytes that a needle begins with. */
  readonly first: Uint8Array;
  /** Length of the shortest needle, 32 at most. */
  readonly shortest: number;
}

function jumpTable(needles: readonly Needle[]): JumpTable {
  const shortest = needles.reduce((least, { bytes }) => Math.min(least, bytes.length), 32);
  const shift = new Uint8Array(65_536).fill(Math.max(1, shortest - 1));
  const first = new Uint8Array(65_536);
  for (const { bytes } of needles) {
    first[((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)] = 1;
    for (let end = 2; end <= shortest; end += 1) {
      const pair = ((bytes[end - 2] ?? 0) << 8) | (bytes[end - 1] ?? 0);
      shift[pair] = Math.min(shift[pair] ?? 0, shortest - end);
    }
  }
  return { shift, first, shortest };
}

interface Trie {
  readonly depth: Int32Array;
  readonly begun: Int32Array;
  readonly hitLength: Int32Array;
  readonly hitPattern: Int32Array;
  readonly hitPatternLength: Int32Array;
  step(node: number, byte: number): number;
}

function buildTrie(needles: readonly Needle[]): Trie {
  const most = 1 + needles.reduce((sum, needle) => sum + needle.bytes.length, 0);
  const edges = buildEdges(most);
  const numbers = () => new Int32Array(most);
  const [depth, begun, parent, label, fail] = [numbers(), numbers(), numbers(), numbers(), numbers()];
  const [hitLength, hitPattern, hitPatternLength] = [numbers(), numbers(), numbers()];
  let count = 1;
  for (const { bytes, pattern } of needles) {
    let node = 0;
    for (const byte of bytes) {
      let child = edges.get(node, byte);
      if (child === 0) {
        child = count++;
        edges.set(node, byte, child);
        depth[child] = (depth[node] ?? 0) + 1;
        parent[child] = node;
        label[child] = byte;
      }
      node = child;
      if (pattern === 0) begun[node] = depth[node] ?? 0;
    }
    if (pattern === 0) hitLength[node] = bytes.length;
    else [hitPattern[node], hitPatternLength[node]] = [pattern, bytes.length];
  }
  const root = Int32Array.from({ length: 256 }, (_, byte) => edges.get(0, byte));
  const step = (from: number, byte: number): number => {
    for (let node = from; node !== 0; node = fail[node] ?? 0) {
      const child = edges.get(node, byte);
      if (child !== 0) return child;
    }
    return root[byte] ?? 0;
  };
  for (const node of byDepth(depth, count)) {
    const above = parent[node] ?? 0;
    const to = above === 0 ? 0 : step(fail[above] ?? 0, label[node] ?? 0);
    fail[node] = to;
    if ((begun[node] ?? 0) === 0) begun[node] = begun[to] ?? 0;
    if ((hitLength[node] ?? 0) === 0) hitLength[node] = hitLength[to] ?? 0;
    if ((hitPattern[node] ?? 0) === 0) {
      [hitPattern[node], hitPatternLength[node]] = [hitPattern[to] ?? 0, hitPatternLength[to] ?? 0];
    }
  }
  return { depth, begun, hitLength, hitPattern, hitPatternLength, step };
}

/** All nodes but the root, shallow ones first: a failure link points to a shallower node. */
function byDepth(depth: Int32Array, count: number): Int32Array {
  const places = new Int32Array(depth.reduce((most, level) => Math.max(most, level), 0) + 2);
  for (let node = 1; node < count; node += 1) {
    const level = (depth[node] ?? 0) + 1;
    places[level] = (places[level] ?? 0) + 1;
  }
  for (let level = 1; level < places.length; level += 1)
    places[level] = (places[level] ?? 0) + (places[level - 1] ?? 0);
  const nodes = new Int32Array(count - 1);
  for (let node = 1; node < count; node += 1) {
    const level = depth[node] ?? 0;
    const place = places[level] ?? 0;
    nodes[place] = node;
    places[level] = place + 1;
  }
  return nodes;
}

interface Edges {
  get(node: number, byte: number): number;
  set(node: number, byte: number, child: number): void;
}

/** An open-addressed table: a trie of long secrets would be far too large as one row of 256 for each node. */
function buildEdges(most: number): Edges {
  const bits = Math.max(8, Math.ceil(Math.log2(most * 2)));
  const size = 2 ** bits;
  const keys = new Int32Array(size);
  const children = new Int32Array(size);
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    get: (node, byte) => children[slotOf(node * 256 + byte + 1)] ?? 0,
    set: (node, byte, child) => {
      const key = node * 256 + byte + 1;
      const slot = slotOf(key);
      [keys[slot], children[slot]] = [key, child];
    },
  };
}
