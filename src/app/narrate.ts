// The run as lines for a terminal or a log, one fact a line. Foreign text in it is made visible; the caller prefixes it.
import { howMany } from '../engine/bystanding.ts';
import type { Change, Purpose, RunEvent, Sample } from '../engine/event.ts';
import { OUTCOMES } from '../engine/outcome.ts';
import { unseenWords } from '../engine/reason.ts';
import { formatDuration } from '../kernel/duration.ts';
import type { Fault } from '../kernel/fault.ts';
import { unreachable } from '../kernel/unreachable.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Plan } from '../plan/plan.ts';
import { isSpread } from '../plan/waves.ts';

export interface Line {
  readonly tone: 'plain' | 'good' | 'bad' | 'quiet';
  readonly text: string;
  /** Only worth a moment: a look that says the same as the one before. */
  readonly passing: boolean;
}

/** More than these stand in the audit. */
const MOST_UNSEEN = 3;

export type Narrator = (event: RunEvent, plan: Pick<Plan, 'steps' | 'guards'>) => Line | null;

/** A narrator for one run; it remembers which looks said something new. */
export function createNarrator(): Narrator {
  const seen = new Map<string, string>();
  return (event, { steps, guards }) => {
    const placed = (about: Change | Purpose): string => {
      if (!('target' in about)) return '';
      const isSeveral =
        'guard' in about
          ? (guards[about.guard]?.at ?? []).length > 1
          : steps.some((step) => step.kind === 'mitigation' && step.id === about.step && isSpread(step));
      return isSeveral ? ` (${about.target})` : '';
    };
    if (event.type !== 'condition.looked') return lineOf(event, placed);
    const key = JSON.stringify(event.purpose);
    const said = [event.verdict, ...event.samples.map(({ act }) => act.fault?.code ?? '')].join();
    const repeated = event.look > 1 && seen.get(key) === said;
    seen.set(key, said);
    const line = looked(event, placed);
    return { ...line, passing: repeated };
  };
}

/** Where it is, of a step or guard that has several targets. */
type Placed = (about: Change | Purpose) => string;

function lineOf(event: Exclude<RunEvent, { type: 'condition.looked' }>, placed: Placed): Line | null {
  switch (event.type) {
    case 'run.claimed':
      return plain(
        `${event.runbook} for ${event.tenant}${wholeOf(event.locks)}${event.dry_run ? ' (dry run)' : ''}: ${event.execution_id}`,
      );
    case 'run.declined':
      return bad(`${event.outcome}: ${event.faults.map(advised).join(' ')}`);
    case 'isolation.proved':
      return good(`isolation: ${event.result} (${event.commands} commands)`);
    case 'isolation.refused':
      return bad(`isolation: ${event.faults.map((fault) => fault.message).join('; ')}`);
    case 'topology.discovered':
      return discovered(event);
    case 'bystanders.looked':
      return bystanders(event);
    case 'before.sampled':
      return event.held_before ? bad(`${event.step}: the verification holds already before the change`) : null;
    case 'command.intended':
      return plain(`${changeOf(event.change)}${placed(event.change)} on ${event.host}: ${event.shown}`);
    case 'command.finished':
      return finished(event, placed(event.change));
    case 'command.refused':
      return bad(
        `${changeOf(event.change)}${placed(event.change)} refused: ${event.faults.map((fault) => fault.message).join('; ')}`,
      );
    case 'cancel.requested':
      return bad(`cancelled by ${event.by}`);
    case 'timeout.passed':
      return bad(`the runbook's timeout of ${formatDuration(event.timeout_ms)} has passed`);
    case 'journal.lost':
      return bad(`the journal cannot be written: ${event.fault.message}`);
    case 'run.resumed':
      return plain(`going on with this run (${event.by}): ${event.because}`);
    case 'notification.finished':
      return event.sent
        ? good(`told ${event.channel}: ${event.on}`)
        : bad(`${event.channel} did not take the notification: ${event.fault?.message ?? 'no reason given'}`);
    case 'closed':
      return (OUTCOMES[event.outcome].human === 'no' ? good : bad)(`${event.outcome}: ${OUTCOMES[event.outcome].says}`);
    default:
      return unreachable(event);
  }
}

function discovered({ hosts, drift, result, duration_ms }: Extract<RunEvent, { type: 'topology.discovered' }>): Line {
  const faults = [...hosts.flatMap(({ fault }) => fault ?? []), ...drift.map(({ fault }) => fault)];
  const seen = hosts.map(({ service, host, instances, others_count }) => {
    const where = `${service} on ${host === 'runner' ? 'the runner' : host}`;
    return instances === null
      ? `${where} not known`
      : `${instances} of ${where}, ${others_count} other ${others_count === 1 ? 'tenant' : 'tenants'} there`;
  });
  const told = faults.map((fault) => `${placeOf(fault)}${advised(fault)}`);
  const text = [`discovery: ${result} (${seen.join('; ')}; ${formatDuration(duration_ms)})`, ...told].join(' · ');
  return (faults.length === 0 ? good : bad)(text);
}

