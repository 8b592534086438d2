// The binding: what ties `execute` to the plans that `plan` showed. It passes from job to job as one output of text.
// Promises: pure; what is not whole is not read; a plan that was shown elsewhere, before, or too long ago is told from one of this run.
import * as z from 'zod';
import { digestOf } from '../kernel/canonical.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';
import { shown } from '../kernel/visible.ts';
import type { Plan } from './plan.ts';
import { MOST_SHARDS } from './shard-bounds.ts';

export interface BoundPlan {
  readonly shard: number;
  readonly tenant: string;
  readonly runbook: string;
  /** The alert's name, shortened, for people. */
  readonly incident: string;
  readonly digest: string;
}

export interface Binding {
  readonly schema_version: 1;
  /** `owner/name`. */
  readonly repository: string;
  /** The workflow run's id. */
  readonly run: string;
  readonly attempt: number;
  readonly ref: string;
  readonly commit: string;
  /** RFC 3339. */
  readonly made_at: string;
  readonly expires_at: string;
  /** The one whose reviewers approve; '' where no plan needs an approval. */
  readonly environment: string;
  /** Approved reviews of it that this workflow run had already: they were for an earlier attempt. */
  readonly reviews_before: number;
  /** What a reviewer approves: of one plan its digest, of several the digest of the list of theirs. */
  readonly digest: string;
  readonly plans: readonly BoundPlan[];
}

/** The workflow run that is to execute, and its time. */
export interface BindingFacts extends Pick<Binding, 'repository' | 'run' | 'attempt' | 'commit'> {
  /** RFC 3339. */
  readonly now: string;
}

/** An input is a variable of the environment, and Linux takes 128 KiB for one. */
const MOST_BYTES = 120_000;
const LONGEST_NAME = 60;
const LONGEST_LIFE_MS = 86_400_000;
/** Clocks of two runners differ by less. */
const AHEAD_MS = 300_000;

export function digestOfPlans(digests: readonly string[]): string {
  const [only, ...more] = digests;
  return only !== undefined && more.length === 0 ? only : digestOf(digests);
}

/** The environment that most plans name, of equals the first by name; '' where none names one. */
export function gateOf(plans: readonly Pick<Plan, 'approval'>[]): string {
  const counts = new Map<string, number>();
  for (const { approval } of plans)
    if (approval !== null) counts.set(approval.environment, (counts.get(approval.environment) ?? 0) + 1);
  const ranked = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}

export function bound({ tenant, runbook, incident, digest }: Plan, shard: number): BoundPlan {
  return { shard, tenant: tenant.id, runbook: runbook.id, incident: shown(incident.name, LONGEST_NAME), digest };
}

export function bindingText(binding: Binding): Result<string> {
  const text = JSON.stringify(binding);
  const bytes = Buffer.byteLength(text);
  if (bytes <= MOST_BYTES) return succeed(text);
  return fail({
    code: 'limit-exceeded',
    message: `${binding.plans.length} plans are too many for one workflow run: what binds \`execute\` to them has ${bytes} bytes, and an input may have ${MOST_BYTES}`,
    hint: 'Send the alerts in parts: one dispatch for each.',
  });
}

/** As the input `plan` gives it; null: it gives nothing. */
export function readBinding(text: string | null): Result<Binding> {
  if (text === null) return fail(broken('is missing'));
  const parsed = parseStrictJson(text, { maxDepth: 8, maxBytes: MOST_BYTES, file: 'plan' });
  if (!parsed.ok) return fail(broken(`cannot be read: ${parsed.faults[0].message}`));
  const read = shape().safeParse(parsed.value);
  if (read.success) return succeed(read.data);
  const path = shown(read.error.issues[0]?.path.map(String).join('.') ?? '', 80);
  return fail(broken(`is not what \`mode: plan\` gives${path === '' ? '' : ` (at ${path})`}`));
}

export function bindingFaults(binding: Binding, facts: BindingFacts): readonly Fault[] {
  const { repository, run, attempt, commit } = binding;
  const [made, ends, now] = [binding.made_at, binding.expires_at, facts.now].map((time) => Date.parse(time));
  return [
    ...(repository === facts.repository
      ? []
      : [foreign(`the repository ${shown(repository)}`, shown(facts.repository), THIS_RUN)]),
    ...(run === facts.run ? [] : [foreign(`the workflow run ${shown(run)}`, shown(facts.run), THIS_RUN)]),
    ...(attempt === facts.attempt ? [] : [foreign(`attempt ${attempt}`, `attempt ${facts.attempt}`, ANEW)]),
    ...(commit === facts.commit ? [] : [foreign(`the commit ${shown(commit)}`, shown(facts.commit), ANEW)]),
    // Not the other way round: a time that is none compares as false, and is refused.
    ...(Number(made) <= Number(now) + AHEAD_MS && Number(now) <= Number(ends) ? [] : [expired(binding, facts)]),
  ];
}

const THIS_RUN = 'Give `plan: ${{ needs.plan.outputs.plan }}`, of a job of this workflow run.';
const ANEW =
  'What was approved was approved for that plan: press "Re-run all jobs", which plans anew and asks for a new approval.';

function foreign(was: string, is: string, hint: string): Fault {
  return { code: 'plan-of-another-run', message: `the plan was made in ${was}, and this is ${is}`, hint };
}

function expired({ made_at, expires_at }: Binding, { now }: BindingFacts): Fault {
  return {
    code: 'plan-expired',
    message: `the plan was made at ${made_at} and holds until ${expires_at}, and now it is ${now}`,
    hint: `${ANEW} \`plan-expires\` lets a plan hold longer, up to 24h.`,
  };
}

function broken(says: string): Fault {
  return {
    code: 'binding-invalid',
    message: `The input \`plan\` ${says}.`,
    hint: 'Give `plan: ${{ needs.plan.outputs.plan }}`: the output `plan` of the job with `mode: plan`, as it is.',
  };
}

const shape = once((): z.ZodType<Binding> => {
  const name = z.string().min(1).max(300);
  const digest = z.string().regex(/^[0-9a-f]{64}$/);
  const time = z.iso.datetime({ precision: 3 });
  return z
    .strictObject({
      schema_version: z.literal(1),
      repository: name,
      run: name,
      attempt: z.int().min(1),
      ref: z.string().max(1_000),
      commit: name,
      made_at: time,
      expires_at: time,
      environment: z.string().max(300),
      reviews_before: z.int().min(0),
      digest,
      plans: z
        .array(
          z.strictObject({
            shard: z.int().min(1).max(MOST_SHARDS),
            tenant: name,
            runbook: name,
            incident: z.string().max(1_000),
            digest,
          }),
        )
        .min(1),
    })
    .refine(({ digest, plans }) => digest === digestOfPlans(plans.map((plan) => plan.digest)), { path: ['digest'] })
    .refine(({ made_at, expires_at }) => Date.parse(expires_at) - Date.parse(made_at) <= LONGEST_LIFE_MS, {
      path: ['expires_at'],
    });
});
