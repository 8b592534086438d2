// `import FILE.md`: a written runbook becomes the draft of one that is enforced, with a TODO wherever the page says too little.
import type { Command } from 'commander';
import { importedRunbook } from '../app/imported-runbook.ts';
import { standardError } from '../app/outlive-readers.ts';
import { spokenLines } from '../kernel/relay.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import { printPage } from './page-output.ts';
import type { VerbContext } from './verb.ts';

interface ImportOptions extends CommonOptions {
  readonly id?: string;
}

export function registerImport(program: Command, context: VerbContext): void {
  const command = program
    .command('import')
    .argument('<file>', 'a page in Markdown, or - for standard input')
    .description('a written runbook as the draft of one, with a TODO wherever the page says too little')
    .option('--id <id>', "the runbook's id (default: from the file's name)");
  withCommon(command).action(async (file: string, options: ImportOptions) => {
    const { terminal } = commonOf(options, context.environment);
    const imported = await importedRunbook(file, options.id);
    if (!imported.ok) {
      terminal.refuse(imported.faults);
      return context.finish(2);
    }
    const { id, text, steps, commands, todo } = imported.value;
    if (terminal.options.json) terminal.document({ id, runbook: text, steps, commands, todo });
    else printPage(text, terminal, context.environment);
    const told = [
      `${counted(steps, 'step')} and ${counted(commands, 'command')} of the page; ${todo.length === 0 ? 'nothing' : `${todo.length} TODO`} left to decide.`,
      `It belongs into runbooks/${id}.yml, where \`lint\` names each TODO.`,
    ];
    if (!terminal.options.quiet) standardError().write(`${spokenLines(told.join('\n')).join('\n')}\n`);
    context.finish(0);
  });
}

function counted(many: number, one: string): string {
  return `${many} ${one}${many === 1 ? '' : 's'}`;
}
