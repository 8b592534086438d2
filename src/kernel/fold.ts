// Unicode and case folding: how identifiers are compared for uniqueness and looked for in commands.

/** NFKC, then full case folding as far as JavaScript has it. A sigma at the end of a word is one in its middle: no letter depends on what follows. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC').replaceAll('ς', 'σ');
}
