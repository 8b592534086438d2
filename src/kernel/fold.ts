// Unicode and case folding: how identifiers are compared for uniqueness and looked for in commands.

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for is everything else
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** NFKC, then full case folding as far as JavaScript has it. A sigma at the end of a word is one in its middle: no letter depends on what follows. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC').replaceAll('ς', 'σ');
}
