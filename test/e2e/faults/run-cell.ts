// One cell from its start to its verdict: the run comes to its moment, the fault strikes, whoever can finishes, and the end is judged.
import { type Audit, auditsIn } from './audits.ts';
import { type Cell, openCell, type Surroundings } from './cell.ts';
import type { Fault } from './fault.ts';
import type { CellHost } from './host.ts';
import { alive, finalAudit, judge } from './judge.ts';
import { within } from './latch.ts';
import type { Moment } from './moment.ts';
import { ROWS } from './rows.ts';

export interface Verdict {
  readonly moment: string;
  readonly fault: string;
  readonly column: string;
  /** What does not hold; empty: the cell holds. */
  readonly wrong: readonly string[];
  readonly outcome: string;
  readonly ms: number;
  /** For whoever looks into a cell that does not hold. */
  readonly story: string;
}

const NOT_REACHED = 'the run did not come to the moment';
const STRIKE_MS = 300_000;
const STEP_MS = 180_000;

/** A run that a busy machine kept from its moment, or held up for so long, says nothing about the fault: it is tried again. */
const TRIES = 3;
const STANDSTILL_MS = 1_500;
/** Recovery runs on a schedule: what one does not finish, for want of time, the next one does. */
const RECOVERIES = 4;

export async function runCell<H extends CellHost>(around: Around, pair: Pair<H>): Promise<Verdict> {
  for (let tries = 1; ; tries += 1) {
    const began = performance.now();
    const verdict = await tryCell(around, pair);
    const { wrong } = verdict;
    const wasHeldUp = wrong.includes(NOT_REACHED) || around.standstills.longest(began) > STANDSTILL_MS;
    if (wrong.length === 0 || !wasHeldUp || tries === TRIES) return verdict;
    process.stdout.write(`          tried again: ${verdict.fault}, ${verdict.moment}: ${wrong.join('; ')}\n`);
  }
}

export type Around = Surroundings & { readonly host: CellHost };

interface Pair<H extends CellHost> {
  readonly moment: Moment;
  readonly fault: Fault<H>;
}

async function tryCell<H extends CellHost>(around: Around, { moment, fault }: Pair<H>): Promise<Verdict> {
  const began = performance.now();
  const { name, column = name, disk } = fault;
  // A fault without a host of its own asks of it no more than any host gives.
  const own = (await fault.host?.()) ?? null;
  const host = own ?? (around.host as H);
  try {
    await using cell = await openCell(around, { moment, host, disk, shipped: fault.shipped === true });
    const wrong: string[] = [];
    if (!cell.isReached) wrong.push(NOT_REACHED);
    if (
      (await within(
        STRIKE_MS * around.slowness,
        fault.strike(cell).then(() => true),
      )) === null
    )
      wrong.push('the strike did not end');
    if (fault.staysHeld !== true || moment.held.at !== 'host') cell.letGo();
    wrong.push(...(await stepsEnded(cell, STEP_MS * around.slowness)));
    await fault.heal?.(cell);
    for (let tries = 0; tries < RECOVERIES && cell.pushes.applied.at(-1)?.state === 'held'; tries += 1)
      if ((await within(STEP_MS * around.slowness, cell.recover())) === null)
        wrong.push(`the recovery did not end, while on the host ran: ${alive(cell).join('; ') || 'nothing'}`);
    wrong.push(...(await judge(cell, { unknown: fault.mayLoseHost === true, unwritten: disk === 'small' })));
    const final = await finalOf(cell);
    wrong.push(...((await fault.expects?.(cell, final)) ?? []));
    for (const row of ROWS.filter((each) => each.fault === name && each.moment === moment.name))
      wrong.push(...row.wrong(cell, final));
    const ms = performance.now() - began;
    const story = wrong.length === 0 ? '' : await storyOf(cell);
    return { moment: moment.name, fault: name, column, wrong, outcome: final?.outcome ?? '', ms, story };
  } finally {
    await own?.[Symbol.asyncDispose]();
  }
}

async function stepsEnded(cell: Cell, limit: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const step of cell.steps) {
    const job = await within(limit, step.job);
    if (job === null) {
      wrong.push(`${step.name} (${step.mode}) did not end`);
      step.vanish();
    } else if (job.leftovers.length > 0)
      wrong.push(`${step.name} left ${job.leftovers.map(({ command }) => command).join('; ')}`);
    else if (`${job.main.stdout}${job.post.stdout}`.includes('[bug]')) wrong.push(`${step.name}: a bug`);
  }
  return wrong;
}

async function finalOf(cell: Cell): Promise<Audit | null> {
  const id = cell.pushes.applied.findLast(({ token }) => token === cell.main.token)?.executionId;
  const audits: Audit[] = [];
  for (const { name, machine } of cell.steps) audits.push(...(await auditsIn(name, machine.runs)));
  return finalAudit(audits, id ?? audits[0]?.executionId ?? '');
}

async function storyOf(cell: Cell): Promise<string> {
  const parts: string[] = [];
  parts.push(
    ...cell.pushes.applied.map(
      ({ at, word, state, fence, token }) => `${at} push ${word} (${state}, ${fence}) by ${token}`,
    ),
  );
  parts.push(
    ...cell.fixture
      .log()
      .map(({ at, word, thing, action, command }) => `${at} host ${word} ${thing} ${action} ${command}`),
  );
  parts.push(JSON.stringify(cell.fixture.state()));
  for (const step of cell.steps) {
    const job = await within(1_000, step.job);
    const said =
      job === null
        ? (step.program?.log() ?? '')
        : [job.main.stdout, job.main.stderr, '-- post', job.post.stdout, job.post.stderr].join('\n');
    const shown = said
      .split('\n')
      .filter(
        (line) =>
          !/^::(?:add-mask|debug|group|endgroup)::|rtifact|^Root directory|^Beginning|^Uploaded|^SHA256/.test(line) &&
          line.trim() !== '',
      );
    parts.push(`--- ${step.name} (${step.mode}) exit ${job?.main.exitCode ?? job?.main.signal}`, ...shown);
  }
  parts.push(...cell.channel.told().map((text) => `told ${text.slice(0, 300)}`));
  return parts.join('\n');
}
