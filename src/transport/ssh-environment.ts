// What a configuration file of the user's own puts into the environment of a session: `SetEnv`, and `SendEnv` out of what ssh itself gets.
import { collect } from './collect.ts';
import type { SshClient } from './ssh-client.ts';
import { NEVER } from './waiting.ts';

const TOLD_MS = 10_000;
const MOST_BYTES = 1_048_576;

type Environment = Readonly<Record<string, string>>;

/** Ours sets none; ssh is only asked where there is another. */
export async function sessionEnvironment(client: SshClient, name: string): Promise<Environment> {
  if (!client.readsUserFile) return {};
  const asked = { argv: client.argv(['-G'], name), env: client.env, cwd: '/', cancel: NEVER };
  const told = await collect({ ...asked, timeoutMs: TOLD_MS, mostBytes: MOST_BYTES });
  return told.ended === 'exited' ? environmentIn(told.stdout.toString('utf8'), client.env) : {};
}

/** `told`: what `ssh -G` prints, an option a line. What is set counts before what is sent, as with ssh. */
export function environmentIn(told: string, ours: Environment): Environment {
  const options = told.split('\n').flatMap((line) => {
    const [, option, value] = /^(setenv|sendenv) (.+)$/.exec(line) ?? [];
    return option === undefined || value === undefined ? [] : [{ option, value }];
  });
  const sent = options.flatMap(({ option, value }) =>
    option === 'sendenv' ? Object.entries(ours).filter(([name]) => fits(value, name)) : [],
  );
  const set = options.flatMap(({ option, value }) => {
    const at = value.indexOf('=');
    return option === 'setenv' && at > 0 ? [[value.slice(0, at), value.slice(at + 1)] as const] : [];
  });
  return Object.fromEntries([...sent, ...set]);
}

/** With `*` and `?`, as in a configuration of ssh. */
function fits(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(name);
}
