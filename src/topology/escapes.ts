// A text without the escapes of JSON and YAML, of which it may hold several documents, or one within other words.
// Promises: linear in the text's length; a backslash before what is no escape is left out.

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|(.))/gs;
const SPACES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const LAST_CODE_POINT = 0x10_ffff;

export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (written, four?: string, two?: string, eight?: string, other = '') => {
    const digits = four ?? two ?? eight;
    if (digits === undefined) return SPACES[other] ?? other;
    const code = Number.parseInt(digits, 16);
    return code > LAST_CODE_POINT ? written : String.fromCodePoint(code);
  });
}
