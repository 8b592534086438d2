// A text within a channel's limit.

/** At most `limit` UTF-16 units, no character cut in two; what was left out shows as `…`. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
