// An event for PagerDuty's Events API v2: what needs a human triggers an incident, the end of it resolves that one, and the rest is a
// change event, which pages nobody.
// Promises: within PagerDuty's limits; all runs of a runbook for a tenant speak of one incident there.
import type { KeyedService } from '../kernel/channel-settings.ts';
import { visible } from '../kernel/visible.ts';
import type { Plan } from '../plan/plan.ts';
import type { Message } from './message.ts';
import { shortened } from './shortened.ts';

interface Details {
  readonly summary: string;
  readonly source: string;
  readonly timestamp: string;
  readonly custom_details: Readonly<Record<string, string>>;
}
interface Linked {
  readonly routing_key: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}
export type PagerdutyEvent =
  | (Linked & {
      readonly event_action: 'trigger';
      readonly dedup_key: string;
      readonly payload: Details & {
        readonly severity: 'critical' | 'error';
        readonly component: string;
        readonly group: string;
        readonly class: string;
      };
    })
  | { readonly routing_key: string; readonly event_action: 'resolve'; readonly dedup_key: string }
  | (Linked & { readonly payload: Details });

export interface About {
  readonly service: KeyedService;
  readonly plan: Plan;
  readonly runUrl: string | null;
  /** RFC 3339. */
  readonly now: string;
}

const [LONGEST_SUMMARY, LONGEST_KEY, LONGEST_DETAIL] = [1_024, 255, 8_192];

export function pagerdutyLetter(
  message: Message,
  { service, plan, runUrl, now }: About,
): { readonly url: string; readonly body: PagerdutyEvent } {
  const { key: routing_key, url } = service;
  const dedup_key = shortened(`enforced-runbooks/${plan.tenant.id}/${plan.runbook.id}`, LONGEST_KEY);
  const enqueue = `${url}/v2/enqueue`;
  if (message.on === 'incident_resolved' && message.human === 'no')
    return { url: enqueue, body: { routing_key, event_action: 'resolve', dedup_key } };
  const links = runUrl === null ? [] : [{ href: runUrl, text: 'Workflow run' }];
  const details = {
    summary: shortened(visible(message.headline), LONGEST_SUMMARY),
    source: plan.tenant.id,
    timestamp: now,
    custom_details: detailsOf(message),
  };
  if (message.human === 'no')
    return { url: `${url}/v2/change/enqueue`, body: { routing_key, links, payload: details } };
  const severity = message.human === 'now' ? 'critical' : 'error';
  const payload = {
    ...details,
    severity,
    component: plan.runbook.id,
    group: plan.tenant.id,
    class: message.on,
  } as const;
  return { url: enqueue, body: { routing_key, event_action: 'trigger', dedup_key, links, payload } };
}

function detailsOf(message: Message): Readonly<Record<string, string>> {
  const pairs = [
    ['Outcome', `${message.on}: ${message.says}`],
    ['Why', message.because],
    ['What was changed', message.changes.join('\n')],
    ...message.facts.map(({ name, value }) => [name, value]),
    ['Execution', message.executionId],
  ];
  return Object.fromEntries(
    pairs.flatMap(([name = '', value = '']) =>
      value === '' ? [] : [[name, shortened(visible(value), LONGEST_DETAIL)]],
    ),
  );
}
