// Pages that `render` wrote beside runbooks: does each still say what its runbook says?
// Promises: only a page with the mark of `render` is looked at; where it cannot be made anew, nothing is claimed of it.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { markOf, type PageMark, pageDigest } from '../../audit/page-mark.ts';
import type { Fault } from '../../kernel/fault.ts';
import { visibleLine } from '../../kernel/visible.ts';
import { blankContents } from '../../plan/blank.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import type { Topology } from '../../topology/topology.ts';
import { type Ask, decide } from '../decide.ts';
import { readText } from '../sources/read-text.ts';

export interface Surveyed {
  readonly runbooks: readonly Runbook[];
  /** A page of any other runbook is of one that is gone. */
  readonly isAll: boolean;
  /** Null where no sound and whole one is in reach. */
  readonly topology: Topology | null;
}

export interface PageSurvey extends Surveyed {
  /** Where the pages are looked for; in the folders of it too. */
  readonly folder: string;
}

const MOST_BYTES = 4 * 1024 * 1024;

export async function stalePages(survey: PageSurvey): Promise<readonly Fault[]> {
  const files = await pagesIn(survey.folder);
  const found = await Promise.all(files.map((file) => stalePage(file, async () => survey)));
  return found.flat();
}

/** `surveyFor`: asked for the runbook that the page was made from, where `render` made it. */
export async function stalePage(
  file: string,
  surveyFor: (runbook: string) => Promise<Surveyed>,
): Promise<readonly Fault[]> {
  const text = await readText(file, MOST_BYTES);
  const mark = text.ok ? markOf(text.value) : null;
  if (mark === null) return [];
  return judged(file, mark, await surveyFor(mark.runbook));
}

/** A link is no page: `render` writes files, and it may lead anywhere. */
async function pagesIn(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  const inside = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const deeper = await Promise.all(inside.map(async (path) => filesOf(path, await entriesOf(path))));
  return [...filesOf(folder, entries), ...deeper.flat()].filter((path) => path.endsWith('.md')).sort();
}

function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

function filesOf(folder: string, entries: readonly Dirent[]): readonly string[] {
  return entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
}

function judged(file: string, mark: PageMark, survey: Surveyed): readonly Fault[] {
  const runbook = survey.runbooks.find(({ id }) => id === mark.runbook);
  if (runbook === undefined) return survey.isAll ? [gone(file, mark)] : [];
  const digest = digestNow(runbook, mark, survey.topology);
  return digest === null || digest === mark.digest ? [] : [stale(file, mark)];
}

/** Null where it cannot be said; '' where there is no such page any more. */
function digestNow(runbook: Runbook, { tenant }: PageMark, topology: Topology | null): string | null {
  if (tenant === null) return pageDigest({ runbook, contents: blankContents(runbook), plan: null });
  if (topology === null) return null;
  const [one, other] = ['2000-01-01T00:00:00Z', '2001-01-01T00:00:00Z'].map((receivedAt) => {
    const ask: Ask = { trigger: { kind: 'manual' }, runbook: runbook.id, tenant, inputs: {}, receivedAt };
    const decided = decide({ runbooks: [runbook], topology, commit: '' }, ask);
    if (!decided.ok) return '';
    const { plan } = decided.value;
    return pageDigest({ runbook, contents: plan, plan });
  });
  // What the hour of rendering changes is not of the runbook.
  return one !== undefined && one === other ? one : null;
}

function gone(file: string, { runbook, line }: PageMark): Fault {
  return {
    code: 'page-stale',
    message: `The page was rendered from the runbook \`${visibleLine(runbook)}\`, which is not here.`,
    hint: 'Delete the page, or render the runbook under its new name.',
    at: { file, line, column: 1 },
  };
}

function stale(file: string, { runbook, tenant, line }: PageMark): Fault {
  const whom = tenant === null ? '' : ` --tenant ${visibleLine(tenant)}`;
  const what = tenant === null ? 'the runbook' : 'the runbook or the topology';
  return {
    code: 'page-stale',
    message: `The page does not say what \`${visibleLine(runbook)}\` says now: ${what} has changed since it was rendered.`,
    hint: `Write it anew: \`enforced-runbooks render ${visibleLine(runbook)}${whom} > …\`, into this file.`,
    at: { file, line, column: 1 },
  };
}
