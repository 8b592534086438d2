// `verify DIR`: an audit, offline: does the folder agree with itself, and with a head and count from another place?
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { VERSION } from '../app/versions.ts';
import { readAuditFolder } from '../audit/folder.ts';
import { type Anchor, type Verification, verify } from '../audit/verify.ts';
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { shown, visibleLine } from '../kernel/visible.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import type { VerbContext } from './verb.ts';

interface VerifyOptions extends CommonOptions {
  readonly head?: string;
  readonly count?: string;
}

export function registerVerify(program: Command, context: VerbContext): void {
  const command = withCommon(program.command('verify').argument('<dir>').description('check an audit, offline'));
  command
    .option('--head <hash>', 'the chain head that the run showed elsewhere')
    .option('--count <n>', 'the number of events that the run showed elsewhere')
    .action(async (dir: string, options: VerifyOptions) => {
      const { terminal } = commonOf(options, context.environment);
      const anchor = anchorOf(options);
      if (!anchor.ok) {
        terminal.refuse(anchor.faults);
        return context.finish(2);
      }
      const files = await readAuditFolder(resolve(dir));
      if (!files.ok) {
        terminal.refuse(files.faults);
        return context.finish(2);
      }
      const found = verify(files.value, anchor.value, VERSION);
      if (terminal.options.json) terminal.document(found);
      if (found.problems.length > 0) terminal.faults(found.problems);
      for (const note of found.notes) terminal.say(note);
      terminal.say(wordLine(found));
      context.finish(found.word === 'inconsistent' ? 1 : 0);
    });
}

function anchorOf({ head, count }: VerifyOptions): Result<Anchor> {
  const faults: Fault[] = [];
  if (head !== undefined && !/^[0-9a-f]{64}$/i.test(head))
    faults.push(usage(`--head \`${shown(head, 80)}\` is no head of a chain`, 'Give all 64 hex digits of it.'));
  if (count !== undefined && (!/^\d+$/.test(count) || !Number.isSafeInteger(Number(count))))
    faults.push(usage(`--count \`${shown(count)}\` is no number of events`, 'Give the number that the summary shows.'));
  return settle(
    {
      ...(head !== undefined && { head: head.toLowerCase() }),
      ...(count !== undefined && { count: Number(count) }),
    },
    faults,
  );
}

function usage(message: string, hint: string): Fault {
  return { code: 'usage', message, hint };
}

export function wordLine({ word, outcome, count, head }: Verification): string {
  const parts = [outcome, `${count} events`, head === '' ? '' : `head ${head}`].filter((part) => part !== '');
  return visibleLine(`${word}: ${parts.join(' · ')}`);
}
