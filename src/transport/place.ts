// Where commands run: this machine, or a host behind ssh. One shape for both, so that what follows is written once.
import type { Result } from '../kernel/fault.ts';
import type { Way } from './blame.ts';
import type { Running } from './running.ts';
import type { ProbeShell } from './shell.ts';

/** `name`: a host's, or `runner`. */
export interface Place extends Way {
  /** A shell for probes, as this user or another (`-`: as it comes). */
  shell(as: string, signal: AbortSignal): Promise<Result<ProbeShell>>;
  /** The program that starts a change, waiting for its first line. */
  wrapper(signal: AbortSignal): Promise<Result<Running>>;
  /** Lets go of a wrapper here; what it has started goes on under its deadline, until it is asked for. */
  letGo(process: Running): void;
  /** Resolves when all that is to be done here for a connection is done, and the host is waited for. */
  begun(): Promise<void>;
  /** No change comes any more: nothing is held ready for one. */
  noMore(): void;
  /** Ends every process that this place has started here, and waits for that. */
  close(): Promise<void>;
}
