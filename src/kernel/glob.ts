// Globs over names: `*` is any text, `?` one character, all else itself.
// Promises: one pass over the name for each stretch of the glob between stars; no backtracking beyond the last star.

export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

export function matchesGlob(pattern: string, text: string): boolean {
  const wanted = [...pattern];
  const given = [...text];
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < given.length; ) {
    if (wanted[at] === '*') {
      star = at++;
      resume = index;
    } else if (wanted[at] === '?' || (at < wanted.length && wanted[at] === given[index])) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((character) => character === '*');
}

/** How many characters of a glob stand for themselves. */
export function literalCharacters(pattern: string): number {
  return [...pattern].filter((character) => character !== '*' && character !== '?').length;
}
