// One text of a sender: bounded, well-formed, and missing where the sender's template was not filled in.

const LONGEST = 4_096;
const PLACEHOLDERS: readonly RegExp[] = [
  /^\{\{[^{}]*\}\}$/,
  /^\$\{?[A-Za-z_][A-Za-z0-9_.]*\}?$/,
  /^\{[A-Z][A-Za-z0-9_.]*\}$/,
  /^<no value>$/i,
  /^\[no value\]$/i,
  /^\*UNKNOWN\*$/,
];

/** The text of a scalar; undefined where nothing was said: empty, null, or a placeholder. Lists and objects say nothing here. */
export function textOf(written: unknown): string | undefined {
  if (typeof written === 'number' || typeof written === 'boolean') return String(written);
  if (typeof written !== 'string') return undefined;
  const text = wellFormed(written);
  return text.trim() === '' || isPlaceholder(text) ? undefined : text;
}

export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 256 && PLACEHOLDERS.some((form) => form.test(trimmed));
}

/** At most 4,096 characters, without lone surrogates, which no UTF-8 can carry. */
export function wellFormed(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return cut.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
