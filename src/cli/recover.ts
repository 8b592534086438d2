// `recover [RUN]`: finish what a dead run left: undo what it did, verify the undo, close its audit, free its lock.
// Promises: with --json one document, `runs`, also where there is none.
import { join } from 'node:path';
import type { Command } from 'commander';
import type { CrewSettings } from '../app/crew.ts';
import { finish } from '../app/finish.ts';
import { openStore } from '../app/store.ts';
import type { AuditRecord } from '../audit/schema.ts';
import { OUTCOMES, type Outcome } from '../engine/outcome.ts';
import { keptRuns, strangeLocks, unfinishedRuns } from '../journal/unfinished.ts';
import { type Fault, succeed } from '../kernel/fault.ts';
import type { FaultCode } from '../kernel/fault-codes.ts';
import { nearest } from '../kernel/nearest.ts';
import { createRedactor } from '../kernel/redact.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Plan } from '../plan/plan.ts';
import { type Common, type CommonOptions, commonOf, withCommon } from './options.ts';
import { crewSettings, sayRun, type Unfinished } from './run.ts';
import { type ConnectionOptions, withConnection } from './run-options.ts';
import { listenForSignals } from './signals.ts';
import { userName } from './user-name.ts';
import type { VerbContext } from './verb.ts';

/** The loser of two recoveries is refused; what a broken journal has left stays unknown. */
const ENDS: Partial<Record<FaultCode, number>> = {
  'lock-busy': OUTCOMES.refused.exit,
  'journal-broken': OUTCOMES.unknown.exit,
};

/** One run as the document has it. */
export interface Recovered {
  readonly execution_id: string;
  readonly kind: 'finished' | 'had-ended' | 'never-began' | 'failed';
  readonly record: AuditRecord | null;
  readonly faults: readonly Fault[];
}

export function registerRecover(program: Command, context: VerbContext): void {
  const command = program
    .command('recover')
    .argument('[run]')
    .description('finish what a dead run left')
    .option(
      '--free <run>',
      'only free the lock of this run (or the lock tenant:NAME), once you have looked at the hosts',
    );
  withConnection(withCommon(command)).action(
    async (run: string | undefined, options: CommonOptions & ConnectionOptions & FreeOption) => {
      const { environment } = context;
      const common = commonOf(options, environment);
      const { terminal, state } = common;
      if (options.free !== undefined) return context.finish(await free({ what: options.free, run, common }));
      const known = run === undefined ? await unfinishedRuns(state) : await keptRuns(state);
      const settings = await crewSettings({ options, common, environment });
      const unknown = run === undefined || known.includes(run) ? [] : [noRun(run, known, state)];
      if (!settings.ok || unknown.length > 0) {
        terminal.refuse([...unknown, ...(settings.ok ? [] : settings.faults)]);
        return context.finish(2);
      }
      const ids = run === undefined ? known : [run];
      const strange = run === undefined ? await strangeLocks(state) : [];
      terminal.faults(strange);
      if (ids.length === 0 && strange.length === 0) terminal.say('there is no run to finish');
      using signals = listenForSignals();
      const recovered: (readonly [Recovered, number])[] = [];
      const { out } = common;
      const outOf = (id: string) => (out === null || run !== undefined ? out : join(out, id));
      const left = [...ids];
      for (let id = left.shift(); id !== undefined; id = signals.stop.aborted ? undefined : left.shift())
        recovered.push(
          await recoverOne(id, { common, out: outOf(id), settings: settings.value, abandon: signals.stop }),
        );
      if (left.length > 0) terminal.say(untouched(left));
      if (terminal.options.json) terminal.document({ runs: recovered.map(([one]) => one) });
      const codes = [strange.length > 0 ? 2 : 0, left.length > 0 ? OUTCOMES.cancelled.exit : 0];
      context.finish(Math.max(...codes, ...recovered.map(([, code]) => code)));
    },
  );
}

