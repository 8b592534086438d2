// What runs at a place, with its three streams: a process of this machine, or a channel to a host.
import type { Source } from './byte-reader.ts';

export interface Running {
  readonly stdin: Feed;
  readonly stdout: Source;
  readonly stderr: Source;
  /** Resolves when it is over, or out of reach. Never rejects. */
  readonly ended: Promise<unknown>;
  alive(): boolean;
  /** Nothing of it is read or waited for any more. */
  release(): void;
  /** A process and its group get the signal; a channel is closed. */
  kill(signal: NodeJS.Signals): unknown;
}

export interface Feed {
  write(text: string): unknown;
  end(text?: string): unknown;
}
