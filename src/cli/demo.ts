// `demo`: the main job on an embedded fleet of real local processes. Same engine, same language, same runbook as in production.
// Leaves no process and no file behind but its output.
import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { allowed, type Variables } from '../app/env.ts';
import type { Watch } from '../app/ports.ts';
import { respond } from '../app/respond.ts';
import type { RunSettings } from '../app/respond-request.ts';
import { type Fleet, type FleetOptions, startFleet } from '../demo/fleet.ts';
import { runbookOf, SCENARIOS, type Scenario, scenarioNamed } from '../demo/scenario.ts';
import { shippedRunbook } from '../demo/shipped.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { type Asked, askFor } from './ask.ts';
import { playCrash } from './demo-crash.ts';
import { type Common, type CommonOptions, commonOf, withOutput } from './options.ts';
import { baseSettings, requestOf, tellRun } from './run.ts';
import { listenForSignals, type Signals } from './signals.ts';
import type { VerbContext } from './verb.ts';

interface DemoOptions extends CommonOptions {
  readonly scenario?: string;
}

export function registerDemo(program: Command, context: VerbContext): void {
  const names = SCENARIOS.map(({ name }) => name);
  const command = withOutput(
    program.command('demo').description('the main job on an embedded fleet; needs nothing but Node'),
    'a new temporary folder',
  );
  command.option('--scenario <name>', names.join(', '), 'default');
  command.addHelpText(
    'after',
    `\nScenarios:\n${SCENARIOS.map(({ name, title }) => `  ${name.padEnd(20)} ${title}`).join('\n')}`,
  );
  command.action(async (options: DemoOptions) => {
    const common = commonOf(options, context.environment);
    const scenario = scenarioNamed(options.scenario ?? 'default');
    if (scenario === null) {
      const guess = nearest(options.scenario ?? '', names);
      common.terminal.refuse([
        {
          code: 'usage',
          message: `there is no scenario \`${options.scenario}\``,
          hint: guess === null ? `There are: ${names.join(', ')}.` : `Did you mean \`${guess}\`?`,
        },
      ]);
      return context.finish(2);
    }
    using signals = listenForSignals();
    context.finish(await playDemo({ scenario, common, environment: context.environment, signals }));
  });
}

interface Play {
  readonly scenario: Scenario;
  readonly common: Common;
  readonly environment: Variables;
  readonly signals: Signals;
}

async function playDemo({ scenario, common, environment, signals }: Play): Promise<number> {
  const { terminal } = common;
  const entry = process.argv[1] ?? '';
  terminal.say(
    `Scenario ${scenario.name}: ${scenario.title}\nStarting a database, a gateway, eight caches and the workers of eight tenants …`,
  );
  const started = await start({
    member: [process.execPath, entry, 'demo-member'],
    runbook: runbookOf(scenario, shippedRunbook(entry)),
    scenario,
    startsAt: new Date().toISOString(),
    path: [dirname(process.execPath), environment.PATH ?? ''].join(delimiter),
  });
  if (!started.ok) {
    terminal.refuse(started.faults);
    return 2;
  }
  await using fleet = started.value;
  const paths = {
    root: fleet.folder,
    runbooks: join(fleet.folder, 'runbooks'),
    topology: join(fleet.folder, 'topology.yml'),
  };
  const asked = await askFor(undefined, { incident: join(fleet.folder, 'alert.json') }, paths);
  if (!asked.ok) {
    terminal.refuse(asked.faults);
    return 2;
  }
  const out = common.out ?? (await mkdtemp(join(tmpdir(), 'enforced-runbooks-')));
  const state = join(fleet.folder, 'state');
  const settings = settingsOf({ ...common, out, state }, fleet, environment);
  const { interruption } = scenario;
  const code =
    interruption?.kind === 'killed'
      ? await playCrash({ interruption, fleet, state, out, environment, terminal, settings, signals, unfinished })
      : tellRun(await respond(watched(asked.value, settings, { scenario, common, signals })), terminal, unfinished);
  // A run that never began has no output; only an empty folder can be removed so.
  if (common.out === null) await rmdir(out).catch(() => undefined);
  return code;
}

const unfinished = (): string =>
  'The run is not finished, and its fleet is gone with this demo: there is nothing left to recover.';

async function start(options: FleetOptions): Promise<Result<Fleet>> {
  try {
    return succeed(await startFleet(options));
  } catch (error) {
    return fail({
      code: 'demo-failed',
      message: `the demo's fleet did not start: ${error instanceof Error ? error.message : String(error)}`,
      hint: 'Nothing is left of it. Try again; on a machine that is very busy its thirteen processes start too slowly.',
    });
  }
}

/** The scenario's own Ctrl-C comes where a person's would. */
function watched(asked: Asked, settings: RunSettings, { scenario, common, signals }: Omit<Play, 'environment'>) {
  const pressed = new AbortController();
  const cancel = AbortSignal.any([signals.cancel, pressed.signal]);
  const around = { terminal: common.terminal, settingsFor: async () => succeed(settings) };
  const request = requestOf(asked, settings, { cancel, abandon: signals.abandon }, around);
  const watch: Watch = (event, plan) => {
    common.terminal.watch(event, plan);
    if (scenario.interruption?.at(event) === true) pressed.abort('SIGINT');
  };
  return { ...request, watch };
}

function settingsOf(common: Common, fleet: Fleet, environment: Variables): RunSettings {
  const { PGPASSWORD, ...shown } = fleet.environment;
  return {
    ...baseSettings(common, environment),
    // Where nothing of it is left, also when the demo is killed.
    temporaryFolder: fleet.folder,
    environment: { ...allowed(environment), ...shown },
    secrets: { PGPASSWORD },
    masked: [],
    ssh: {},
    channels: { slack: fleet.slackWebhook },
    approvals: [],
    planDigest: null,
    dryRun: false,
    lockTimeoutMs: 0,
  };
}
