// Mitigations: `require` → `do` → `verify`, and one of three ways to end: undo, nothing to undo, irreversible.

import type { Path } from '../kernel/document.ts';
import { parseDuration } from '../kernel/duration.ts';
import { nearest } from '../kernel/nearest.ts';
import { checkedCommand } from './command.ts';
import { checkedCondition } from './condition.ts';
import { shapeOf } from './field.ts';
import { type Loading, reportKey, reportValue } from './loading.ts';
import { type Did, type PositionName, position } from './position.ts';
import type { Condition, Ending, Mitigation, Share } from './runbook.ts';
import type { CommandShape, ConditionShape, StepShape } from './schema.ts';

export interface WrittenStep {
  readonly shape: StepShape;
  readonly path: Path;
  readonly guards: readonly string[];
}

const BACKOFF_MS = 1_000;
const UNDONE_FOR_MS = 2_000;

/** How a message calls the step; its id may be what it lacks. */
export function calledStep({ id }: StepShape): string {
  return id === undefined ? 'The step' : `Step \`${id}\``;
}

/** Null where a fault was reported. `act` is null where it is wrong in itself. */
export function checkedMitigation(loading: Loading, written: WrittenStep, act: CommandShape | null): Mitigation | null {
  const { shape, path } = written;
  const before = loading.faults.length;
  reportMissing(loading, written);
  if (shape.message !== undefined) {
    reportKey(loading, [...path, 'message'], {
      code: 'value-invalid',
      message: 'A mitigation takes no `message`.',
      hint: 'Remove it: the conditions and their values are shown as they are.',
    });
  }
  const did = didOf(loading, act, [...path, 'do']);
  const command =
    act === null ? null : checkedCommand(loading, { shape: act, path: [...path, 'do'], position: position('do') });
  const when = optionalCondition(loading, shape.when, { path: [...path, 'when'], name: 'when' });
  const require = optionalCondition(loading, shape.require, { path: [...path, 'require'], name: 'require' });
  const verify =
    shape.verify === undefined
      ? null
      : checkedCondition(loading, {
          shape: shape.verify,
          path: [...path, 'verify'],
          position: position('verify', did),
          once: false,
        });
  const ending = checkedEnding(loading, written, did);
  if (command === null || verify === null || ending === null || when === null || require === null) return null;
  const { id } = shape;
  if (id === undefined || shape.service === undefined || loading.faults.length > before) return null;
  return {
    kind: 'mitigation',
    id,
    title: shape.title ?? id,
    at: loading.document.placeOf(path),
    service: shape.service,
    ...(shape.guard === undefined ? {} : { guard: shape.guard }),
    ...(when === undefined ? {} : { when }),
    ...(require === undefined ? {} : { require }),
    do: command,
    verify,
    ending,
    serial: serialOf(shape.serial),
    ...(shape.retry === undefined ? {} : { retry: retryOf(shape.retry) }),
    checkpoint: shape.checkpoint ?? false,
  };
}

/** What `did` has. */
function didOf(loading: Loading, act: CommandShape | null, path: Path): Did {
  if (act === null || ['output', 'fields'].some((key) => loading.isBroken([...path, key]))) return 'anything';
  const shape = shapeOf(act);
  if (shape === null) return 'anything';
  return Object.keys(shape).length === 0 ? null : shape;
}

function reportMissing(loading: Loading, { shape, path, guards }: WrittenStep): void {
  const missing = (message: string, hint: string) =>
    reportKey(loading, [...path, 'do'], { code: 'step-incomplete', message: `${calledStep(shape)} ${message}`, hint });
  if (shape.service === undefined && !loading.isBroken([...path, 'service']))
    missing('does not say which service it changes.', 'Add `service:`.');
  if (shape.verify === undefined && !loading.isBroken([...path, 'verify']))
    missing('has no `verify`: nothing would prove its effect.', 'Add a `verify:` condition over a probe.');
  if (shape.guard === undefined || guards.includes(shape.guard)) return;
  const near = nearest(shape.guard, guards);
  reportValue(loading, [...path, 'guard'], {
    code: 'name-unknown',
    message: `There is no guard \`${shape.guard}\`.`,
    hint:
      near === null ? `Declared: ${guards.length === 0 ? 'none' : guards.join(', ')}.` : `Did you mean \`${near}\`?`,
  });
}

