// `probe RUNBOOK [NAME]`: one look at a runbook's probes, and what its conditions make of it. Changes nothing and writes nothing.
import { tmpdir } from 'node:os';
import type { Command } from 'commander';
import { allowed, forget, type Variables } from '../app/env.ts';
import { lookOnce, type Seen } from '../app/look-once.ts';
import { stoppable } from '../app/sources/sources.ts';
import { type Result, settle } from '../kernel/fault.ts';
import { planProbing } from '../plan/probing.ts';
import { viewOf } from '../topology/view.ts';
import { type Asked, type AskOptions, askFor } from './ask.ts';
import { type Common, type CommonOptions, commonOf, withCommon } from './options.ts';
import { probeDocument, probePage } from './probe-page.ts';
import { type ConnectionOptions, withAccess, withAsk } from './run-options.ts';
import { listenForSignals } from './signals.ts';
import { sshSettings } from './ssh-settings.ts';
import type { VerbContext } from './verb.ts';

type ProbeOptions = CommonOptions & AskOptions & ConnectionOptions;

interface Call {
  readonly runbook: string;
  readonly name: string | null;
  readonly options: ProbeOptions;
  readonly environment: Variables;
  readonly common: Common;
  readonly cancel: AbortSignal;
}

const EXIT_HELP =
  '\nEnds with 0 where every probe answered, with 1 where one failed, with 2 where the call or a file is wrong.';

export function registerProbe(program: Command, context: VerbContext): void {
  const command = program
    .command('probe')
    .argument('<runbook>')
    .argument('[name]', 'one probe; default: all of the runbook')
    .description('run probes only: raw output, fields, each condition with its values')
    .addHelpText('after', EXIT_HELP);
  withAccess(withCommon(withAsk(command))).action(
    async (runbook: string, name: string | undefined, options: ProbeOptions) => {
      const { environment } = context;
      const common = commonOf(options, environment);
      using signals = listenForSignals();
      const { cancel } = signals;
      context.finish(await probe({ runbook, name: name ?? null, options, environment, common, cancel }));
    },
  );
}

async function probe(call: Call): Promise<number> {
  const { terminal, paths } = call.common;
  const asked = await askFor(call.runbook, call.options, stoppable(paths, call.cancel));
  const seen = asked.ok ? await look(call, asked.value) : asked;
  if (!asked.ok || !seen.ok) {
    terminal.refuse(seen.ok ? [] : seen.faults);
    return 2;
  }
  const { plan } = asked.value.decision;
  if (terminal.options.json) terminal.document(probeDocument(plan, seen.value));
  terminal.say(probePage(plan, seen.value));
  if (call.cancel.aborted) return 130;
  return seen.value.samples.every(({ ok }) => ok) ? 0 : 1;
}

async function look({ options, environment, name, cancel }: Call, asked: Asked): Promise<Result<Seen>> {
  const { topology } = asked.topology;
  const { plan, runbook } = asked.decision;
  const view = viewOf(topology, plan.tenant.id);
  const probing = view.ok ? planProbing({ runbook, topology, view: view.value, plan, only: name }) : view;
  const ssh = await sshSettings(options, environment);
  const faults = [probing, ssh].flatMap((one) => (one.ok ? [] : one.faults));
  if (!probing.ok || !ssh.ok) return settle(null as never, faults);
  const { secrets } = probing.value.plan;
  const given = secrets.flatMap((secret) => {
    const value = environment[secret];
    return value === undefined ? [] : [[secret, value] as const];
  });
  forget(plan.secrets);
  return lookOnce({
    probing: probing.value,
    topology,
    settings: {
      secrets: Object.fromEntries(given),
      masked: [],
      ssh: ssh.value,
      environment: allowed(environment),
      temporaryFolder: tmpdir(),
    },
    cancel,
  });
}
