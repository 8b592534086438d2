// Quoting for POSIX sh: any string without NUL arrives as itself.

const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;

export function quoteArgument(text: string): string {
  if (text.includes('\0')) throw new Error('quoteArgument: NUL cannot stand in an argument');
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command line that a person can paste. A first word with `=` in it stays a word and is no assignment. */
export function quoteCommand(argv: readonly string[]): string {
  const words = argv.map(quoteArgument);
  const [first = ''] = words;
  return (/^[A-Za-z_]\w*=/.test(first) ? [`'${first}'`, ...words.slice(1)] : words).join(' ');
}