function bystanders(event: Extract<RunEvent, { type: 'bystanders.looked' }>): Line | null {
  const { moment, look, seen, unasked = [] } = event;
  const counts = howMany(event);
  if (counts.length === 0) return null;
  const when = moment.kind === 'end' ? 'at the end' : `${moment.kind} ${moment.step}${waveOf(moment.wave)}`;
  const bad = seen.filter(({ health }) => health !== 'healthy');
  const named = bad.slice(0, MOST_UNSEEN).map(({ tenant, target, health, because = '' }) => {
    return `${tenant} ${health === 'ill' ? 'is ill' : 'does not answer'} (${target}: ${because})`;
  });
  const text = [
    `bystanders ${when}${look > 1 ? `, look ${look}` : ''}: ${counts.join(', ')}`,
    ...named,
    ...(bad.length > named.length ? [`and ${bad.length - named.length} more`] : []),
  ].join(' · ');
  return (bad.length === 0 && unasked.every(({ why }) => why !== 'no_time') ? good : plain)(text);
}

function waveOf(wave: number): string {
  return wave === 1 ? '' : `, wave ${wave}`;
}

function placeOf({ at }: Fault): string {
  return at === undefined ? '' : `${at.file}:${at.line}:${at.column} `;
}

function looked(
  { purpose, samples, shown, verdict, because }: Extract<RunEvent, { type: 'condition.looked' }>,
  placed: Placed,
): Line {
  const shows = samples.flatMap((sample: Sample) => (sample.show === undefined ? [] : [sample.show]));
  const unseen = unseenBy(samples);
  const reasons = because === undefined || isOfAProbe(because, samples) ? unseen : [because, ...unseen];
  const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
  const text = `${purposeOf(purpose)}${placed(purpose)}: ${[...shows, ...shown].join(' · ')}${why}`;
  return verdict === 'holds' && unseen.length === 0 ? good(text) : plain(text);
}

/** What probes did not see, and what to do about it: a condition may hold, or not, for that alone. */
function unseenBy(samples: readonly Sample[]): readonly string[] {
  const all = samples.flatMap((sample) => {
    const { fault } = sample.act;
    return fault === undefined ? [] : [advised({ message: unseenWords(sample), hint: fault.hint })];
  });
  const different = [...new Set(all)];
  if (different.length <= MOST_UNSEEN) return different;
  return [...different.slice(0, MOST_UNSEEN), `and ${different.length - MOST_UNSEEN} more`];
}

function isOfAProbe(because: string, samples: readonly Sample[]): boolean {
  return samples.some((sample) => because === unseenWords(sample));
}

function finished(event: Extract<RunEvent, { type: 'command.finished' }>, where: string): Line {
  const { ended, exit_code, duration_ms, fault, stopped } = event.act;
  const how = ended === 'exited' ? `exit code ${exit_code}` : `${ended}, processes ${stopped}`;
  const what = `${event.asked ? 'asked after ' : ''}${changeOf(event.change)}${where}`;
  const text = `${what}: ${how} after ${formatDuration(duration_ms)}${fault === undefined ? '' : ` (${fault.message})`}`;
  return event.accepted ? good(text) : bad(text);
}

function advised({ message, hint }: Pick<Fault, 'message' | 'hint'>): string {
  return `${message.replace(/\.$/, '')}. ${hint}`;
}

function purposeOf(purpose: Purpose): string {
  if ('guard' in purpose) return `${purpose.guard} ${purpose.kind}`;
  return 'step' in purpose ? `${purpose.step} ${purpose.kind}` : purpose.kind;
}

function changeOf(change: Change): string {
  return 'guard' in change ? `${change.action} ${change.guard}` : `${change.action} ${change.step}`;
}

function plain(text: string): Line {
  return { tone: 'plain', text: visibleLine(text), passing: false };
}
function good(text: string): Line {
  return { tone: 'good', text: visibleLine(text), passing: false };
}
function bad(text: string): Line {
  return { tone: 'bad', text: visibleLine(text), passing: false };
}

/** A run that changes whole services holds their locks. */
function wholeOf(locks: readonly { readonly name: string }[]): string {
  const services = locks.flatMap(({ name }) => /^service:(.+)$/.exec(name)?.[1] ?? []);
  return services.length === 0 ? '' : `, on the whole of ${services.join(' and ')}`;
}
