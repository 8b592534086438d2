// `render RUNBOOK`: a runbook as a page for people, to be followed by hand when no machine can. Reads files and nothing else.
import type { Command } from 'commander';
import { readRunbook, type SourcePaths, stoppable } from '../app/sources/sources.ts';
import { markedPage } from '../audit/page-mark.ts';
import { type PageRequest, runbookPage } from '../audit/runbook-page.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { blankContents } from '../plan/blank.ts';
import { type AskOptions, askFor } from './ask.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import { printPage } from './page-output.ts';
import { withAsk } from './run-options.ts';
import { listenForSignals } from './signals.ts';
import type { VerbContext } from './verb.ts';

type RenderOptions = CommonOptions & AskOptions;

export function registerRender(program: Command, context: VerbContext): void {
  const command = program
    .command('render')
    .argument('<runbook>')
    .description('a runbook as a page in Markdown, to be followed by hand; with --tenant its values are filled in');
  withCommon(withAsk(command)).action(async (runbook: string, options: RenderOptions) => {
    const { terminal, paths } = commonOf(options, context.environment);
    using signals = listenForSignals();
    const page = await pageOf(runbook, options, stoppable(paths, signals.cancel));
    if (!page.ok) {
      terminal.refuse(page.faults);
      return context.finish(2);
    }
    const text = isOfFilesAlone(options) ? markedPage(page.value) : runbookPage(page.value);
    if (terminal.options.json) terminal.document({ runbook, page: text });
    else printPage(text, terminal, context.environment);
    context.finish(0);
  });
}

/** What an alert or a call filled in stands in no file: nobody could tell later whether the page is stale. */
function isOfFilesAlone({ incident, input }: RenderOptions): boolean {
  return incident === undefined && (input ?? []).length === 0;
}

/** Without a tenant no topology is read: the page is for whoever it will be. */
async function pageOf(id: string, options: RenderOptions, paths: SourcePaths): Promise<Result<PageRequest>> {
  if (options.tenant === undefined && options.incident === undefined) {
    if (options.input !== undefined)
      return fail({
        code: 'usage',
        message: '`--input` fills in nothing where no tenant is named',
        hint: 'Add --tenant <id>; without it the page is for whoever it will be, with its inputs to be given.',
      });
    const read = await readRunbook(paths, id);
    if (!read.ok) return read;
    const { runbook } = read.value;
    return succeed({ runbook, contents: blankContents(runbook), plan: null });
  }
  const asked = await askFor(id, options, paths);
  if (!asked.ok) return asked;
  const { runbook, plan } = asked.value.decision;
  return succeed({ runbook, contents: plan, plan });
}
