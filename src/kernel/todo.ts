// What an unfinished runbook has where something is missing: a text that begins with `TODO:`, or is that word. `import` writes it, `lint` refuses it.

const TODO = 'TODO';

export function todo(says: string): string {
  return `${TODO}: ${says}`;
}

export function isTodo(value: unknown): value is string {
  return typeof value === 'string' && /^\s*TODO\s*(?::|$)/.test(value);
}
