// What is YAML and is refused all the same: tags, merge keys, prototypes, depth, and values that do not mean what they seem to.
// Promises: every such place of a document that parsed, in source order. Only data that every reader reads alike gets through.
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Fault, Place } from './fault.ts';
import type { SourceLines } from './source-lines.ts';
import { shown } from './visible.ts';
import { invalid, tooDeep, trap } from './yaml-fault.ts';

const DEEPEST = 64;
const MOST_FAULTS = 50;
const MOST_ALIASES = 1_000;

interface Reading {
  readonly text: string;
  readonly lines: SourceLines;
  readonly faults: Fault[];
  /** Those before the place that is read. */
  readonly anchors: Set<string>;
  aliases: number;
}

export function ruleFaults(document: Document.Parsed, text: string, lines: SourceLines): readonly Fault[] {
  const reading: Reading = { text, lines, faults: [], anchors: new Set(), aliases: 0 };
  readNode(reading, document.contents, { depth: 0, flow: false });
  return reading.faults.slice(0, MOST_FAULTS);
}

interface Where {
  readonly depth: number;
  /** Inside [ ] or { }. */
  readonly flow: boolean;
}

function readNode(reading: Reading, node: Node | null, where: Where): void {
  if (node === null || reading.faults.length > MOST_FAULTS) return;
  if (isAlias(node)) {
    readAlias(reading, node);
    return;
  }
  if (node.anchor !== undefined) reading.anchors.add(node.anchor);
  if (node.tag !== undefined && hasWrittenTag(reading.text, node)) reading.faults.push(tagFault(reading, node));
  if (where.depth > DEEPEST) {
    reading.faults.push(tooDeep(placeOf(reading, node)));
    return;
  }
  const inside = { depth: where.depth + 1, flow: where.flow || ((isMap(node) || isSeq(node)) && node.flow === true) };
  if (isScalar(node)) readScalar(reading, node, where.flow);
  else if (isSeq<Node>(node)) for (const item of node.items) readNode(reading, item, inside);
  else if (isMap<Node, Node | null>(node)) {
    const seen = new Set<string>();
    for (const pair of node.items) readPair(reading, pair, { seen, inside });
  }
}

function readAlias(reading: Reading, alias: Alias): void {
  reading.aliases += 1;
  if (reading.aliases === MOST_ALIASES + 1) reading.faults.push(tooManyAliases(placeOf(reading, alias)));
  if (reading.aliases > MOST_ALIASES) return;
  if (reading.anchors.has(alias.source)) return;
  const name = shown(`*${alias.source}`);
  reading.faults.push(
    trap(
      placeOf(reading, alias),
      `\`${name}\` is read as a YAML alias, and nothing bears that anchor.`,
      `Put it in quotes: "${name}".`,
    ),
  );
}

function tooManyAliases(at: Place): Fault {
  return {
    code: 'limit-exceeded',
    message: `The file has more than ${MOST_ALIASES} aliases.`,
    hint: 'Write the values out instead of repeating them through aliases.',
    at,
  };
}

function readPair(
  reading: Reading,
  pair: Pair<Node, Node | null>,
  { seen, inside }: { readonly seen: Set<string>; readonly inside: Where },
): void {
  const { key, value } = pair;
  if (!isScalar(key) || key.value === null) {
    reading.faults.push(
      invalid(
        placeOf(reading, key),
        'A key is empty, or is a list or a mapping.',
        'Write a plain word before the colon.',
      ),
    );
    return;
  }
  const name = String(key.value);
  if (name === '__proto__') {
    reading.faults.push(invalid(placeOf(reading, key), 'The key `__proto__` is refused.', 'Use another name.'));
  } else if (name === '<<') {
    reading.faults.push(invalid(placeOf(reading, key), 'Merge keys (`<<`) are refused.', 'Write the keys out.'));
  } else if (seen.has(name)) {
    reading.faults.push(
      invalid(placeOf(reading, key), `The key \`${shown(name)}\` stands twice.`, 'Keep one of the two.'),
    );
  }
  seen.add(name);
  if (value === null && inside.flow) reading.faults.push(splitFault(reading, key));
  readNode(reading, value, inside);
}

/** `{ that: f(a, b) }` is `{ that: "f(a", "b)": null }`. */
function splitFault(reading: Reading, key: Scalar): Fault {
  return trap(
    placeOf(reading, key),
    `\`${shown(String(key.value))}\` stands in { } without a value: a value before it was split at its comma.`,
    'Put a value that holds a comma in quotes, or write the mapping in block style, one key a line.',
  );
}

function readScalar(reading: Reading, scalar: Scalar, flow: boolean): void {
  if (scalar.value === null && scalar.anchor !== undefined) reading.faults.push(anchorFault(reading, scalar));
  if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string') return;
  if (flow && !isBalanced(scalar.value)) {
    reading.faults.push(
      trap(
        placeOf(reading, scalar),
        `\`${shown(scalar.value)}\` stands in [ ] or { } with an open bracket or quote: it was split at a comma.`,
        'Put a value that holds a comma in quotes, or use block style, one item a line.',
      ),
    );
  } else if (typeof scalar.comment === 'string' && !isBalanced(scalar.value)) {
    reading.faults.push(
      trap(
        placeOf(reading, scalar),
        'A ` #` inside the value begins a comment: the rest of the line is not part of it.',
        "Put the whole value in single quotes ('…'), or write it in block style after `>-`.",
      ),
    );
  }
}

/** `&&pool.ok` is an anchor called `&pool.ok`, and then nothing. */
function anchorFault(reading: Reading, scalar: Scalar): Fault {
  const written = `&${scalar.anchor}`;
  const start = reading.text.lastIndexOf(written, scalar.range?.[0] ?? 0);
  return trap(
    start < 0 ? placeOf(reading, scalar) : reading.lines.placeAt(start, start + written.length),
    `\`${shown(written)}\` is read as a YAML anchor, and nothing stands behind it.`,
    `Put it in quotes: "${shown(written)}".`,
  );
}

/** Whether parentheses close and double quotes come in pairs: a text that was cut in two rarely does both. */
function isBalanced(text: string): boolean {
  let open = 0;
  let quotes = 0;
  for (const character of text) {
    if (character === '"') quotes += 1;
    else if (character === '(') open += 1;
    else if (character === ')' && --open < 0) return false;
  }
  return open === 0 && quotes % 2 === 0;
}

/** The parser sets `tag` for what is written, never for what it inferred; the text is looked at to be sure. */
function hasWrittenTag(text: string, node: Node): boolean {
  return /![^\s]*\s*(?:&\S+\s*)?$/.test(text.slice(Math.max(0, (node.range?.[0] ?? 0) - 200), node.range?.[0] ?? 0));
}

function tagFault(reading: Reading, node: Node): Fault {
  return invalid(
    placeOf(reading, node),
    'YAML tags (`!…`) are refused.',
    'Remove the tag; put the value in quotes where it is a text.',
  );
}

function placeOf(reading: Reading, node: Node | null) {
  const [start, end] = node?.range ?? [0, 1];
  return reading.lines.placeAt(start, end);
}
