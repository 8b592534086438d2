// A page in Markdown to the draft of a runbook; what is no written runbook is a fault with its place.
// Pure. Promises: one page, one draft, the same every time.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { type Draft, draftOf } from './draft.ts';
import { readPage } from './read-page.ts';

export interface Page {
  /** As faults and the draft call it. */
  readonly file: string;
  readonly text: string;
}

/** A runbook's own limit is 512 KiB, and remarks and TODOs come to what the page says. */
export const LONGEST_PAGE = 192 * 1024;
const MOST_STEPS = 100;

export function importPage({ file, text }: Page): Result<Draft> {
  const refused = refusal({ file, text });
  if (refused !== null) return fail(refused);
  const name = file.split('/').at(-1) ?? file;
  const written = readPage(text, visibleLine(name));
  if (written.steps.length === 0) return fail(stepless(file));
  const draft = draftOf(written, name);
  const extra = draft.steps > MOST_STEPS ? (written.steps[MOST_STEPS] ?? written.steps.at(-1)) : undefined;
  return extra === undefined ? succeed(draft) : fail(tooMany(file, draft.steps, extra.line));
}

function refusal({ file, text }: Page): Fault | null {
  if (text.length > LONGEST_PAGE) return tooLong(file, text.length);
  const place = (index: number) => {
    const before = text.slice(0, index).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  const nul = text.indexOf('\0');
  if (nul >= 0) return refused(place(nul), 'The file is no text: it holds a NUL.', 'Give a page in Markdown.');
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/i.test(text))
    return refused(
      place(text.search(/\S/)),
      'The page is HTML, not Markdown.',
      'Give the Markdown that it was made from, or convert it first (pandoc -t gfm).',
    );
  const rendered = text.search(
    /^(?:<!-- rendered by enforced-runbooks: |_Made from .* with `enforced-runbooks render )/m,
  );
  if (rendered >= 0)
    return refused(
      place(rendered),
      'The page was made by `render`, from a runbook that there is.',
      'Change that runbook, and render it again.',
    );
  const skill = text.search(/^[ \t]*(?:`{3,}|~{3,})[ \t]*ya?ml[ \t]+runbook\b/m);
  if (skill >= 0)
    return refused(
      place(skill),
      'The page holds a runbook already, in a block `yaml runbook`.',
      'Keep it as runbooks/<id>/SKILL.md: it is read as it is.',
    );
  return null;
}

function refused(at: NonNullable<Fault['at']>, message: string, hint: string): Fault {
  return { code: 'draft-impossible', message, hint, at };
}

function stepless(file: string): Fault {
  return refused(
    { file, line: 1, column: 1 },
    'The page has no steps: no numbered list, no checklist, no command, and no section that says what to do.',
    'Write what is done as a numbered list, commands in code blocks, under a heading such as `## Steps`.',
  );
}

function tooLong(file: string, length: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `The page is too long: ${length} characters, at most ${LONGEST_PAGE}.`,
    hint: 'Split it: one runbook is for one symptom.',
    at: { file, line: 1, column: 1 },
  };
}

function tooMany(file: string, steps: number, line: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `The page has ${steps} steps, and a runbook at most ${MOST_STEPS}.`,
    hint: 'Split it: one runbook is for one symptom.',
    at: { file, line, column: 1 },
  };
}
