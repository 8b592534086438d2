// The processes that a place has started: known while they live, so that none is left behind.
import { type ProcessRequest, type RunningProcess, startProcess } from './process.ts';

const PATIENCE_MS = 1_000;

export class ProcessGroup {
  readonly #living = new Set<RunningProcess>();
  #closed = false;

  start(request: ProcessRequest): RunningProcess {
    const process = startProcess(request);
    if (process.pid > 0) {
      this.#living.add(process);
      void process.ended.then(() => this.#living.delete(process));
      if (this.#closed) void end(process);
    }
    return process;
  }

  /** TERM to all, KILL to whom that does not move; also to one that somebody still starts afterwards. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#living].map(end));
  }
}

async function end(process: RunningProcess): Promise<void> {
  process.stdin.end();
  process.kill('SIGTERM');
  const timer = setTimeout(() => process.kill('SIGKILL'), PATIENCE_MS);
  await process.ended;
  clearTimeout(timer);
  process.stdout.destroy();
  process.stderr.destroy();
}
