// May this job execute what it was given? Asked once a job.
// Promises: fails closed. Reviews cannot be read yet: what needs one is refused.
import type { Approval } from '../engine/event.ts';
import { type Fault, type Result, succeed } from '../kernel/fault.ts';
import type { Workflow } from './workflow.ts';

export interface Clearance {
  readonly approvals: readonly Approval[];
  readonly refusals: readonly Fault[];
  readonly warnings: readonly Fault[];
}

export interface ClearanceAsked {
  /** The one that approves; '': no plan needs one. */
  readonly environment: string;
  readonly byAnother: boolean;
  readonly confirmDigest: boolean;
  /** Of all that is approved at once: the output `plan-digest`. */
  readonly digest: string;
  /** Approved reviews that the run had when the plan was made. */
  readonly reviewsBefore: number;
}

export async function clearanceFor(_: Workflow, { environment }: ClearanceAsked): Promise<Clearance> {
  const refusal: Fault = {
    code: 'approval-missing',
    message: `reviews of the environment \`${environment}\` cannot be read yet`,
    hint: 'Run it with the command line and --approve-by.',
  };
  return { approvals: [], refusals: environment === '' ? [] : [refusal], warnings: [] };
}

export async function reviewsOf(_: Workflow, __: string): Promise<Result<number>> {
  return succeed(0);
}