function untouched(ids: readonly string[]): string {
  return `stopped; not touched, and still to be finished: ${ids.map((id) => visibleLine(id)).join(', ')}`;
}

interface FreeOption {
  readonly free?: string;
}

interface FreeingByHand {
  readonly what: string;
  /** A run to recover is not named beside one to free. */
  readonly run: string | undefined;
  readonly common: Common;
}

async function free({ what, run, common: { state, terminal } }: FreeingByHand): Promise<number> {
  if (run !== undefined) {
    terminal.refuse([freesOne(run)]);
    return 2;
  }
  const store = await openStore({ kind: 'files', state }, createRedactor({ secrets: [] }));
  const because = `freed by hand by ${userName()}`;
  const freed = await store.free({ what, because }, new AbortController().signal);
  if (!freed.ok) {
    terminal.refuse(freed.faults);
    return ENDS[freed.faults[0].code] ?? 2;
  }
  const { executionId, locks } = freed.value;
  terminal.say(`${locks.join(', ')} of ${executionId}: ${because}. Nothing was undone.`);
  if (terminal.options.json) terminal.document({ freed: { execution_id: executionId, locks } });
  return 0;
}

function freesOne(run: string): Fault {
  return {
    code: 'usage',
    message: `--free is given, and the run \`${visibleLine(run).slice(0, 100)}\` to recover beside it`,
    hint: 'Name one: RUN is finished and undone, --free RUN only frees its lock.',
  };
}

function noRun(run: string, known: readonly string[], state: string): Fault {
  const guess = nearest(run, known);
  return {
    code: 'usage',
    message: `there is no run \`${visibleLine(run).slice(0, 100)}\` in ${visibleLine(state)}`,
    hint:
      guess === null
        ? 'Name one by its execution id, or none: then every unfinished run is finished.'
        : `Did you mean \`${guess}\`?`,
  };
}

export interface Recovery {
  readonly common: Pick<Common, 'state' | 'terminal'>;
  /** Where its audit is to go; null: where the run began it. */
  readonly out: string | null;
  readonly settings: (plan: Plan) => CrewSettings;
  readonly abandon: AbortSignal;
  /** What is said where it is not finished this time either; default: how to finish it. */
  readonly unfinished?: Unfinished;
}

/** What became of it, and the exit code that it asks for. */
export async function recoverOne(
  id: string,
  { common: { state, terminal }, out, settings, abandon, unfinished }: Recovery,
): Promise<readonly [Recovered, number]> {
  const nothing = { execution_id: id, record: null, faults: [] };
  const finished = await finish({
    store: { kind: 'files', state },
    folder: out,
    ...(out !== null && { runs: join(state, 'runs') }),
    executionId: id,
    settingsFor: async (plan) => succeed(settings(plan)),
    by: 'recover',
    because: 'the process that began this run is gone',
    abandon,
    watch: terminal.watch,
    warn: terminal.warn,
  });
  if (!finished.ok) {
    terminal.faults(finished.faults);
    return [{ ...nothing, kind: 'failed', faults: finished.faults }, ENDS[finished.faults[0].code] ?? 2];
  }
  const { value } = finished;
  if (value.kind === 'never-began') {
    terminal.say(`${id} never began; nothing was to be undone`);
    return [{ ...nothing, kind: value.kind }, 0];
  }
  const recovered = { ...nothing, kind: value.kind, record: value.responded.record };
  if (value.kind === 'had-ended') terminal.say(hadEnded(id, value.responded.outcome));
  return [recovered, sayRun(value.responded, terminal, unfinished)];
}

/** What a run has left that ended in need of a person, nobody undoes behind its end: it may have been put right by hand since. */
function hadEnded(id: string, outcome: Outcome | null): string {
  if (outcome === null || OUTCOMES[outcome].human !== 'now') return `${id} had ended; nothing was to be undone`;
  return `${id} had ended as ${outcome}; nothing more is undone, a person has to look at what it left`;
}
