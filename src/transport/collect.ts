// Runs a program to its end and gives all that it prints: for what is read whole, such as an inventory.
// Promises: bounded in time and in what it may print; nothing of it lives on behind its end; its words are data, and no stream of ours.
import { ByteReader } from './byte-reader.ts';
import { type ProcessEnd, startProcess } from './process.ts';
import { Said } from './said.ts';
import { waitFor } from './waiting.ts';

export interface CollectRequest {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly timeoutMs: number;
  readonly mostBytes: number;
  readonly cancel: AbortSignal;
  /** What it reads; default: nothing. */
  readonly stdin?: string;
}

export type Collected = { readonly stderr: string } & (
  | { readonly ended: 'exited'; readonly exitCode: number; readonly stdout: Buffer }
  | { readonly ended: 'signalled'; readonly signal: string }
  /** The operating system's code. */
  | { readonly ended: 'not-started'; readonly code: string }
  | { readonly ended: 'timed-out' | 'too-long' | 'cancelled' }
);

export async function collect(request: CollectRequest): Promise<Collected> {
  const { timeoutMs: ms, mostBytes, cancel } = request;
  const process = startProcess(request);
  const chunks: Buffer[] = [];
  const stderr = new Said();
  let size = 0;
  const tooLong = new AbortController();
  // Whoever ends without reading it has said why.
  process.stdin.on('error', () => undefined);
  process.stdin.end(request.stdin ?? '');
  const all = Promise.all([
    process.ended,
    new ByteReader(process.stdout).toEnd((chunk) => {
      size += chunk.byteLength;
      if (size > mostBytes) tooLong.abort();
      else chunks.push(Buffer.from(chunk));
    }),
    new ByteReader(process.stderr).toEnd(stderr.take),
  ]);
  const waited = await waitFor(all, { ms, signal: AbortSignal.any([cancel, tooLong.signal]) });
  // Also what it has left behind: it may hold the streams, and would go on without anybody who knows of it.
  process.kill('SIGKILL');
  process.release();
  const said = { stderr: stderr.text };
  if (waited.came === 'time') return { ...said, ended: 'timed-out' };
  if (waited.came === 'signal') return { ...said, ended: tooLong.signal.aborted ? 'too-long' : 'cancelled' };
  return { ...said, ...endOf(waited.value[0], Buffer.concat(chunks)) };
}

type Ended =
  | { readonly ended: 'exited'; readonly exitCode: number; readonly stdout: Buffer }
  | { readonly ended: 'signalled'; readonly signal: string }
  | { readonly ended: 'not-started'; readonly code: string };

function endOf(end: ProcessEnd, stdout: Buffer): Ended {
  switch (end.kind) {
    case 'exited':
      return { ended: 'exited', exitCode: end.exitCode, stdout };
    case 'signalled':
      return { ended: 'signalled', signal: end.signal };
    case 'failed':
      return { ended: 'not-started', code: end.code };
  }
}
