// Probes: read-only observations with typed fields.
import type { Path } from '../kernel/document.ts';
import { checkedText } from './checked-text.ts';
import { checkedCommand } from './command.ts';
import { type Loading, reportKey } from './loading.ts';
import { position } from './position.ts';
import { isReservedName } from './reserved.ts';
import type { Probe } from './runbook.ts';
import type { ProbeShape } from './schema.ts';

/** Null where a fault was reported. */
export function checkedProbe(
  loading: Loading,
  { name, shape, path }: { readonly name: string; readonly shape: ProbeShape; readonly path: Path },
): Probe | null {
  const before = loading.faults.length;
  if (isReservedName(name)) {
    reportKey(loading, path, {
      code: 'value-invalid',
      message: `A probe cannot be called \`${name}\`: expressions mean something else by it.`,
      hint: 'Give it another name.',
    });
  }
  const where = position(shape.service === undefined ? 'free-probe' : 'probe');
  const command = checkedCommand(loading, { shape, path, position: where });
  const shownAs = position(shape.service === undefined ? 'message' : 'show');
  const show =
    shape.show === undefined
      ? undefined
      : checkedText(loading, { text: shape.show, path: [...path, 'show'], position: shownAs, secrets: false });
  if (command === null || show === null || loading.faults.length > before) return null;
  return {
    name,
    at: loading.document.placeOf(path, 'key'),
    ...(shape.service === undefined ? {} : { service: shape.service }),
    command,
    ...(show === undefined ? {} : { show }),
  };
}
