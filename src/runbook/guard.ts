// Guards: a protective state that is held while its steps run.
import type { Path } from '../kernel/document.ts';
import { checkedCommand } from './command.ts';
import { checkedCondition } from './condition.ts';
import type { Loading } from './loading.ts';
import { position } from './position.ts';
import type { Guard } from './runbook.ts';
import type { GuardShape } from './schema.ts';

/** Null where a fault was reported. */
export function checkedGuard(
  loading: Loading,
  { name, shape, path }: { readonly name: string; readonly shape: GuardShape; readonly path: Path },
): Guard | null {
  const command = (key: 'engage' | 'release') => {
    const written = shape[key];
    if (written === undefined) return null;
    return checkedCommand(loading, { shape: written, path: [...path, key], position: position('guard') });
  };
  const condition = (key: 'engaged' | 'released') => {
    const written = shape[key];
    if (written === undefined) return null;
    const where = position('guard-condition');
    return checkedCondition(loading, { shape: written, path: [...path, key], position: where, once: false });
  };
  const engage = command('engage');
  const engaged = condition('engaged');
  const release = command('release');
  const released = condition('released');
  if (engage === null || engaged === null || release === null || released === null) return null;
  if (shape.service === undefined) return null;
  const at = loading.document.placeOf(path, 'key');
  return {
    name,
    at,
    service: shape.service,
    engage,
    engaged,
    release,
    released,
    onUnknown: shape['on-unknown'] ?? 'hold',
  };
}
