// `run [RUNBOOK]`: plan and execute; without RUNBOOK the incident is routed.
import { tmpdir } from 'node:os';
import type { Command } from 'commander';
import type { Responded } from '../app/conclude.ts';
import type { CrewSettings } from '../app/crew.ts';
import { allowed, forget, type Variables } from '../app/env.ts';
import { respond } from '../app/respond.ts';
import type { RespondRequest, RunSettings } from '../app/respond-request.ts';
import { stoppable } from '../app/sources/sources.ts';
import { exitCodeOf } from '../app/unaudited.ts';
import { wasTold } from '../audit/told.ts';
import { recoverCommand } from '../journal/recovering.ts';
import { parseDuration } from '../kernel/duration.ts';
import { fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Plan } from '../plan/plan.ts';
import { renderPlan } from '../plan/render.ts';
import { type Asked, type AskOptions, askForAll } from './ask.ts';
import { CHANNEL_VARIABLES, channelsIn } from './channels.ts';
import { type Common, type CommonOptions, commonOf, withCommon } from './options.ts';
import {
  type AdmissionOptions,
  approvalsOf,
  type ConnectionOptions,
  withAdmission,
  withAsk,
  withConnection,
} from './run-options.ts';
import { type ShardOptions, shardSettings, withShard } from './shard-options.ts';
import { listenForSignals, type Signals } from './signals.ts';
import { sshSettings } from './ssh-settings.ts';
import type { Terminal } from './terminal.ts';
import { userName } from './user-name.ts';
import type { VerbContext } from './verb.ts';

export interface RunOptions extends CommonOptions, AskOptions, AdmissionOptions, ConnectionOptions, ShardOptions {
  readonly lockTimeout?: string;
}

const LONGEST_WAIT_MS = 86_400_000;

export function registerRun(program: Command, context: VerbContext): void {
  const command = program.command('run').argument('[runbook]').description('plan and execute');
  withConnection(withShard(withAdmission(withCommon(withAsk(command)))))
    .option(
      '--lock-timeout <duration>',
      'how long to wait for another run of the tenant, or of a service that it changes',
      '0s',
    )
    .action(async (runbook: string | undefined, options: RunOptions) => {
      const common = commonOf(options, context.environment);
      using signals = listenForSignals();
      context.finish(await executeRun({ runbook, options, common, environment: context.environment, signals }));
    });
}

async function executeRun(call: {
  runbook: string | undefined;
  options: RunOptions;
  common: Common;
  environment: Variables;
  signals: Signals;
}): Promise<number> {
  const { common, options, signals } = call;
  const { terminal } = common;
  const all = await askForAll(call.runbook, options, stoppable(common.paths, signals.cancel));
  const crew = all.ok ? await crewSettings(call) : all;
  const shard = shardSettings(options);
  const wrong = [crew, shard].flatMap((one) => (one.ok ? [] : one.faults));
  if (!all.ok || !crew.ok || !shard.ok) {
    terminal.refuse(wrong);
    return 2;
  }
  const settingsFor = (asked: Asked) => settingsOf(call, asked, crew.value);
  const { asked, undecided } = all.value;
  const [only, ...more] = asked;
  const settings = settingsFor(only);
  if (!settings.ok) {
    terminal.refuse(settings.faults);
    return 2;
  }
  const connect: RespondRequest['settingsFor'] = async (plan) => succeed(crew.value(plan));
  if (more.length + undecided.length > 0) {
    const { runSeveral } = await import('./run-several.ts');
    return runSeveral({ all: all.value, shard: shard.value, common, signals, settings: settings.value, connect });
  }
  if (lacksApproval(only, settings.value)) terminal.say(renderPlan(only.decision.plan));
  const around = { terminal, settingsFor: connect };
  return tellRun(await respond(requestOf(only, settings.value, signals, around)), terminal);
}

/** What there is to approve is shown where the approval is missing. */
function lacksApproval({ decision: { plan } }: Asked, { approvals, dryRun }: RunSettings): boolean {
  return plan.approval !== null && approvals.length === 0 && !dryRun;
}

