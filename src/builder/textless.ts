// What a value of a run is where JavaScript wants a text, a number or JSON of it: nothing, since it is not known yet.
// Promises: a template without its tag, a `+` or a `>` is told at its place, and never becomes `[object Object]` in a command.
import { BuilderFault } from './place.ts';

export class Textless {
  [Symbol.toPrimitive](): never {
    return refused();
  }
  toString(): never {
    return refused();
  }
  toJSON(): never {
    return refused();
  }
}

export const TEXTLESS: ReadonlySet<string | symbol> = new Set([Symbol.toPrimitive, 'toString', 'toJSON', 'valueOf']);

export function refused(): never {
  throw new BuilderFault(
    'a value of a run is not known yet: it cannot be made a text or a number here. Write text`…${value}…` in a text, and .is(…), .plus(…), .moreThan(…) in a condition',
  );
}
