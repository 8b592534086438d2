// Who starts a run on the command line, as its audit names them.
import { userInfo } from 'node:os';

/** `uid-1000` where the system knows no name for the user, as in many containers. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.geteuid?.() ?? 'unknown'}`;
  }
}
