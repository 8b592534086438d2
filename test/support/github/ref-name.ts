// Which names a ref may have: git's own rules (git-check-ref-format), and the few that GitHub adds.
// Pure.

/** Fully qualified, and git would take it. */
export function isRefName(name: string): boolean {
  const parts = name.split('/');
  return (
    parts.length >= 2 &&
    parts[0] === 'refs' &&
    !FORBIDDEN.test(name) &&
    !name.endsWith('.') &&
    parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
  );
}

// A control character, a blank, a sign with a meaning in a revision, two dots, a lone at sign with a brace.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{/;

/** A branch or tag whose name could be taken for an object or for a full name is refused by GitHub, and so is what GitHub keeps for itself. */
export function isAcceptedByGitHub(name: string): boolean {
  const short = name.replace(/^refs\/(heads|tags)\//, '');
  if (name.startsWith('refs/pull/') || Buffer.byteLength(name) > 255) return false;
  return short === name || !(/^[0-9a-f]{40}$/.test(short) || short.startsWith('refs/'));
}

/** A ref cannot be a file and a folder at once. */
export function isInTheWay(one: string, other: string): boolean {
  return one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
