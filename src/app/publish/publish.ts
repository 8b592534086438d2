// What a run leaves for people and machines: its record, its summary, its folder.

import { type AuditFolder, writeAuditFolder } from '../../audit/folder.ts';
import { outcomeLine } from '../../audit/outcome-line.ts';
import { recordOf } from '../../audit/record.ts';
import { recoveryOf } from '../../audit/recovery.ts';
import type { AuditRecord } from '../../audit/schema.ts';
import { summaryOf } from '../../audit/summary.ts';
import type { ChainedEvent } from '../../engine/event.ts';
import { redactEvent } from '../../journal/event-redaction.ts';
import { makeFolder } from '../../journal/private-folder.ts';
import { type ChainHead, link, startOfChain } from '../../kernel/chain.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Redactor } from '../../kernel/redact.ts';
import type { Plan } from '../../plan/plan.ts';

export interface Published {
  readonly folder: string;
  readonly record: AuditRecord;
  readonly summary: string;
  /** The outcome in one line. */
  readonly line: string;
  /** `3m 12s`; '' where there was no recovery. */
  readonly timeToRecovery: string;
  /** Why the folder could not be written. The outcome stands all the same. */
  readonly unwritten: readonly Fault[];
}

export interface PublishRequest {
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  readonly folder: string;
  readonly redactor: Redactor;
  /** False: it is told, and its folder left as it is. */
  readonly writes: boolean;
}

export async function publish({ plan, events: driven, folder, redactor, writes }: PublishRequest): Promise<Published> {
  const events = wholeChain(plan, driven, redactor);
  const record = recordOf(plan, events);
  const summary = redactor.text(summaryOf({ record, plan, events }));
  const unwritten = writes ? await write({ folder, plan, events, record, summary, redactor }) : [];
  const timeToRecovery = recoveryOf(events)?.words.timestamp_to_recovery ?? '';
  return { folder, record, summary, line: redactor.text(outcomeLine(record)), timeToRecovery, unwritten };
}

async function write(audit: AuditFolder): Promise<readonly Fault[]> {
  // Where it cannot be made, whoever writes into it says why.
  await makeFolder(audit.folder).catch(() => undefined);
  const written = await writeAuditFolder(audit);
  return written.ok ? [] : written.faults;
}

/** Where the journal was lost on the way, what followed is in memory only: it is redacted and chained here. */
function wholeChain(plan: Plan, events: readonly ChainedEvent[], redactor: Redactor): readonly ChainedEvent[] {
  if (events.every((event) => event.hash !== '')) return events;
  let head: ChainHead = startOfChain(plan.digest);
  return events.map((event) => {
    const { seq: _, prev: __, hash, ...fact } = event;
    const { event: linked } = link(hash === '' ? redactEvent(fact, redactor) : fact, head);
    head = linked;
    return linked;
  });
}
