// Who a change is, as the wrapper knows it: names that are safe in a path, and say nothing by themselves.
import type { ChangeIdentity } from '../engine/ports.ts';
import { commandMark, shortDigest } from '../kernel/command-mark.ts';

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
    id: commandMark(identity.execution_id, identity.command),
    execution: shortDigest(identity.execution_id),
    lock: shortDigest(identity.lock.replace(TENANT, '')),
    token: Math.max(0, Math.trunc(identity.token)),
  };
}

export function identityCode(identity: HostIdentity, nonce: string): string {
  return `er_nonce=${nonce} er_id=${identity.id} er_execution=${identity.execution} er_lock_name=${identity.lock} er_token=${identity.token}\n`;
}
