// A cell's end against what must hold in every cell: what the host holds, what the audits say, what the lock says.
// Each text that it gives is one thing that does not hold; none: the cell holds.
import { readdirSync, readFileSync } from 'node:fs';
import { OUTCOMES, type Outcome } from '../../../src/engine/outcome.ts';
import { hostIdentity } from '../../../src/transport/identity.ts';
import { type Audit, auditsIn } from './audits.ts';
import type { Cell } from './cell.ts';
import { type Said, THINGS, type Thing } from './fixture.ts';
import type { Event, Push } from './pushes.ts';

export interface Allowed {
  /** The host may stay out of reach: `unknown` is then a true end. */
  readonly unknown: boolean;
  /** The runner's disk takes no audit: it stands in the journal alone. */
  readonly unwritten: boolean;
}

export async function judge(cell: Cell, allowed: Allowed): Promise<readonly string[]> {
  const wrong: string[] = [];
  const { applied } = cell.pushes;
  const audits: Audit[] = [];
  for (const { name, machine } of cell.steps) audits.push(...(await auditsIn(name, machine.runs)));
  const claimed = new Set(applied.map(({ executionId }) => executionId));
  const ids = new Set([...claimed, ...audits.map(({ executionId }) => executionId)]);
  if (ids.size === 0 && !allowed.unwritten && !(await wasKilled(cell)))
    wrong.push('no run claimed the lock, and no audit says why');
  for (const id of ids) wrong.push(...judgeRun(cell, id, { audits, allowed }));
  wrong.push(...judgeLock(cell, audits, allowed));
  wrong.push(...(await judgeLog(cell, audits)));
  wrong.push(...judgeHost(cell, { audits, allowed }));
  wrong.push(...alive(cell).map((command) => `a process of ours is alive on the host: ${command}`));
  wrong.push(...cell.github.violations.map((violation) => `not GitHub's: ${violation}`));
  return wrong;
}

/** A runner that is gone before its claim tells nothing, and owes nothing. */
async function wasKilled({ main }: Cell): Promise<boolean> {
  return (await main.job).main.signal === 'SIGKILL';
}

interface Judged {
  readonly audits: readonly Audit[];
  readonly allowed: Allowed;
}

/** The audit that closes a run; of two, the one that goes on behind the other. */
export function finalAudit(audits: readonly Audit[], executionId: string): Audit | null {
  const closed = audits.filter((audit) => audit.executionId === executionId && audit.outcome !== '');
  return (
    [...closed].sort((one, other) => tokenOf(one) - tokenOf(other) || one.lines.length - other.lines.length).at(-1) ??
    null
  );
}

function judgeRun(cell: Cell, id: string, { audits, allowed }: Judged): readonly string[] {
  const wrong: string[] = [];
  const pushed = cell.pushes.applied.filter(({ executionId }) => executionId === id);
  const final = finalAudit(audits, id);
  if (final === null) {
    const told = pushed.flatMap(({ events }) => events).find(({ type }) => type === 'closed');
    if (allowed.unwritten && told !== undefined) return [];
    return [`${id} has no audit with an outcome`];
  }
  for (const audit of audits.filter(({ executionId, outcome }) => executionId === id && outcome !== '')) {
    if (audit.word !== 'consistent')
      wrong.push(`the audit of ${audit.by} is ${audit.word}: ${audit.problems.join('; ')}`);
    if (audit.outcome !== final.outcome)
      wrong.push(`${audit.by} says ${audit.outcome}, ${final.by} says ${final.outcome}`);
  }
  const { outcome } = final;
  if (!allowed.unknown && ['unknown', 'rollback_failed'].includes(outcome))
    wrong.push(`${outcome}, although every host can be reached`);
  const lines = pushed.flatMap((push) => push.lines);
  const differs = lines.findIndex((line, index) => line !== final.lines[index]);
  const isLocal = final.events.some(({ type }) => type === 'journal.lost');
  if (differs !== -1 && !isLocal) wrong.push(`the journal at the ref is not the audit's: line ${differs + 1} differs`);
  const needsHuman = OUTCOMES[outcome as Outcome].human !== 'no';
  const isTold = cell.channel.told().some((text) => text.includes(`"${id}"`) && text.includes(`"on":"${outcome}"`));
  if (needsHuman && !isTold) wrong.push(`nobody was told that ${id} ended as ${outcome}`);
  return wrong;
}

