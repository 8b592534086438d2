// A command with its secrets put in: what is handed to a process or a host, and to nobody else.
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { LONGEST_ARGUMENT } from '../kernel/longest-argument.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { ReadyCommand, ReadyText } from '../plan/ready.ts';

interface LocalCommon {
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string | null;
  readonly timeoutMs: number;
}
export type LocalCommand =
  | (LocalCommon & { readonly kind: 'exec'; readonly argv: readonly string[] })
  | (LocalCommon & { readonly kind: 'run'; readonly script: string });

export type Secrets = (name: string) => string | undefined;
type ShellCommand = Exclude<ReadyCommand, { readonly kind: 'http' }>;

const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function localCommand(command: ShellCommand, secrets: Secrets): Result<LocalCommand> {
  const faults: Fault[] = [];
  const env: Record<string, string> = {};
  for (const [name, text] of Object.entries(command.env)) {
    if (!ENV_NAME.test(name))
      faults.push(refusal(`The environment variable name '${visibleLine(name)}' is not usable.`));
    env[name] = plainText(text, secrets, faults);
    faults.push(...lengthFaults(`The variable ${visibleLine(name)}`, `${name}=${env[name]}`));
  }
  const stdin = command.stdin === undefined ? null : plainText(command.stdin, secrets, faults);
  const words = [...Object.values(env), ...(command.kind === 'exec' ? command.argv : [command.script])];
  if (words.some((word) => word.includes('\0')))
    faults.push(refusal('A NUL character cannot stand in an argument, a script or the environment.'));
  if (command.kind === 'exec')
    faults.push(...command.argv.flatMap((word, index) => lengthFaults(`Argument ${index} of the command`, word)));
  if (command.kind === 'exec' && (command.argv[0] ?? '') === '') faults.push(refusal('The command names no program.'));
  const common = { env, stdin, timeoutMs: command.timeout_ms };
  return settle(
    command.kind === 'exec'
      ? { ...common, kind: 'exec', argv: command.argv }
      : { ...common, kind: 'run', script: command.script },
    faults,
  );
}

/** The value may be a secret, and is not shown. */
function lengthFaults(what: string, word: string): readonly Fault[] {
  const bytes = Buffer.byteLength(word);
  if (bytes <= LONGEST_ARGUMENT) return [];
  return [refusal(`${what} has ${bytes} bytes, and no program is started with more than ${LONGEST_ARGUMENT} in one.`)];
}

/** The text with its secrets; a secret that is missing is added to the faults. */
export function plainText(text: ReadyText, secrets: Secrets, faults: Fault[]): string {
  if (typeof text === 'string') return text;
  return text.parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = secretValue(part.secret, secrets, faults);
      return part.encode === 'json' ? JSON.stringify(value).slice(1, -1) : value;
    })
    .join('');
}

function secretValue(name: string, secrets: Secrets, faults: Fault[]): string {
  const value = secrets(name);
  if (value === undefined) {
    faults.push({
      code: 'secret-missing',
      message: `The secret ${visibleLine(name)} is not in the environment.`,
      hint: `Pass ${visibleLine(name)} to the run as an environment variable.`,
    });
  }
  return value ?? '';
}

function refusal(message: string): Fault {
  return { code: 'command-refused', message, hint: 'Correct the command in the runbook.' };
}
