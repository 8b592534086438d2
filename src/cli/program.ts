// The command line's verbs and what a wrong call gets.
// Promises: a wrong call ends with 2, and every fault is one paragraph with its code; where JSON is asked for, the faults are the
// one document too.
import { Command, CommanderError } from 'commander';
import { variables } from '../app/env.ts';
import { standardError, standardOutput } from '../app/outlive-readers.ts';
import { VERSION } from '../app/versions.ts';
import type { Fault } from '../kernel/fault.ts';
import { createTerminal } from './terminal.ts';
import type { VerbContext } from './verb.ts';
import { isVerb, VERB_NAMES, type VerbName } from './verb-names.ts';

type Register = (program: Command, context: VerbContext) => void;

/** Each is loaded when it is called: a run in an incident waits for no verb but its own. */
const VERBS: Readonly<Record<VerbName, () => Promise<Register>>> = {
  demo: async () => (await import('./demo.ts')).registerDemo,
  run: async () => (await import('./run.ts')).registerRun,
  plan: async () => (await import('./plan.ts')).registerPlan,
  incident: async () => (await import('./incident.ts')).registerIncident,
  lint: async () => (await import('./lint.ts')).registerLint,
  test: async () => (await import('./test.ts')).registerTest,
  probe: async () => (await import('./probe.ts')).registerProbe,
  verify: async () => (await import('./verify.ts')).registerVerify,
  explain: async () => (await import('./explain.ts')).registerExplain,
  recover: async () => (await import('./recover.ts')).registerRecover,
  topology: async () => (await import('./topology.ts')).registerTopology,
  doctor: async () => (await import('./doctor.ts')).registerDoctor,
  keygen: async () => (await import('./keygen.ts')).registerKeygen,
  schema: async () => (await import('./schema.ts')).registerSchema,
  relay: async () => (await import('./relay.ts')).registerRelay,
  render: async () => (await import('./render.ts')).registerRender,
  init: async () => (await import('./init.ts')).registerInit,
  import: async () => (await import('./import.ts')).registerImport,
};

/** Reads the call, hands it to one verb, and gives that verb's exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  const environment = variables();
  let code = 0;
  const finish: VerbContext['finish'] = (exitCode) => {
    code = exitCode;
  };
  const program = new Command('enforced-runbooks')
    .description(
      'Incident runbooks as transactions: proven applicable, isolated, verified, rolled back when a step fails, audited.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => standardOutput().write(text),
      writeErr: (text) => standardError().write(text),
      outputError: () => undefined,
    });
  for (const register of await registersFor(argv[0] ?? '')) register(program, { environment, finish });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // Help that nobody asked for is told already.
    if (error.code !== 'commander.help')
      createTerminal({ json: asksJson(argv), quiet: false, colour: false, debug: false }).refuse([
        usage(error.message),
      ]);
    return 2;
  }
}

/** All of them where the call names none: for help, and for the nearest verb to a wrong one. */
function registersFor(word: string): Promise<readonly Register[]> {
  const called = isVerb(word) ? [word] : VERB_NAMES;
  return Promise.all(called.map((name) => VERBS[name]()));
}

/** As the verbs take it. */
function asksJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, index) =>
      word === '--json' || word === '--format=json' || (word === '--format' && argv[index + 1] === 'json'),
  );
}

function usage(text: string): Fault {
  const [message = '', ...more] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  const guess = more.map((line) => `${line.replace(/^\((.*)\)$/, '$1')} `).join('');
  return { code: 'usage', message, hint: `${guess}--help lists the verbs, and after a verb its options.` };
}
