// `init [DIR]`: a working repository, and what to call next.
import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Initialized, init } from '../app/init/init.ts';
import { ownReference } from '../app/init/own-reference.ts';
import { type ActionReference, PLACEHOLDER, parseReference, referenceText } from '../kernel/action-reference.ts';
import { type Fault, type Result, succeed } from '../kernel/fault.ts';
import { quoteCommand } from '../kernel/quote.ts';
import { visibleLine } from '../kernel/visible.ts';
import { type CommonOptions, terminalOf } from './options.ts';
import { projectFolder } from './project-folder.ts';
import type { VerbContext } from './verb.ts';

interface InitOptions extends Pick<CommonOptions, 'json' | 'quiet' | 'color' | 'debug'> {
  readonly uses?: string;
  readonly keepExisting?: boolean;
}

export function registerInit(program: Command, context: VerbContext): void {
  program
    .command('init')
    .argument('[dir]', 'the repository, which may be new', '.')
    .description('write a working repository: workflows, topology, a runbook with its test')
    .option('--uses <owner/repository@commit>', 'the action that its workflows run (default: that of this clone)')
    .option('--keep-existing', 'leave files that exist as they are, and write the others')
    .option('--json', 'one JSON document on standard output, human text on standard error')
    .option('--quiet', 'no human text but faults')
    .option('--no-color', 'no colours')
    .option('--debug', 'show the underlying error of a fault too')
    .action(async (dir: string, options: InitOptions) => {
      const terminal = terminalOf(options, context.environment);
      if (dir === '') {
        terminal.refuse([noFolder]);
        return context.finish(2);
      }
      const folder = resolve(dir);
      const project = projectFolder();
      const uses = await referenceFor(options.uses, project);
      const done = uses.ok
        ? await init({ folder, project, reference: uses.value, keepsExisting: options.keepExisting === true })
        : uses;
      if (!uses.ok || !done.ok) {
        terminal.refuse(done.ok ? [] : done.faults);
        return context.finish(2);
      }
      const next = nextCommands(folder, done.value.kept.length > 0);
      if (terminal.options.json) terminal.document({ folder, ...done.value, uses: referenceText(uses.value), next });
      terminal.say(report(folder, done.value, { uses: uses.value, next }));
      context.finish(0);
    });
}

const noFolder: Fault = {
  code: 'usage',
  message: 'the name of the folder is empty',
  hint: 'Give a folder, or none at all for the one you are in. A variable may be unset.',
};

async function referenceFor(given: string | undefined, project: string): Promise<Result<ActionReference>> {
  if (given !== undefined) return parseReference(given);
  return succeed((await ownReference(project)) ?? PLACEHOLDER);
}

interface Closing {
  readonly uses: ActionReference;
  readonly next: readonly string[];
}

function report(folder: string, { written, unchanged, kept }: Initialized, { uses, next }: Closing): string {
  const where = visibleLine(folder);
  const keeping = kept.length === 0 ? [] : ['', `Kept as they are, so look what they lack: ${kept.join(', ')}`];
  if (written.length === 0)
    return [`Nothing to do: all ${unchanged.length + kept.length} files stand in ${where}.`, ...keeping].join('\n');
  return [
    `Written to ${where}:`,
    ...written.map((path) => `  ${path}`),
    ...(unchanged.length === 0 ? [] : ['', `Already there: ${unchanged.join(', ')}`]),
    ...keeping,
    '',
    ...usesLines(uses),
    '',
    'Next:',
    ...next.map((command) => `  ${visibleLine(command)}`),
  ].join('\n');
}

function usesLines(uses: ActionReference): readonly string[] {
  if (uses === PLACEHOLDER)
    return [
      `The workflows name ${referenceText(uses)}, which is a placeholder: GitHub runs none of them.`,
      'Put in whose enforced-runbooks you use, and the commit that you have read; or remove the three files and call again with',
      '--uses owner/enforced-runbooks@commit.',
    ];
  return [`The workflows run ${referenceText(uses)}.`];
}

/** From where this was called. Where files were kept, the tenants are others: what is there is looked at first. */
function nextCommands(folder: string, isKept: boolean): readonly string[] {
  const from = relative('.', folder);
  const there = from.startsWith('-') ? `./${from}` : from;
  return [
    ...(there === '' ? [] : [quoteCommand(['cd', there])]),
    ...(isKept ? ['enforced-runbooks lint'] : []),
    'enforced-runbooks test --require-coverage',
    ...(isKept ? [] : ['enforced-runbooks incident alert.json', 'enforced-runbooks plan queue-blocked --tenant acme']),
  ];
}
