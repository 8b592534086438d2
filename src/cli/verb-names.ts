// The words that a call begins with: verbs, in the order of --help.

export const VERB_NAMES = [
  'demo',
  'run',
  'plan',
  'incident',
  'lint',
  'test',
  'probe',
  'verify',
  'explain',
  'recover',
  'topology',
  'doctor',
  'keygen',
  'schema',
  'relay',
  'render',
  'init',
  'import',
] as const;

export type VerbName = (typeof VERB_NAMES)[number];

export function isVerb(word: string): word is VerbName {
  return VERB_NAMES.some((name) => name === word);
}
