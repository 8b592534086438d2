// The voice of a run: what its channels are told of it, made from its plan and its events.
// Promises: those of the courier, which brings it.
import type { Notifier } from '../engine/ports.ts';
import type { Plan } from '../plan/plan.ts';
import { type CourierRequest, createCourier } from './courier.ts';
import { incidentKey } from './incident-key.ts';
import { messageOf } from './message.ts';

export interface NotifierRequest extends CourierRequest {
  readonly plan: Plan;
  readonly runUrl: string | null;
}

export function createNotifier(request: NotifierRequest): Notifier {
  const { channels, plan, runUrl } = request;
  const courier = createCourier(request);
  const whose = { tenant: plan.tenant.id, runbook: plan.runbook.id, trigger: plan.incident.name };
  const about = { ...whose, incident: incidentKey(plan) };
  return {
    channels: Object.keys(channels).sort(),
    notify: ({ on, channel }, events, signal) => {
      const make = () => ({
        message: messageOf(on, plan, events),
        about: { kind: 'run', ...about, planDigest: plan.digest, runUrl } as const,
      });
      return courier.bring(channel, make, signal);
    },
  };
}
