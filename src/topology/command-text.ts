// One text of a command, by where in it the text stands: what the second wall looks at.

/** `index` of an argument counts from 0, the program; `value` is a value put into a longer text; of a `secret` the text is its name. */
export type CommandText = { readonly text: string } & (
  | { readonly kind: 'argument'; readonly index: number }
  | { readonly kind: 'environment' | 'header' | 'value'; readonly name: string }
  | { readonly kind: 'stdin' | 'script' | 'url' | 'body' | 'user' | 'secret' }
);