function optionalCondition(
  loading: Loading,
  shape: ConditionShape | undefined,
  { path, name }: { readonly path: Path; readonly name: PositionName },
): Condition | null | undefined {
  if (shape === undefined) return undefined;
  return checkedCondition(loading, { shape, path, position: position(name), once: true });
}

function checkedEnding(loading: Loading, { shape, path }: WrittenStep, did: Did): Ending | null {
  const { undo, undone, because, irreversible } = shape;
  const refuse = (key: string, message: string, hint: string) => {
    reportKey(loading, [...path, key], { code: 'step-incomplete', message: `${calledStep(shape)} ${message}`, hint });
    return null;
  };
  const isTold = (...keys: readonly string[]) => keys.some((key) => loading.isBroken([...path, key]));
  if (undo !== undefined && irreversible !== undefined) {
    return refuse('irreversible', 'has both `undo` and `irreversible`.', 'Keep the one that is true.');
  }
  if (undo === undefined && isTold('irreversible')) return null;
  if (undo === undefined && isTold('undo')) return checkedUndo(loading, { shape, path, undo: null, did, refuse });
  const undoes = undo !== undefined && undo !== 'none';
  if (undone !== undefined && !undoes)
    return refuse('undone', 'has an `undone` and no `undo` command.', 'Add the command, or remove `undone`.');
  if (because !== undefined && undo !== 'none')
    return refuse('because', 'has a `because` without `undo: none`.', 'Remove it.');
  if (irreversible !== undefined) return { kind: 'irreversible', stays: irreversible };
  if (undo === undefined) {
    return refuse(
      'do',
      'does not say how it ends: it has neither `undo` nor `irreversible`.',
      'Add `undo:` and `undone:`, or `undo: none` with `because:`, or `irreversible: <what stays>`.',
    );
  }
  if (undo === 'none') {
    if (because === undefined && isTold('because')) return null;
    return because === undefined
      ? refuse('undo', 'has nothing to undo and does not say why.', 'Add `because:`.')
      : { kind: 'none', because };
  }
  return checkedUndo(loading, { shape, path, undo, did, refuse });
}

function checkedUndo(
  loading: Loading,
  written: {
    readonly shape: StepShape;
    readonly path: Path;
    /** Null where it is wrong in itself. */
    readonly undo: CommandShape | null;
    readonly did: Did;
    readonly refuse: (key: string, message: string, hint: string) => null;
  },
): Ending | null {
  const { shape, path, did } = written;
  const where = position('undo', did);
  const undo =
    written.undo === null
      ? null
      : checkedCommand(loading, { shape: written.undo, path: [...path, 'undo'], position: where });
  if (shape.undone === undefined) {
    if (written.undo === null || loading.isBroken([...path, 'undone'])) return null;
    return written.refuse(
      'undo',
      'has an `undo` and no `undone`: nothing would prove the undo.',
      'Add an `undone:` condition.',
    );
  }
  const undone = checkedCondition(loading, {
    shape: shape.undone,
    path: [...path, 'undone'],
    position: position('undone'),
    once: false,
    forMs: UNDONE_FOR_MS,
  });
  return undo === null || undone === null ? null : { kind: 'undo', undo, undone };
}

function retryOf({ times, backoff }: NonNullable<StepShape['retry']>) {
  return { times, backoffMs: (backoff === undefined ? null : parseDuration(backoff)) ?? BACKOFF_MS };
}

/** One after the other where nothing is said. */
function serialOf(serial: StepShape['serial'] = 1): readonly [Share, ...Share[]] {
  const [first, ...more] = Array.isArray(serial) ? serial : [serial];
  return [shareOf(first ?? 1), ...more.map(shareOf)];
}

function shareOf(share: number | string): Share {
  return typeof share === 'number' ? { targets: share } : { percent: Number(share.slice(0, -1)) };
}
