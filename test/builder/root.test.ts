// What may be read where: the builder's types say it, and the language's own table does; both say the same.
import type { Readable, Root } from 'enforced-runbooks';
import { expect, it } from 'vitest';
import { type PositionName, position } from '../../src/runbook/position.ts';

/** Of each place every root that its type has, and no other: anything else does not compile. */
type Whole = { readonly [Place in keyof Readable]: { readonly [R in Readable[Place]]: true } };

const beforehand = { tenant: true, incident: true, inputs: true, run: true } as const;
const observed = { ...beforehand, probe: true, all: true, masked: true } as const;
const inCommands = { tenant: true, inputs: true, run: true, target: true } as const;

const READABLE: Whole = {
  'input-default': { tenant: true },
  'input-from': { incident: true },
  approval: { tenant: true, incident: true, inputs: true },
  probe: inCommands,
  show: { ...observed, target: true },
  symptom: observed,
  recovered: { ...observed, first: true },
  check: { ...observed, first: true },
  message: { ...observed, first: true },
  'check-when': { ...observed, first: true },
  when: { ...observed, target: true, first: true },
  require: { ...observed, target: true, first: true },
  guard: { ...inCommands, first: true },
  'guard-condition': { ...observed, target: true, first: true },
  do: { ...inCommands, first: true, before: true },
  verify: { ...observed, target: true, first: true, before: true, did: true },
  undo: { ...inCommands, first: true, before: true, did: true },
  undone: { ...observed, target: true, first: true, before: true },
};

/** Of the builder alone: a field that is masked is a probe's. */
const OWN: readonly Root[] = ['masked', 'secret'];

it.each(Object.entries(READABLE))('%s', (name, roots) => {
  const known = Object.keys(READABLE).find((each): each is PositionName & keyof Readable => each === name);
  if (known === undefined) throw new Error(`no place ${name}`);
  const readable = Object.keys(roots).filter((root) => !OWN.some((own) => own === root));
  expect(readable.sort()).toEqual([...position(known).allowed].sort());
});
