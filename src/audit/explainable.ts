// What of an audit's folder can be explained: as far as it agrees with itself, and where it does not, as far as its events go.
// Pure. Promises: whatever is wrong with the folder is told beside it.
import { courseProblem } from './course.ts';
import { readEvents } from './event-lines.ts';
import type { Explained } from './explanation.ts';
import { recordOf } from './record.ts';
import { type AuditFiles, planOf, type Verification, verify } from './verify.ts';

export interface Explainable {
  readonly verification: Verification;
  /** Null where plan or events cannot be read, or are not those of one run. */
  readonly explained: Explained | null;
}

export function explainable(files: AuditFiles): Explainable {
  const verification = verify(files);
  const plan = planOf(files.plan, []);
  if (plan === null) return { verification, explained: null };
  const { events } = readEvents(files.events ?? '', plan.digest);
  const isRun = events.length > 0 && courseProblem(plan, events) === null;
  return { verification, explained: isRun ? { plan, events, record: recordOf(plan, events) } : null };
}
