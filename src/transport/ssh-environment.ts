// What a configuration file of the user's own puts into the environment of a session: `SetEnv`, and `SendEnv` out of what ssh itself gets.
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { matchesGlob } from '../kernel/glob.ts';
import { visibleLine } from '../kernel/visible.ts';
import { collect } from './collect.ts';
import type { SshClient } from './ssh-client.ts';

const TOLD_MS = 10_000;
const MOST_BYTES = 1_048_576;

type Environment = Readonly<Record<string, string>>;

/** Ours sets none; ssh is only asked where there is another. */
export async function sessionEnvironment(
  client: SshClient,
  name: string,
  cancel: AbortSignal,
): Promise<Result<Environment>> {
  if (!client.readsUserFile) return succeed({});
  const asked = { argv: client.argv(['-G'], name), env: client.env, cwd: '/', cancel };
  const told = await collect({ ...asked, timeoutMs: TOLD_MS, mostBytes: MOST_BYTES });
  if (told.ended === 'exited' && told.exitCode === 0)
    return succeed(environmentIn(told.stdout.toString('utf8'), client.env));
  return fail({
    code: 'ssh-unavailable',
    message: `ssh does not tell what its configuration sets for ${name}.`,
    hint: `Look at what ssh -G ${name} says with that file.`,
    ...(told.stderr === '' ? {} : { cause: visibleLine(told.stderr.trim()) }),
  });
}

/** `told`: what `ssh -G` prints, an option a line. What is set counts before what is sent, as with ssh. */
export function environmentIn(told: string, ours: Environment): Environment {
  const options = told.split('\n').flatMap((line) => {
    const [, option, value] = /^(setenv|sendenv) (.+)$/.exec(line) ?? [];
    return option === undefined || value === undefined ? [] : [{ option, value }];
  });
  const sent = options.flatMap(({ option, value }) =>
    option === 'sendenv' ? Object.entries(ours).filter(([name]) => matchesGlob(value, name)) : [],
  );
  const set = options.flatMap(({ option, value }) => {
    const at = value.indexOf('=');
    return option === 'setenv' && at > 0 ? [[value.slice(0, at), value.slice(at + 1)] as const] : [];
  });
  return Object.fromEntries([...sent, ...set]);
}
