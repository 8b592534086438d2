// A message between members of the demo's fleet: a JSON object, read field by field at this border.
// Promises: the readers throw where a field is not of its kind; members are ours, so that is a bug.

export type Message = Readonly<Record<string, unknown>>;

/** The message in a text, or null where it holds none. */
export function parseMessage(text: string): Message | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMessage(value) ? value : null;
  } catch {
    return null;
  }
}

export function numberIn(message: Message, name: string): number {
  const value = message[name];
  if (typeof value !== 'number') throw new Error(`${name} is not a number`);
  return value;
}

export function textIn(message: Message, name: string): string {
  const value = message[name];
  if (typeof value !== 'string') throw new Error(`${name} is not a text`);
  return value;
}

export function textsIn(message: Message, name: string): readonly string[] {
  const value = message[name];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new Error(`${name} is not a list of texts`);
  }
  return value;
}

export function numbersIn(message: Message, name: string): Readonly<Record<string, number>> {
  const numbers = partIn(message, name);
  return Object.fromEntries(Object.keys(numbers).map((key) => [key, numberIn(numbers, key)]));
}

export function partIn(message: Message, name: string): Message {
  const value = message[name];
  if (!isMessage(value)) throw new Error(`${name} is not an object`);
  return value;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
