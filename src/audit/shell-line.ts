// A command as lines for a POSIX shell: its environment, its user, its words, its standard input.
// Promises: nothing starts while a value is missing; a secret is an argument of a process only where there is no other way.
import { quoteArgument } from '../kernel/quote.ts';
import { demand, type Hole, isPlainText, type Piece, word } from './shell-word.ts';

export type Pieces = readonly Piece[];

export interface ShellLine {
  readonly env: readonly (readonly [name: string, value: Pieces])[];
  readonly argv: readonly Pieces[];
  readonly as: string | null;
  readonly stdin: Pieces | null;
}

export function shellLine(line: ShellLine): string {
  const { stdin } = line;
  const holes = holesOf(line);
  const guard = holes.length === 0 ? '' : `: ${holes.map(demand).join(' ')} &&\n`;
  const command = commandOf(line);
  if (stdin === null) return `${guard}${command}`;
  const text = stdin.filter((piece) => typeof piece === 'string').join('');
  if (stdin.some(isHole) || !text.endsWith('\n') || !isPlainText(text))
    return `${guard}printf %s ${word(stdin)} |\n${command}`;
  const end = delimiterFor(text);
  return `${guard}${command} <<'${end}'\n${text}${end}`;
}

/** Each once, in the order in which they stand. */
export function holesOf({ env, argv, stdin }: ShellLine): readonly Hole[] {
  const all = [...env.flatMap(([, value]) => value), ...argv.flat(), ...(stdin ?? [])].filter(isHole);
  return all.filter((hole, index) => all.findIndex(({ variable }) => variable === hole.variable) === index);
}

/** Would a secret be an argument, which every user of the machine can list? */
export function isExposed({ env, argv, as }: ShellLine, { variable, of }: Hole): boolean {
  if (of !== 'secret') return false;
  const words = [...argv, ...(as === null ? [] : env.map(([, value]) => value))];
  return words.some((pieces) => pieces.some((piece) => isHole(piece) && piece.variable === variable));
}

function isHole(piece: Piece): piece is Hole {
  return typeof piece !== 'string';
}

function commandOf({ env, argv, as }: ShellLine): string {
  const set = (names: ShellLine['env']) => names.map(([name, value]) => `${name}=${word(value)}`);
  const [first = '', ...more] = argv.map(word);
  const words = [/^\w+=/.test(first) ? `'${first}'` : first, ...more];
  if (as !== null) {
    const user = ['sudo', '-n', '-H', '-u', quoteArgument(as), '--'];
    return [...user, ...(env.length === 0 ? [] : ['env', ...set(env)]), ...words].join(' ');
  }
  const [open, hidden] = [
    env.filter(([, value]) => !value.some(isHole)),
    env.filter(([, value]) => value.some(isHole)),
  ];
  const through = open.length > 0 || OF_THE_SHELL.has(first) ? ['env', ...set(open)] : [];
  return [...set(hidden), ...through, ...words].join(' ');
}

/** Words that mean something else to a shell than the program of that name. */
const OF_THE_SHELL: ReadonlySet<string> = new Set(
  (
    '. : [ alias bg break builtin caller case cd command compgen complete continue coproc declare dirs disown do done echo ' +
    'elif else enable esac eval exec exit export false fc fg fi for function getopts hash help history if in jobs kill let ' +
    'local logout mapfile popd printf pushd pwd read readarray readonly return select set shift shopt source suspend test ' +
    'then time times trap true type typeset ulimit umask unalias unset until wait while'
  ).split(' '),
);

/** No line of the text. */
function delimiterFor(text: string): string {
  const lines = new Set(text.split('\n'));
  let end = 'EOF';
  while (lines.has(end)) end = `${end}_`;
  return end;
}
