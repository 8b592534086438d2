// One message for many runs that were refused for one reason of the whole shard: people are told once, and not eighty times.
// Promises: it goes where each of those runs would have said it; that it could not be delivered stands in the shard's summary.
import type { Notice } from '../../audit/shard-summary.ts';
import { OUTCOMES } from '../../engine/outcome.ts';
import { digestOf } from '../../kernel/canonical.ts';
import type { ChannelSettings } from '../../kernel/channel-settings.ts';
import type { Fault } from '../../kernel/fault.ts';
import { type Courier, createCourier } from '../../notify/courier.ts';
import type { IssueTracker } from '../../notify/issue-tracker.ts';
import type { Message } from '../../notify/message.ts';
import { postWith } from '../../notify/post.ts';
import { deliveriesFor } from '../../plan/deliveries.ts';
import { systemClock } from '../clock.ts';
import { webFetch } from '../web.ts';
import type { ShardMember, ShardRun } from './shard.ts';

export interface NoticeSettings {
  readonly channels: ChannelSettings;
  readonly issues?: IssueTracker;
  readonly redact: (text: string) => string;
  readonly runUrl: string | null;
  readonly actor: string;
}

interface Refused {
  readonly member: ShardMember;
  readonly executionId: string;
}

const MOST_NAMED = 20;

/** `id`: the shard's. */
export async function giveNotice(
  id: string,
  runs: readonly ShardRun[],
  settings: NoticeSettings,
): Promise<readonly Notice[]> {
  const courier = createCourier({ ...settings, clock: systemClock, post: postWith(webFetch) });
  const told = [...byReason(runs)].map(([fault, refused], index) => {
    const message = messageOf(index === 0 ? id : `${id}.${index + 1}`, fault, { refused, actor: settings.actor });
    return Promise.all(
      channelsOf(refused, settings).map((channel) => bring(courier, { channel, message, refused, settings })),
    );
  });
  return (await Promise.all(told)).flat();
}

/** A run that was refused for a reason of its own has told so itself. */
function byReason(runs: readonly ShardRun[]): ReadonlyMap<Fault, readonly Refused[]> {
  const found = new Map<Fault, Refused[]>();
  for (const { member, end } of runs) {
    if (end.kind !== 'responded' || end.refusal === null || end.told.outcome !== 'refused') continue;
    found.set(end.refusal, [...(found.get(end.refusal) ?? []), { member, executionId: end.told.executionId }]);
  }
  return found;
}

function channelsOf(refused: readonly Refused[], { channels }: NoticeSettings): readonly string[] {
  const configured = Object.keys(channels).sort();
  const all = refused.flatMap(({ member: { decision } }) => {
    const { notify: rules, tenant } = decision.plan;
    return deliveriesFor({ on: 'refused', needsHuman: 'yes', rules, onCall: tenant.on_call ?? null, configured });
  });
  return [...new Set(all)];
}

function messageOf(
  id: string,
  fault: Fault,
  { refused, actor }: { readonly refused: readonly Refused[]; readonly actor: string },
): Message {
  const tenants = [...new Set(refused.map(({ member }) => member.decision.plan.tenant.id))];
  const runbooks = [...new Set(refused.map(({ member }) => member.decision.plan.runbook.id))];
  const facts = [
    { name: 'Tenants', value: listed(tenants) },
    { name: 'Runbooks', value: listed(runbooks) },
    { name: 'Started by', value: actor },
  ];
  return {
    on: 'refused',
    human: 'yes',
    headline: `refused · ${tenants.length === 1 ? '1 tenant' : `${tenants.length} tenants`} · ${fault.code}`,
    says: OUTCOMES.refused.says,
    because: `${fault.message}. ${fault.hint}`,
    facts: facts.filter(({ value }) => value !== ''),
    changes: [],
    executionId: id,
  };
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}

interface Bringing {
  readonly channel: string;
  readonly message: Message;
  readonly refused: readonly Refused[];
  readonly settings: NoticeSettings;
}

async function bring(courier: Courier, { channel, message, refused, settings }: Bringing): Promise<Notice> {
  const runs = refused.map(({ member: { decision }, executionId }) => ({
    tenant: decision.plan.tenant.id,
    runbook: decision.plan.runbook.id,
    trigger: decision.incident.name,
    executionId,
  }));
  // A storm that is refused again for the same tenants speaks of the same issue.
  const incident = digestOf(runs.map(({ tenant, runbook }) => [tenant, runbook]).sort());
  const about = { kind: 'runs', runs, incident, runUrl: settings.runUrl } as const;
  const { sent, fault } = await courier.bring(channel, () => ({ message, about }), new AbortController().signal);
  return { channel, about: message.headline, sent, because: fault?.message ?? '' };
}
