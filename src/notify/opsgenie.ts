// A request to Opsgenie's alert API: what needs a human makes an alert, the end of it closes that one, the rest is a note on it.
// Promises: within Opsgenie's limits; all runs of a runbook for a tenant speak of one alert there.
import type { KeyedService } from '../kernel/channel-settings.ts';
import { visible } from '../kernel/visible.ts';
import type { Plan } from '../plan/plan.ts';
import type { Message } from './message.ts';
import { shortened } from './shortened.ts';

export type OpsgenieRequest =
  | {
      readonly message: string;
      readonly alias: string;
      readonly description: string;
      readonly entity: string;
      readonly source: string;
      readonly priority: 'P1' | 'P2';
      readonly tags: readonly string[];
      readonly details: Readonly<Record<string, string>>;
    }
  | { readonly source: string; readonly note: string };

export interface About {
  readonly service: KeyedService;
  readonly plan: Plan;
  readonly runUrl: string | null;
}

const [LONGEST_MESSAGE, LONGEST_ALIAS, LONGEST_DESCRIPTION, LONGEST_DETAIL] = [130, 512, 15_000, 4_000];
const SOURCE = 'enforced-runbooks';

export function opsgenieLetter(
  message: Message,
  { service, plan, runUrl }: About,
): { readonly url: string; readonly body: OpsgenieRequest } {
  const alias = shortened(`${SOURCE}/${plan.tenant.id}/${plan.runbook.id}`, LONGEST_ALIAS);
  const description = descriptionOf(message, runUrl);
  if (message.human === 'no') {
    const verb = message.on === 'incident_resolved' ? 'close' : 'notes';
    const url = `${service.url}/v2/alerts/${encodeURIComponent(alias)}/${verb}?identifierType=alias`;
    return { url, body: { source: SOURCE, note: description } };
  }
  const body = {
    message: shortened(visible(message.headline), LONGEST_MESSAGE),
    alias,
    description,
    entity: plan.tenant.id,
    source: SOURCE,
    priority: message.human === 'now' ? 'P1' : 'P2',
    tags: [message.on],
    details: Object.fromEntries(
      message.facts.map(({ name, value }) => [name, shortened(visible(value), LONGEST_DETAIL)]),
    ),
  } as const;
  return { url: `${service.url}/v2/alerts`, body };
}

function descriptionOf(message: Message, runUrl: string | null): string {
  const lines = [
    `${message.on}: ${message.says}.`,
    ...(message.because === '' ? [] : [`Why: ${message.because}`]),
    ...message.changes,
    ...(message.executionId === '' ? [] : [`Execution: ${message.executionId}`]),
    ...(runUrl === null ? [] : [`Workflow run: ${runUrl}`]),
  ];
  return shortened(lines.map((line) => visible(line)).join('\n'), LONGEST_DESCRIPTION);
}
