// Runs a short program of the system to its end: ssh-agent's and ssh's own small tools.
// Promises: bounded in time and output; what it is given over standard input is in no argument and no file.
import { ByteReader } from './byte-reader.ts';
import { startProcess } from './process.ts';
import { Said } from './said.ts';
import { waitFor } from './waiting.ts';

export interface ToolRequest {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly timeoutMs: number;
}

export interface ToolEnd {
  /** null: killed, never started, or too slow. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runTool(request: ToolRequest): Promise<ToolEnd> {
  const process = startProcess(request);
  const [stdout, stderr] = [new Said(), new Said()];
  process.stdin.end(request.stdin);
  const all = Promise.all([
    process.ended,
    new ByteReader(process.stdout).toEnd(stdout.take),
    new ByteReader(process.stderr).toEnd(stderr.take),
  ]);
  const waited = await waitFor(all, { ms: request.timeoutMs });
  if (waited.came !== 'value') process.kill('SIGKILL');
  const end = waited.came === 'value' ? waited.value[0] : null;
  return { exitCode: end?.kind === 'exited' ? end.exitCode : null, stdout: stdout.text, stderr: stderr.text };
}
