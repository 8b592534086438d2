// The arguments of a program by the options that it is known to take: clusters of letters, values, operands.
// Promises: an option that is not known ends the reading and is named, since whether it takes a value is not known either.

export interface Arguments {
  /** By name (`-n`, `--namespace`), each with its values; '' for one that takes none. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
  readonly unknown: string | null;
}

export interface Reading {
  /** `nA o: p? --watch --output:` : letters and long options; `:` takes a value, `?` only one that is attached. */
  readonly spec: string;
  /** The first operand and all behind it are another command. */
  readonly stopsAtOperand?: boolean;
}

type Taking = 'nothing' | 'value' | 'attached';

export function readArguments(args: readonly string[], { spec, stopsAtOperand = false }: Reading): Arguments {
  const known = knownOptions(spec);
  const options = new Map<string, string[]>();
  const operands: string[] = [];
  const set = (name: string, value: string) => options.set(name, [...(options.get(name) ?? []), value]);
  const ended = (unknown: string | null): Arguments => ({ options, operands, unknown });
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--') return { options, operands: [...operands, ...args.slice(at + 1)], unknown: null };
    if (!/^-./.test(argument)) {
      if (stopsAtOperand) return { options, operands: args.slice(at), unknown: null };
      operands.push(argument);
      continue;
    }
    const [, name = argument, value] = /^(--?[^=]+)=([\s\S]*)$/.exec(argument) ?? [];
    const whole = known.get(name);
    if (whole !== undefined && (name.startsWith('--') || name.length > 2 || value === undefined)) {
      if (whole === 'value' && value === undefined) at += 1;
      set(name, value ?? (whole === 'value' ? (args[at] ?? '') : ''));
      continue;
    }
    if (argument.startsWith('--')) return ended(argument);
    for (let letter = 1; letter < argument.length; letter += 1) {
      const option = `-${argument[letter] ?? ''}`;
      const taking = known.get(option);
      if (taking === undefined) return ended(option);
      const attached = argument.slice(letter + 1);
      if (taking === 'value' && attached === '') at += 1;
      set(option, taking === 'nothing' ? '' : attached || (taking === 'value' ? (args[at] ?? '') : ''));
      if (taking !== 'nothing') break;
    }
  }
  return ended(null);
}

function knownOptions(spec: string): ReadonlyMap<string, Taking> {
  const known = new Map<string, Taking>();
  for (const part of spec.split(/\s+/)) {
    if (part.startsWith('-')) known.set(part.replace(/:$/, ''), part.endsWith(':') ? 'value' : 'nothing');
    else
      for (const [, letter = '', sign = ''] of part.matchAll(/(.)([:?]?)/g))
        known.set(`-${letter}`, sign === ':' ? 'value' : sign === '?' ? 'attached' : 'nothing');
  }
  return known;
}
