// A list of names that may be long, for people: the first ones, and how many more there are.

const MOST = 20;

/** `a, b, c and 480 more` */
export function few(names: readonly string[], most = MOST): string {
  const shown = names.slice(0, most).join(', ');
  return names.length <= most ? shown : `${shown} and ${names.length - most} more`;
}
