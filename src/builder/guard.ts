// Guards: a protective state that is held while steps, or their undo, run.
import type { Command, Condition } from './command.ts';
import { DECLARATION, type HasDeclaration } from './declared.ts';
import { useAll } from './expression.ts';
import { placeHere } from './place.ts';
import type { Readable } from './root.ts';

export interface GuardKeys {
  readonly service: string;
  readonly engage: Command<Readable['guard']>;
  readonly engaged: Condition<Readable['guard-condition']>;
  readonly release: Command<Readable['guard']>;
  readonly released: Condition<Readable['guard-condition']>;
  /** Where a step's fate is unknown the protection stays; or it is released. Default: hold. */
  readonly onUnknown?: 'hold' | 'release';
}

/** What a step names as its `guard`. */
export interface Guard extends HasDeclaration {
  readonly guard: string;
}

export function guard(name: string, keys: GuardKeys): Guard {
  useAll(keys);
  return { guard: name, [DECLARATION]: { kind: 'guard', name, shape: keys, at: placeHere() } };
}
