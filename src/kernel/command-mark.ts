// What a host calls a command of a run: its record there, and `ENFORCED_RUNBOOKS_COMMAND` in the environment of its processes.
// Promises: safe in a path; says nothing of the run by itself.
import { sha256 } from './canonical.ts';

/** 32 digits. */
export function commandMark(executionId: string, command: string): string {
  return shortDigest(`${executionId}\n${command}`);
}

export function shortDigest(text: string): string {
  return sha256(text).slice(0, 32);
}
