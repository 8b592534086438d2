// What a text names in order to leave it out: `tenant!=tenant-006`, `tenant notin (tenant-006)`, `tenant <> 'tenant-006'`.
// Promises: linear in the text's length. Only these signs are known: what a program's own option leaves out is not seen.

const NEGATED = /(?:!=|<>)\s{0,8}(?:'[^']*'|"[^"]*"|[^\s'",;&|()[\]{}]+)|\bnot\s{0,8}in\s{0,8}\([^()]*\)/gi;

export function leavesOut(text: string): boolean {
  return /!=|<>|not\s{0,8}in\s{0,8}\(/i.test(text);
}

/** The text without it. */
export function affirmed(text: string): string {
  return text.replace(NEGATED, '!=');
}
