// Wildcards: what stands for more than one name once a program, or what it asks, has read it.
// Promises: linear in the text's length.
import type { CommandText } from './command-text.ts';

/** `[ab]`, `[a-c]`, `[!x]`, `[[:digit:]]`. What JSON and addresses hold in brackets, and one character (`items[0]`, `[.]`), are none. */
const CLASS = String.raw`\[(?![^\]]\])(?:[!^]?[^\]\s"'{}:,/=[]+|[!^]?\[:[a-z]+:\][^\]]*)\]`;
/** A class that stands alone (`[443]`, `[INFO]`) would be a name of one letter, which nobody has. */
const ALONE_BEFORE = String.raw`(?:^|[\s:,=([{])["']?`;
const ALONE_BEHIND = String.raw`["']?(?:$|[\s,)\]};&]|:(?:\s|$))`;
/** `{.items[10].x}`, `Reservations[10]`: a path begins with its sign, `items`, or a capital. What begins otherwise is a name: `web[12].service`. */
const PATH_BEFORE = String.raw`(?:^|[\s"'={(|,])(?:[.$@]|items|[A-Z])[\w.$@[\]]{0,80}`;
const INDEX = String.raw`\[-?\d{1,9}\]`;
const GLUED = new RegExp(
  String.raw`(?=\[)(?!${INDEX}(?<=${PATH_BEFORE}${INDEX}))(?:(?<!${ALONE_BEFORE})${CLASS}|${CLASS}(?!${ALONE_BEHIND}))`,
);
const SIGN = /[*?]/;
/** `curl` sends a request for each. */
const URL_LIST = /^[a-z][a-z0-9+.-]*:\/\/[^\s{]*(?:\{[^{},\s]*\}[^\s{]*)*\{[^{},\s]*,[^{}\s]*\}/i;
const ALL_OPTION = /^--all(?=$|[=-])/;
/** `-A`, also among other short options, but not in the value of one: `-lApp=redis`. */
const ALL_LETTER = /^-(?:(?![cefhklnopsuvLPS])[A-Za-z])*?A/;
/** To `curl`, `psql` and `iptables` it means something else. */
const TAKES_ALL_LETTER =
  /^(?:microk8s\.)?(?:kubectl(?:-[a-z-]+)?|oc|helm|flux|mysqlcheck|mariadb-check)(?:-?v?\d[\d.]*)?(?:\.exe)?$/;

/** The first of it, or null. */
export function globIn(text: string): string | null {
  return SIGN.exec(text)?.[0] ?? GLUED.exec(text)?.[0] ?? null;
}

/** The same for a value, which any program may read: it may also be an option that means everything. */
export function valueWildcard(value: string): string | null {
  return ALL_LETTER.exec(value)?.[0] ?? optionOrGlob(value);
}

/** The same for an argument; `allLetter`: its program takes `-A` for everything. */
export function argumentWildcard(argument: string, { allLetter }: { readonly allLetter: boolean }): string | null {
  if (allLetter) return valueWildcard(argument);
  return optionOrGlob(argument);
}

/** The arguments behind such a program, wherever it stands (`sudo kubectl`): up to `--`, behind which its options end. */
export function allLetterArguments(texts: readonly CommandText[]): ReadonlySet<CommandText> {
  const found = new Set<CommandText>();
  let isBehind = false;
  for (const text of texts) {
    if (text.kind !== 'argument') continue;
    if (isBehind) found.add(text);
    isBehind = text.text !== '--' && (isBehind || TAKES_ALL_LETTER.test(nameOf(text.text)));
  }
  return found;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function optionOrGlob(text: string): string | null {
  return ALL_OPTION.exec(text)?.[0] ?? (URL_LIST.test(text) ? '{…}' : null) ?? globIn(text);
}
