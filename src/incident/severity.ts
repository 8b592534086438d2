// Severities: the words that senders use, in any case, and what they mean.
import type { Severity } from './incident.ts';

const WORDS: Readonly<Record<Exclude<Severity, 'unknown'>, readonly string[]>> = {
  critical: ['critical', 'fatal', 'emergency', 'page', 'disaster', 'sev0', 'sev1'],
  high: ['high', 'error', 'major', 'severe'],
  warning: ['warning', 'warn', 'medium', 'moderate', 'average'],
  low: ['low', 'minor', 'notice'],
  info: ['info', 'information', 'debug', 'none'],
};

const BY_WORD: ReadonlyMap<string, Severity> = new Map([
  ...words('critical'),
  ...words('high'),
  ...words('warning'),
  ...words('low'),
  ...words('info'),
]);

/** `unknown` for a word that is not in the table, and for none. */
export function severityOf(word: string | undefined): Severity {
  return BY_WORD.get((word ?? '').trim().toLowerCase()) ?? 'unknown';
}

/** What the senders that count priorities mean by them. */
export const PRIORITIES: Table = { P1: 'critical', P2: 'high', P3: 'warning', P4: 'low', P5: 'info' };

/** A sender's own words, which go before the common ones. */
export type Table = Readonly<Record<string, Severity>>;

export function inTable(table: Table, word: string | undefined): Severity | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}

function words(severity: Exclude<Severity, 'unknown'>): readonly (readonly [string, Severity])[] {
  return WORDS[severity].map((word) => [word, severity]);
}
