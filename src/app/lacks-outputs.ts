// Whether files that a run's events name are missing in the folder of its audit: they lay on a runner that is gone.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { outputsOf } from '../audit/verify.ts';
import type { ChainedEvent } from '../engine/event.ts';

export async function lacksOutputs(folder: string, events: readonly ChainedEvent[]): Promise<boolean> {
  const there = new Set(await readdir(join(folder, 'outputs')).catch(() => []));
  return events.some((event) => outputsOf(event).some(({ file }) => !there.has(basename(file))));
}