export function requestOf(
  asked: Asked,
  settings: RunSettings,
  signals: Pick<Signals, 'cancel' | 'abandon'>,
  { terminal, settingsFor }: { readonly terminal: Terminal; readonly settingsFor: RespondRequest['settingsFor'] },
) {
  const { decision, runbook, topology, inputs } = asked;
  return {
    decision,
    sources: { runbook, topology, inputs },
    settings,
    cancel: signals.cancel,
    onCancel: 'compensate',
    abandon: signals.abandon,
    watch: terminal.watch,
    warn: terminal.warn,
    began: () => undefined,
    settingsFor,
  } as const;
}

/** What is said of a run that is left to be finished. */
export type Unfinished = (left: Pick<Responded, 'executionId' | 'record'>) => string;

const finishIt: Unfinished = ({ executionId, record }) =>
  `The run is not finished${wasTold(record) ? '' : ', and nobody was told'}. Finish it with: ${recoverCommand(executionId)}`;

export function tellRun(responded: Result<Responded>, terminal: Terminal, unfinished?: Unfinished): number {
  if (!responded.ok) {
    terminal.refuse(responded.faults);
    return 2;
  }
  if (terminal.options.json) terminal.document(responded.value.record);
  return sayRun(responded.value, terminal, unfinished);
}

/** How a run ended, for people. Gives the exit code. */
export function sayRun(
  { outcome, line, folder, closed, executionId, unwritten, record }: Responded,
  terminal: Terminal,
  unfinished: Unfinished = finishIt,
): number {
  const isOver = closed && outcome !== null;
  const where = visibleLine(folder);
  const left =
    unwritten.length === 0 ? `\nsummary  ${where}/summary.md\naudit    ${where}/audit.json` : `\nno audit in ${where}`;
  terminal.say(`${isOver ? `\n${line}\n` : ''}${left}`);
  if (!isOver) terminal.say(unfinished({ executionId, record }));
  return exitCodeOf({ closed, outcome, unwritten });
}

interface Setting {
  readonly options: ConnectionOptions;
  readonly common: Common;
  readonly environment: Variables;
}

function settingsOf(
  { options, common, environment }: Setting & { readonly options: RunOptions },
  asked: Asked,
  crew: (plan: Plan) => CrewSettings,
): Result<RunSettings> {
  const lockTimeoutMs = parseDuration(options.lockTimeout ?? '0s');
  const approvals = approvalsOf(options);
  if (!approvals.ok) return approvals;
  if (lockTimeoutMs === null || lockTimeoutMs > LONGEST_WAIT_MS)
    return fail({
      code: 'usage',
      message: `--lock-timeout \`${visibleLine(options.lockTimeout ?? '')}\` is no duration of at most a day`,
      hint: 'Write 30s, 5m or 1h30m.',
    });
  return succeed({
    ...baseSettings(common, environment),
    ...crew(asked.decision.plan),
    approvals: approvals.value,
    planDigest: options.planDigest ?? null,
    dryRun: options.dryRun === true,
    lockTimeoutMs,
  });
}

/** Connections, channels and, once the plan is known, its secrets: taken out of this process as they are read. */
export async function crewSettings({
  options,
  common,
  environment,
}: Setting): Promise<Result<(plan: Plan) => CrewSettings>> {
  const ssh = await sshSettings(options, environment);
  const told = channelsIn(environment);
  const faults = [ssh, told].flatMap((read) => (read.ok ? [] : read.faults));
  if (!ssh.ok || !told.ok) return settle(null as never, faults);
  const given = (names: readonly string[]) =>
    names.flatMap((name) => (environment[name] === undefined ? [] : [{ name, value: environment[name] }]));
  return succeed((plan) => {
    forget([...plan.secrets, ...Object.values(CHANNEL_VARIABLES)]);
    return {
      ...baseSettings(common, environment),
      secrets: Object.fromEntries(given(plan.secrets).map(({ name, value }) => [name, value])),
      ...told.value,
      ssh: ssh.value,
    };
  });
}

/** What every run of the command line has in common. */
export function baseSettings(common: Common, environment: Variables) {
  return {
    state: common.state,
    store: { kind: 'files', state: common.state },
    out: common.out,
    actor: userName(),
    approvable: true,
    enabled: true,
    refusals: [],
    environment: allowed(environment),
    temporaryFolder: tmpdir(),
    runUrl: null,
  } as const;
}
