// The processes that a place has started: known while they live, so that none is left behind.
import type { Source } from './byte-reader.ts';
import type { Intake } from './intake.ts';
import { type ProcessRequest, type RunningProcess, startProcess, startProcessInto } from './process.ts';

const PATIENCE_MS = 1_000;

export class ProcessGroup {
  readonly #living = new Set<RunningProcess<Source>>();
  #closed = false;

  start(request: ProcessRequest): RunningProcess {
    return this.#know(startProcess(request));
  }

  startInto(intake: Intake, request: ProcessRequest): RunningProcess<Source> {
    return this.#know(startProcessInto(intake, request));
  }

  /** TERM to all, KILL to whom that does not move; also to one that somebody still starts afterwards. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#living].map(end));
  }

  #know<Process extends RunningProcess<Source>>(process: Process): Process {
    if (process.pid > 0) {
      this.#living.add(process);
      void process.ended.then(() => this.#living.delete(process));
      if (this.#closed) void end(process);
    }
    return process;
  }
}

async function end(process: RunningProcess<Source>): Promise<void> {
  process.stdin.end();
  process.kill('SIGTERM');
  const timer = setTimeout(() => process.kill('SIGKILL'), PATIENCE_MS);
  await process.ended;
  clearTimeout(timer);
  process.stdout.destroy();
  process.stderr.destroy();
}
