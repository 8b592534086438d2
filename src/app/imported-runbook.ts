// A written page, from a file or standard input, to the draft of a runbook and what is left to be decided in it.
// Promises: reads that one page; runs nothing, writes nothing.
import { basename, dirname } from 'node:path';
import { parseDocument } from '../kernel/document.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { todoFaults } from '../runbook/todo.ts';
import type { Draft } from '../written/draft.ts';
import { importPage, LONGEST_PAGE } from '../written/import-page.ts';
import { idFrom } from '../written/prose.ts';
import { readGiven, textIn } from './sources/read-text.ts';

export interface ImportedRunbook extends Draft {
  readonly id: string;
  readonly todo: readonly Fault[];
}

/** `-` is standard input, which needs an id. */
export async function importedRunbook(file: string, given: string | undefined): Promise<Result<ImportedRunbook>> {
  const name = file === '-' ? 'standard input' : file;
  const read = await (file === '-' ? textIn(process.stdin, name) : readGiven(file, LONGEST_PAGE * 4));
  if (!read.ok)
    return fail({ ...read.faults[0], at: read.faults[0].at ?? { file: visibleLine(name), line: 1, column: 1 } });
  const id = given ?? idFrom(/^(?:SKILL|README|index|_index)\./i.test(basename(file)) ? basename(dirname(file)) : file);
  if (!/^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return fail(noId(given));
  const draft = importPage({ file: name, text: read.value });
  if (!draft.ok) return draft;
  const document = parseDocument(`${id}.yml`, draft.value.text);
  return document.ok ? succeed({ ...draft.value, id, todo: todoFaults(document.value) }) : document;
}

function noId(given: string | undefined): Fault {
  return {
    code: 'usage',
    message:
      given === undefined
        ? 'the page has no file name that could be an id'
        : `\`${visibleLine(given).slice(0, 100)}\` is no id of a runbook`,
    hint: 'Add --id with small letters, digits and -: --id cache-wedged.',
  };
}
