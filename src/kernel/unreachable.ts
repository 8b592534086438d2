// The end of an exhaustive switch: the compiler proves that no value arrives here.

export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
