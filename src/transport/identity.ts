// Who a change is, as the wrapper knows it: names that are safe in a path, and say nothing by themselves.
import { createHash } from 'node:crypto';
import type { ChangeIdentity } from '../engine/ports.ts';

export interface HostIdentity {
  readonly id: string;
  readonly execution: string;
  readonly lock: string;
  readonly token: number;
}

/** Hosts remember a tenant's token under its bare id, which no other lock can be called. */
const TENANT = /^tenant:/;

export function hostIdentity(identity: ChangeIdentity): HostIdentity {
  return {
    id: digest(`${identity.execution_id}\n${identity.command}`),
    execution: digest(identity.execution_id),
    lock: digest(identity.lock.replace(TENANT, '')),
    token: Math.max(0, Math.trunc(identity.token)),
  };
}

export function identityCode(identity: HostIdentity, nonce: string): string {
  return `er_nonce=${nonce} er_id=${identity.id} er_execution=${identity.execution} er_lock_name=${identity.lock} er_token=${identity.token}\n`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
