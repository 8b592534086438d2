// Who listens in the network of a process, as the kernel tells it: nothing has to reach that network to find out.
import { readFileSync } from 'node:fs';

const LISTENING = '0A';

export function isListening(pid: number, port: number): boolean {
  const hexadecimal = port.toString(16).toUpperCase().padStart(4, '0');
  return socketsOf(pid).some(([, local, , state]) => state === LISTENING && local?.endsWith(`:${hexadecimal}`));
}

function socketsOf(pid: number): readonly (readonly string[])[] {
  try {
    const lines = readFileSync(`/proc/${pid}/net/tcp`, 'utf8').split('\n');
    return lines.map((line) => line.trim().split(/\s+/));
  } catch {
    // It is gone.
    return [];
  }
}
