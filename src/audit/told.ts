// Was anybody told how a run stands? Pure.
import type { AuditRecord } from './schema.ts';

/** Beyond that it began. */
export function wasTold({ notifications }: Pick<AuditRecord, 'notifications'>): boolean {
  return notifications.some(({ on, sent }) => sent && on !== 'started');
}
