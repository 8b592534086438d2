// The ssh client that a run uses, as it stands in the run's record: another one on the PATH would be another run.
import { visibleLine } from '../kernel/visible.ts';
import { runTool } from './tool.ts';
import { waitFor } from './waiting.ts';

export interface FoundSsh {
  /** Its full path. */
  readonly program: string;
  /** What it says of itself: `OpenSSH_9.2p1, OpenSSL 3.0.11`; empty where it says nothing. */
  readonly version: string;
}

const VERSION_MS = 5_000;

/** `told`: what it says already; null: it has not been asked. */
export async function foundSsh(program: string, told: Promise<string> | null): Promise<FoundSsh> {
  const waited = told === null ? null : await waitFor(told, { ms: VERSION_MS });
  const line = waited?.came === 'value' && waited.value !== '' ? waited.value : await asked(program);
  return { program, version: visibleLine(line).slice(0, 200) };
}

async function asked(program: string): Promise<string> {
  const argv = [program, '-V'];
  const { stderr, stdout } = await runTool({ argv, env: { LC_ALL: 'C' }, stdin: '', timeoutMs: VERSION_MS });
  const [line = ''] = `${stderr}${stdout}`.trim().split('\n');
  return line;
}
