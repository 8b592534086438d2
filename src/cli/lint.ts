// `lint [PATH…]`: every fault of runbooks and topology, with file:line:column.
import { relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Findings, lint } from '../app/lint/lint.ts';
import { warningPage } from '../app/lint/warning-page.ts';
import type { Fault } from '../kernel/fault.ts';
import { unreachable } from '../kernel/unreachable.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import { type KnownHostsOptions, knownHostsOf, withKnownHosts } from './run-options.ts';
import type { Terminal } from './terminal.ts';
import type { VerbContext } from './verb.ts';

const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

interface LintOptions extends CommonOptions, KnownHostsOptions {
  readonly format?: Format;
  /** Programs of inventories are run. */
  readonly inventory?: boolean;
  /** Runbooks in TypeScript are evaluated. */
  readonly evaluate?: boolean;
}

export function registerLint(program: Command, context: VerbContext): void {
  const command = withCommon(program.command('lint').argument('[path...]').description('check runbooks and topology'));
  command.addOption(
    new Option('--format <format>', 'how findings are told; text where nothing is said').choices(FORMATS),
  );
  command.option('--inventory', 'run the programs of inventories too: never for what nobody has reviewed');
  command.option('--evaluate', 'evaluate runbooks in TypeScript too: never those that nobody has reviewed');
  withKnownHosts(command).action(async (given: readonly string[], options: LintOptions) => {
    const format = options.format ?? (options.json === true ? 'json' : 'text');
    const asDocument = format === 'json' || format === 'sarif';
    const { terminal, paths } = commonOf(
      { ...options, json: asDocument || options.json === true },
      context.environment,
    );
    if (options.json === true && format !== 'json') {
      terminal.refuse([twoFormats(format)]);
      return context.finish(2);
    }
    const knownHosts = await knownHostsOf(options);
    const request = {
      paths,
      knownHosts: knownHosts.ok ? knownHosts.value : '',
      runs: options.inventory === true,
      evaluates: options.evaluate === true,
      given,
      // In a workflow that is the repository's root.
      from: resolve('.'),
    };
    const found = knownHosts.ok ? await lint(request) : { faults: knownHosts.faults, warnings: [] };
    await tell(found, { format, terminal, topology: relative('.', paths.topology) });
    context.finish(found.faults.length > 0 ? 2 : 0);
  });
}

function twoFormats(format: Format): Fault {
  return {
    code: 'usage',
    message: `\`--json\` and \`--format ${format}\` ask for two formats`,
    hint: 'Give one of them: `--json` is the same as `--format json`.',
  };
}

interface Telling {
  readonly format: Format;
  readonly terminal: Terminal;
  readonly topology: string;
}

async function tell(found: Findings, { format, terminal, topology }: Telling): Promise<void> {
  const { faults, warnings } = found;
  switch (format) {
    case 'sarif':
      return terminal.document((await import('../app/lint/sarif.ts')).sarifOf(found, topology));
    case 'github':
      await annotate(found);
      break;
    case 'json':
      terminal.document({ faults, warnings });
      say(found, terminal);
      break;
    case 'text':
      say(found, terminal);
      break;
    default:
      unreachable(format);
  }
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  terminal.say(faults.length === 0 ? 'no faults' : `\n${count}`);
}

function say({ faults, warnings }: Findings, terminal: Terminal): void {
  for (const warning of warnings) terminal.warn(warning);
  const pages = [...new Set(warnings.map(({ code }) => code))].map((code) => `  ${warningPage(code)}`);
  if (pages.length > 0) terminal.say(`\nWhat the warnings mean, and how to answer them:\n${pages.join('\n')}`);
  if (faults.length > 0) terminal.faults(faults);
}

/** As the runner reads them in a job's log. */
async function annotate({ faults, warnings }: Findings): Promise<void> {
  const { openAction } = await import('../github/action.ts');
  const action = openAction((text) => text);
  for (const fault of faults) action.annotate('error', fault);
  for (const warning of warnings) action.annotate('warning', warning);
}
