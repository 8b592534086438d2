// The functions of expressions over texts and lists of texts.
// Promises: no list is made that is longer than any may be, no text that is longer than it costs; patterns are RE2.
import { compilePattern } from '../kernel/pattern.ts';
import { bounded, LONGEST_LIST, spend, spendOnce } from './budget.ts';
import type { Register } from './register.ts';

const LONGEST_MATCHED = 65_536;
/** What the largest pattern costs to compile. */
const NEW_PATTERN = 1_000_000;

export function registerTexts(own: Register): void {
  own('string.contains(string): bool', (text: string, part: string) => text.includes(part));
  own('string.startsWith(string): bool', (text: string, part: string) => text.startsWith(part));
  own('string.endsWith(string): bool', (text: string, part: string) => text.endsWith(part));
  own('string.lowerAscii(): string', (text: string) => text.toLowerCase());
  own('string.upperAscii(): string', (text: string) => text.toUpperCase());
  own('string.trim(): string', (text: string) => text.trim());
  own('string.matches(string): bool', matches);
  own('string.indexOf(string): double', (text: string, part: string) => text.indexOf(part));
  own('string.lastIndexOf(string): double', (text: string, part: string) => text.lastIndexOf(part));
  own('string.substring(double): string', (text: string, from: number) => cut(text, from, text.length));
  own('string.substring(double, double): string', cut);
  own('string.split(string): list<string>', (text: string, by: string) => bounded(text.split(by, LONGEST_LIST + 1)));
  own('string.split(string, double): list<string>', splitAtMost);
  own('list<string>.join(): string', (texts: readonly unknown[]) => joined(texts, ''));
  own('list<string>.join(string): string', joined);
}

function matches(text: string, source: string): boolean {
  spendOnce(source, NEW_PATTERN);
  const pattern = compilePattern(source);
  if (pattern === null) throw new Error(`not a valid pattern: ${source}`);
  if (text.length > LONGEST_MATCHED) throw new Error(`a text of ${text.length} characters is too long for a pattern`);
  spend(text.length * pattern.size);
  return pattern.finds(text);
}

function cut(text: string, from: number, to: number): string {
  const whole = Number.isInteger(from) && Number.isInteger(to);
  if (!whole || from < 0 || to < from || to > text.length) throw new Error('substring() out of range');
  return text.substring(from, to);
}

/** The last of `most` parts is all that is left. */
function splitAtMost(text: string, by: string, most: number): readonly string[] {
  if (!Number.isInteger(most)) throw new Error('split() takes a whole number of parts');
  const parts = text.split(by, LONGEST_LIST + 1);
  if (most < 0 || parts.length <= most) return bounded(parts);
  const first = bounded(parts.slice(0, Math.max(0, most - 1)));
  return most === 0 ? [] : [...first, text.slice(first.reduce((sum, part) => sum + part.length + by.length, 0))];
}

function joined(parts: readonly unknown[], by: string): string {
  const texts = parts.filter((part) => typeof part === 'string');
  if (texts.length < parts.length) throw new Error('join() takes a list of texts');
  spend(texts.reduce((sum, part) => sum + part.length + by.length, 0));
  return texts.join(by);
}
