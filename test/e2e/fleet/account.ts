// The account on the hosts of the real fleet that the action logs in as; it exists only while a fleet does.
import { runProgram } from './daemon.ts';

export const ACCOUNT = 'er-ops';

/** Makes the account anew: one that a killed run left behind is replaced. */
export async function addAccount(home: string): Promise<void> {
  await removeAccount();
  await runProgram({
    argv: ['useradd', '--no-create-home', '--home-dir', home, '--shell', '/bin/bash', '--password', '*', ACCOUNT],
  });
}

/** Ends what still runs under the account, then removes it. */
export async function removeAccount(): Promise<void> {
  const known = await runProgram({ argv: ['id', '-u', ACCOUNT] }).catch(() => null);
  if (known === null) return;
  await runProgram({
    argv: [
      'sh',
      '-c',
      `pkill -KILL -u ${Number(known)}; while pgrep -u ${Number(known)} >/dev/null; do sleep 0.05; done`,
    ],
  });
  await runProgram({ argv: ['userdel', '--force', ACCOUNT] }).catch(() => '');
}
