// Foreign text made visible: what a terminal, a log or a page would act on is shown as `\u{…}` instead.

const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are looked for, never clusters
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{1bca0}-\u{1bca3}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;

/** Control (but tab and newline), bidirectional, zero-width characters and lone surrogates become `\u{…}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** JSON text with the same characters as escapes of JSON: it means the same value. */
export function visibleJson(json: string): string {
  return json.replace(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, index) => escapeOf(character.charCodeAt(index))).join(''),
  );
}

function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** The same on one line: tab and newline are shown too. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** Foreign text as a message quotes it: visible, on one line, at most `limit` characters and an ellipsis. */
export function shown(text: string, limit = 60): string {
  return visibleLine(beginningOf(text, limit));
}

/** The same between quotes: what could end them is escaped as JSON does it. */
export function quotedText(text: string, limit: number): string {
  return visible(JSON.stringify(beginningOf(text, limit)));
}

/** The ellipsis tells a redactor that more stood there. */
function beginningOf(text: string, limit: number): string {
  const start = Array.from(text.slice(0, limit * 2 + 2));
  return start.length > limit ? `${start.slice(0, limit).join('')}…` : start.join('');
}
