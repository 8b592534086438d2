// The summary over everything that a workflow run left, over all its jobs: a table of its runs, the worst first, and what is missing.
// Promises: what could not be published is named before the table; foreign text only ever as text; bounded, and it says what it left out.
import { code, inline, table } from '../kernel/markdown.ts';

export interface CombinedRow {
  readonly mark: string;
  readonly tenant: string;
  readonly runbook: string;
  readonly incident: string;
  /** How it ended and what changed. */
  readonly says: readonly string[];
  /** `anchored`, or `consistent: …` with why it is no more; '' where no audit tells it. */
  readonly proved: string;
  readonly executionId: string | null;
  /** Address of its audit; null: there is none. */
  readonly link: string | null;
}

export interface CombinedSummary {
  /** The worst first. */
  readonly rows: readonly CombinedRow[];
  readonly counts: readonly { readonly word: string; readonly count: number }[];
  readonly humans: number;
  /** Alerts that were not firing. */
  readonly idle: number;
  /** Documents of jobs of other attempts than the plan's. */
  readonly aside: number;
  /** What is there and could not be published, and why. */
  readonly unpublished: readonly string[];
}

const LONGEST = 120;
const MOST_ROWS = 1_000;
const LINK = /^https?:\/\/[A-Za-z0-9._~:/-]+$/;

export function combinedSummary({ rows, counts, humans, idle, aside, unpublished }: CombinedSummary): string {
  const words = counts.map(({ word, count }) => `${count} ${inline(word)}`).join(', ');
  const [mark = '⚠️'] = rows.map((row) => row.mark);
  const sections = [
    ...(unpublished.length === 0
      ? []
      : [
          `🚨 **${unpublished.length} could not be published**; what is sealed stays as it is:`,
          unpublished
            .slice(0, MOST_ROWS)
            .map((why) => `- ${inline(why, 600)}`)
            .join('\n'),
        ]),
    ...(rows.length === 0
      ? []
      : [
          `${mark} ${rows.length === 1 ? '1 run' : `${rows.length} runs`} · ${words}`,
          humans === 0 ? 'Nobody is needed.' : `**A person has to look at ${humans} of them.**`,
          table(
            ['', 'Tenant', 'How it ended', 'Runbook', 'Incident', 'Audit', 'Run'],
            rows.slice(0, MOST_ROWS).map(cells),
          ),
        ]),
    ...(rows.length <= MOST_ROWS
      ? []
      : [`${rows.length - MOST_ROWS} more are not in this table; each has its own artifact.`]),
    ...(idle === 0 ? [] : [`${idle === 1 ? '1 alert' : `${idle} alerts`}: not firing, nothing was done.`]),
    ...(aside === 0 ? [] : [asideText(aside)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

export function asideText(count: number): string {
  const what = count === 1 ? '1 document of a job' : `${count} documents of jobs`;
  return `Left aside: ${what} of another attempt of this workflow run than its plan was made in.`;
}

function cells({ mark, tenant, says, runbook, incident, proved, executionId, link }: CombinedRow): readonly string[] {
  const how = says.map((part) => inline(part, LONGEST)).join(' · ');
  return [mark, named(tenant), how, named(runbook), named(incident), named(proved), linked(executionId, link)];
}

function named(text: string): string {
  return text === '' ? '–' : inline(text, LONGEST);
}

function linked(executionId: string | null, link: string | null): string {
  if (executionId === null) return '–';
  return link === null || !LINK.test(link) ? code(executionId) : `[${code(executionId)}](${link})`;
}
