// What a run left in its audit folder, as far as the suite looks into it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const entry = z.looseObject({
  step: z.number(),
  action: z.string(),
  status: z.string().optional(),
  metric: z.string().optional(),
  command: z.string().optional(),
  host: z.string().optional(),
  exit_code: z.number().nullable().optional(),
  result: z.string().optional(),
  slack_notification_sent: z.boolean().optional(),
});

const audit = z.looseObject({
  execution_id: z.string(),
  trigger: z.string(),
  tenant: z.unknown(),
  agent_thought_process: z.array(entry),
  outcome: z.string(),
  human_intervention_required: z.boolean(),
  plan_digest: z.string(),
  chain_head: z.string(),
  event_count: z.number(),
});

const event = z.looseObject({ seq: z.number(), type: z.string(), at: z.string() });

export interface AuditFiles {
  readonly folder: string;
  readonly audit: z.infer<typeof audit>;
  readonly events: readonly z.infer<typeof event>[];
  readonly summary: string;
  /** All texts of the folder by file name, to search for what must not be there. */
  readonly texts: Readonly<Record<string, string>>;
}

export function readAudit(folder: string): AuditFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const texts = Object.fromEntries(
    names.map((file) => [file.name, readFileSync(join(file.parentPath, file.name), 'utf8')]),
  );
  const lines = (texts['audit.jsonl'] ?? '').split('\n').filter((line) => line !== '');
  return {
    folder,
    audit: audit.parse(JSON.parse(texts['audit.json'] ?? 'null')),
    events: lines.map((line) => event.parse(JSON.parse(line))),
    summary: texts['summary.md'] ?? '',
    texts,
  };
}
