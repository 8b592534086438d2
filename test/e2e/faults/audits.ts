// What the audits of a cell say: every folder that a runner left, checked as `verify` checks it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAuditFolder } from '../../../src/audit/folder.ts';
import type { AuditRecord } from '../../../src/audit/schema.ts';
import { verify } from '../../../src/audit/verify.ts';
import type { Event } from './pushes.ts';

export interface Audit {
  readonly executionId: string;
  /** Whose disk it is on. */
  readonly by: string;
  readonly word: string;
  readonly problems: readonly string[];
  /** '' where it is not closed. */
  readonly outcome: string;
  readonly record: AuditRecord;
  readonly lines: readonly string[];
  readonly events: readonly Event[];
}

/** `runs`: where a machine's runs leave their folders. A folder without an audit in it is none. */
export async function auditsIn(by: string, runs: string): Promise<readonly Audit[]> {
  if (!existsSync(runs)) return [];
  const found: Audit[] = [];
  for (const executionId of readdirSync(runs)) {
    const folder = join(runs, executionId);
    if (!existsSync(join(folder, 'audit.json'))) continue;
    const files = await readAuditFolder(folder);
    if (!files.ok) continue;
    const { word, problems, outcome } = verify(files.value);
    const record: AuditRecord = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));
    const lines = (files.value.events ?? '').split('\n').filter((line) => line !== '');
    found.push({
      executionId,
      by,
      word,
      problems: problems.map(({ message }) => message),
      outcome,
      record,
      lines,
      events: lines.map((line): Event => JSON.parse(line)),
    });
  }
  return found;
}
