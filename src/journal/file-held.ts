// Which of some locks on files are held right now, by runs whose process may live.
// Promises: reads those locks and no others; one that cannot be read is not told to be held.
import { lockFolder, readLock } from './lock.ts';
import { livenessOf, type ProcessIdentity } from './process-identity.ts';

export async function heldAmong(
  folder: string,
  names: readonly string[],
  identity: ProcessIdentity,
): Promise<readonly string[]> {
  const held = await Promise.all(names.map((name) => isHeld(lockFolder(folder, name), identity)));
  return names.filter((_, index) => held[index]);
}

async function isHeld(folder: string, identity: ProcessIdentity): Promise<boolean> {
  try {
    const { record } = await readLock(folder);
    return record?.state === 'held' && livenessOf(record.holder, identity) !== 'gone';
  } catch {
    return false;
  }
}