function judgeLock(cell: Cell, audits: readonly Audit[], allowed: Allowed): readonly string[] {
  const last = cell.pushes.applied.at(-1);
  if (last === undefined) return [];
  const outcome = finalAudit(audits, last.executionId)?.outcome;
  const expected = outcome === 'unknown' ? 'poisoned' : 'free';
  if (last.state === expected || (allowed.unwritten && outcome === undefined && last.state === 'free')) return [];
  return [`the lock is ${last.state} behind ${outcome ?? 'no outcome'}`];
}

/** Nobody but the lock's holder, nothing without an intent, nothing twice. */
async function judgeLog(cell: Cell, audits: readonly Audit[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const log = cell.fixture.log();
  const intents = intentsOf(cell.pushes.applied, audits);
  const isLocal = await saidThatItsJournalIsLost(cell);
  let [highest, engaged] = [0, 0];
  for (const said of log) {
    const intent = intents.get(said.command);
    const what = `${said.word} of ${said.thing} ${said.action}`;
    if (said.word === 'start' && said.action === 'engage') engaged += 1;
    // A guard is engaged again on the way back.
    const isForward = said.action === 'do' || (said.action === 'engage' && engaged === 1);
    // What a run undoes behind a lost journal stands in its own log; whoever goes on with it does it once more.
    if (intent === undefined && (isForward || !isLocal)) wrong.push(`${what}: no journal has an intent of it`);
    if (intent === undefined) continue;
    if (intent.token < highest) wrong.push(`${what}: with token ${intent.token}, behind one with ${highest}`);
    highest = Math.max(highest, intent.token);
    if (said.word === 'end') continue;
    const isDurable = intent.pushedAt !== null && intent.pushedAt <= said.at + 1;
    if (!isDurable && (isForward || !isLocal)) wrong.push(`${what}: its intent was not durable`);
  }
  for (const thing of THINGS) {
    const runs = startsOf(log, thing, 'do').map(({ command }) => intents.get(command)?.executionId);
    if (new Set(runs).size !== runs.length) wrong.push(`${thing} was done twice by one run`);
  }
  return wrong;
}

async function saidThatItsJournalIsLost({ steps }: Cell): Promise<boolean> {
  const jobs = await Promise.all(steps.map(({ job }) => job));
  return jobs.some(({ main, post }) => `${main.stdout}${post.stdout}`.includes('the journal cannot be written'));
}

interface Intent {
  readonly executionId: string;
  readonly token: number;
  /** Null: it is in an audit alone. */
  readonly pushedAt: number | null;
}

function intentsOf(pushes: readonly Push[], audits: readonly Audit[]): ReadonlyMap<string, Intent> {
  const intents = new Map<string, Intent>();
  const add = (executionId: string, events: readonly Event[], pushedAt: number | null): void => {
    for (const { type, command = '' } of events) {
      if (type !== 'command.intended') continue;
      const [, token = ''] = /-(\d+)-\d+$/.exec(command) ?? [];
      const { id } = hostIdentity({ execution_id: executionId, command, lock: '', token: 0 });
      if (!intents.has(id)) intents.set(id, { executionId, token: Number(token), pushedAt });
    }
  };
  for (const { executionId, events, at } of pushes) add(executionId, events, at);
  for (const { executionId, events } of audits) add(executionId, events, null);
  return intents;
}

/** What the last run that changed something says of each thing, against what is there. */
function judgeHost(cell: Cell, { audits, allowed }: Judged): readonly string[] {
  const wrong: string[] = [];
  const ids = [...new Set(audits.map(({ executionId }) => executionId))];
  const finals = ids.map((id) => finalAudit(audits, id)).filter((audit) => audit !== null);
  const state = cell.fixture.state();
  const log = cell.fixture.log();
  const [last] = finals
    .filter(({ outcome }) => !['duplicate', 'refused', 'symptom_absent', 'not_firing'].includes(outcome))
    .sort((one, other) => tokenOf(other) - tokenOf(one));
  if (last === undefined && allowed.unwritten) return judgeUnwritten(cell);
  if (last === undefined) {
    for (const { word, thing, action } of log)
      if (word === 'start' && (action === 'do' || action === 'engage'))
        wrong.push(`${thing} was changed, and no audit says so`);
    return wrong;
  }
  const { record, outcome } = last;
  const isPartial = ['unknown', 'rollback_failed'].includes(outcome);
  for (const thing of THINGS) {
    const status = record.state_changes.find(({ step }) => step === thing)?.status ?? 'not_started';
    const expected = expectedOf(status, state[thing]);
    if (expected === null && !isPartial) wrong.push(`${thing} is told to be ${status} by a run that is ${outcome}`);
    if (expected !== null && state[thing] !== expected)
      wrong.push(`${thing} is ${state[thing]} and told to be ${status}`);
  }
  const guard = record.guards[0]?.status ?? 'idle';
  if (['released', 'idle'].includes(guard) ? state.guard !== 'none' : !isPartial)
    wrong.push(`the guard is ${state.guard} and told to be ${guard} by a run that is ${outcome}`);
  const whole = THINGS.filter((thing) => state[thing] === 'whole');
  if (outcome === 'incident_resolved' && whole.length < THINGS.length)
    wrong.push(`resolved, and only ${whole.join(' ')} is there`);
  if (['rolled_back', 'cancelled'].includes(outcome) && whole.some((thing) => thing !== 'one'))
    wrong.push(`${outcome}, and ${whole.join(' ')} is there`);
  return wrong;
}

/** No disk took an audit: the journal at the ref says how it ended. */
function judgeUnwritten({ pushes, fixture }: Cell): readonly string[] {
  const told = pushes.applied.flatMap(({ events }) => events).findLast(({ type }) => type === 'closed')?.outcome;
  const expected: Readonly<Record<string, string>> = {
    incident_resolved: 'whole whole whole none',
    rolled_back: 'whole none none none|none none none none',
    refused: 'none none none none',
  };
  const { one, two, three, guard } = fixture.state();
  const found = [one, two, three, guard].join(' ');
  return (expected[told ?? ''] ?? '').split('|').includes(found) ? [] : [`${told}, and there is ${found}`];
}

function expectedOf(status: string, found: string): string | null {
  if (status === 'applied' || status === 'kept') return 'whole';
  if (status === 'undone') return 'none';
  // An earlier run may have left it.
  if (status === 'not_started') return found === 'half' ? 'none' : found;
  return null;
}

function startsOf(log: readonly Said[], thing: Thing, action: string): readonly Said[] {
  return log.filter((said) => said.word === 'start' && said.thing === thing && said.action === action);
}

function tokenOf({ record }: Audit): number {
  return record.locks[0]?.token ?? 0;
}

/** Commands of this cell's that still run: each carries its name in its environment. */
export function alive(cell: Cell): readonly string[] {
  const commands = new Set(cell.fixture.log().map(({ command }) => command));
  if (commands.size === 0) return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      const [, command = ''] = /(?:^|\0)ENFORCED_RUNBOOKS_COMMAND=([^\0]*)/.exec(textOf(`/proc/${pid}/environ`)) ?? [];
      return commands.has(command) ? [textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()] : [];
    });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
