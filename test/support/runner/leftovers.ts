// What a job leaves running: at its end the runner kills every process that carries the job's tracking id in its environment.
import { readdirSync, readFileSync } from 'node:fs';

export interface Leftover {
  readonly pid: number;
  readonly command: string;
}

/** Linux only: elsewhere nothing is found. */
export function leftoversOf(trackingId: string): readonly Leftover[] {
  return numbersIn('/proc').flatMap((pid) => {
    if (pid === process.pid) return [];
    const environment = textOf(`/proc/${pid}/environ`);
    if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)) return [];
    return [{ pid, command: textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() }];
  });
}

export function endLeftovers(leftovers: readonly Leftover[]): void {
  for (const { pid } of leftovers) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

function numbersIn(folder: string): readonly number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
