// Where the servers of a fleet run: beside the test, or on a host of their own.
import { type Daemon, type DaemonStart, listens, runProgram, startDaemon } from './daemon.ts';

export interface Place {
  /** The daemon's process id is the server's own, as the test numbers it. */
  start(start: DaemonStart): Promise<Daemon>;
  run(start: DaemonStart & { readonly input?: string }): Promise<string>;
  /** Whether somebody there listens at this port of loopback. */
  listens(port: number): boolean | Promise<boolean>;
  /** A path of the place, as the test reaches it. */
  seen(path: string): string;
}

export const BESIDE_THE_TEST: Place = {
  start: async (start) => startDaemon(start),
  run: runProgram,
  listens: (port) => listens('127.0.0.1', port),
  seen: (path) => path,
};
