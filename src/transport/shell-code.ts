// A command as code for the shells of this folder: its environment, its program or script, its standard input.
// Promises: every value arrives as itself; values reach the shell over its standard input, never in an argument list.
import { quoteArgument, quoteCommand } from '../kernel/quote.ts';
import type { LocalCommand } from './local-command.ts';

/**
 * Functions that a probe shell and the wrapper call. `prefix` stands before the program: the limit of a probe.
 * Our own tools are named by where they were found before: a command's PATH is for its own programs.
 */
export function shellCode(command: LocalCommand, prefix: string): string {
  return [
    `er_environment() { ${environmentCode(command.env)}; }`,
    `er_feed() { ${command.kind === 'run' ? `printf %s ${quoteArgument(`exec 3<&-; ${command.script}`)}` : ':'}; }`,
    `er_command() { ${programCode(command, prefix)}; }`,
    '',
  ].join('\n');
}

/** Tells before the start, where the start is a change, that there is such a program. */
export function lookCode(command: LocalCommand): string {
  const program = command.kind === 'exec' ? quoteArgument(command.argv[0] ?? '') : '"$er_bash"';
  return `er_look() {
er_where=$(command -v -- ${program})
case $er_where in
"") if [ -e ${program} ]; then er_say refused not-executable; else er_say refused not-found; fi; return 1 ;;
*/*) if [ -d "$er_where" ] || [ ! -x "$er_where" ]; then er_say refused not-executable; return 1; fi ;;
esac
}
`;
}

function environmentCode(env: Readonly<Record<string, string>>): string {
  const names = Object.keys(env);
  return names.length === 0
    ? ':'
    : `export ${names.map((name) => `${name}=${quoteArgument(env[name] ?? '')}`).join(' ')}`;
}

function programCode(command: LocalCommand, prefix: string): string {
  if (command.kind === 'run')
    return `exec "$er_setsid" -- ${prefix} "$er_bash" --norc --noprofile -peuo pipefail /dev/fd/3`;
  return `exec 3<&-; exec "$er_setsid" -- ${prefix} ${quoteCommand(command.argv)}`;
}
