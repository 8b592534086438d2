// Wildcards: what stands for more than one name once a program, or what it asks, has read it.

/** `[ab]`, `[a-c]`, `[!x]`, `[[:digit:]]`. Lists of JSON, an address in brackets and one character (`items[0]`, `[.]`) are none. */
const BRACKETS = /\[(?![^\]]\])(?:[!^]?[^\]\s"'{}:,/=[]+|[!^]?\[:[a-z]+:\][^\]]*)\]/;
const SIGN = /[*?]/;
const EVERYTHING = /^(?:-A|--all)(?=$|[=-])/;

/** The first of it, or null. */
export function globIn(text: string): string | null {
  return SIGN.exec(text)?.[0] ?? BRACKETS.exec(text)?.[0] ?? null;
}

/** The same for an argument, which may also be an option that means everything. */
export function argumentWildcard(argument: string): string | null {
  return EVERYTHING.exec(argument)?.[0] ?? globIn(argument);
}
