// The text of an expression: operators with as few parentheses as they need, and values as CEL writes them.
// Promises: what is read back from the text is the tree that it was made from.

/** How strongly the outermost operator of a text binds; of what the author wrote as CEL it is unknown. */
export const LEVEL = { unknown: 0, or: 1, and: 2, relation: 3, sum: 4, product: 5, unary: 6, member: 7 } as const;
export type Level = (typeof LEVEL)[keyof typeof LEVEL];

export interface Written {
  readonly text: string;
  readonly level: Level;
}

/** Left to right: `a - b - c` needs no parentheses, `a - (b - c)` does; a relation of relations always does. */
export function infix(left: Written, operator: string, right: Written): Written {
  const level = LEVELS[operator] ?? LEVEL.relation;
  const least = level === LEVEL.relation ? level + 1 : level;
  return { text: `${atLeast(left, least)} ${operator} ${atLeast(right, level + 1)}`, level };
}

/** Of any number: they hang together in any order. */
export function joined(parts: readonly Written[], operator: '&&' | '||'): Written {
  const level = operator === '&&' ? LEVEL.and : LEVEL.or;
  return { text: parts.map((part) => atLeast(part, level)).join(` ${operator} `), level };
}

export function negated(operand: Written): Written {
  return { text: `!${atLeast(operand, LEVEL.member)}`, level: LEVEL.unary };
}

export function called(owner: Written, method: string, parameters: readonly Written[]): Written {
  const given = parameters.map(({ text }) => text).join(', ');
  return { text: `${atLeast(owner, LEVEL.member)}.${method}(${given})`, level: LEVEL.member };
}

export function listed(items: readonly Written[]): Written {
  return { text: `[${items.map(({ text }) => text).join(', ')}]`, level: LEVEL.member };
}

export function plainCall(name: string, text: string): Written {
  return { text: `${name}(${JSON.stringify(text)})`, level: LEVEL.member };
}

export function literal(value: string | number | boolean): Written {
  if (typeof value === 'number' && (value < 0 || Object.is(value, -0)))
    return { text: `-${String(-value)}`, level: LEVEL.unary };
  return { text: typeof value === 'string' ? quoted(value) : String(value), level: LEVEL.member };
}

/** Whether everybody who reads it writes it alike: whole and safe, or a decimal of at most fifteen digits. */
export function isPlainNumber(value: number): boolean {
  if (Number.isInteger(value)) return Number.isSafeInteger(value) && !Object.is(value, -0);
  const text = String(value);
  return /^-?\d+\.\d+$/.test(text) && text.replace(/\D/g, '').length <= 15;
}

const LEVELS: Readonly<Record<string, Level>> = {
  '+': LEVEL.sum,
  '-': LEVEL.sum,
  '*': LEVEL.product,
  '/': LEVEL.product,
  '%': LEVEL.product,
};

function atLeast({ text, level }: Written, least: number): string {
  return level < least ? `(${text})` : text;
}

/** What JSON writes CEL reads, but for `\/`, which is not written. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
