// Steps: a check asserts, a mitigation changes something, proves it, and says how it ends.
// Promises: a mitigation without verification, or without exactly one ending, does not come out.
import { checkedText } from './checked-text.ts';
import { checkedCondition } from './condition.ts';
import { type Loading, reportKey, type Said } from './loading.ts';
import { calledStep, checkedMitigation, type WrittenStep } from './mitigation.ts';
import { position } from './position.ts';
import type { Step } from './runbook.ts';
import type { StepShape } from './schema.ts';

const MITIGATION_KEYS = [
  'service',
  'guard',
  'require',
  'verify',
  'undo',
  'undone',
  'because',
  'irreversible',
  'serial',
  'retry',
  'checkpoint',
] as const;

/** Null where a fault was reported. */
export function checkedStep(loading: Loading, written: WrittenStep): Step | null {
  const { shape, path } = written;
  if (shape.check !== undefined && shape.do !== undefined) {
    reportKey(loading, [...path, 'do'], {
      code: 'value-invalid',
      message: 'A step is a check or a mitigation, and this has both `check` and `do`.',
      hint: 'Make two steps of it, or use `require` for what must hold before `do`.',
    });
    return null;
  }
  if (shape.do !== undefined || loading.isBroken([...path, 'do']))
    return checkedMitigation(loading, written, shape.do ?? null);
  if (shape.check !== undefined || loading.isBroken([...path, 'check']))
    return checkedCheck(loading, written, shape.check ?? null);
  reportKey(loading, [...path, 'id'], {
    code: 'step-incomplete',
    message: `${calledStep(shape)} has neither \`check\` nor \`do\`.`,
    hint: 'Give it a `check:` condition, or a `do:` command with service, verify and undo.',
  });
  return null;
}

function checkedCheck(
  loading: Loading,
  { shape, path }: WrittenStep,
  check: NonNullable<StepShape['check']> | null,
): Step | null {
  const before = loading.faults.length;
  for (const key of MITIGATION_KEYS) {
    if (shape[key] !== undefined) reportKey(loading, [...path, key], misplacedKey(key));
  }
  const condition =
    check === null
      ? null
      : checkedCondition(loading, {
          shape: check,
          path: [...path, 'check'],
          position: position('check'),
          once: true,
        });
  const when =
    shape.when === undefined
      ? undefined
      : checkedCondition(loading, {
          shape: shape.when,
          path: [...path, 'when'],
          position: position('check-when'),
          once: true,
        });
  const message =
    shape.message === undefined
      ? undefined
      : checkedText(loading, {
          text: shape.message,
          path: [...path, 'message'],
          position: position('message'),
          secrets: false,
        });
  if (condition === null || when === null || message === null || loading.faults.length > before) return null;
  const { id } = shape;
  if (id === undefined) return null;
  return {
    kind: 'check',
    id,
    title: shape.title ?? id,
    at: loading.document.placeOf(path),
    condition,
    ...(message === undefined ? {} : { message }),
    ...(when === undefined ? {} : { when }),
  };
}

function misplacedKey(key: (typeof MITIGATION_KEYS)[number]): Said {
  return {
    code: 'value-invalid',
    message: `A check takes no \`${key}\`.`,
    hint: 'Remove it, or make the step a mitigation with `do`.',
  };
}
