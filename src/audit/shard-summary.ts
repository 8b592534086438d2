// The summary over a shard: a table of its tenants, the worst first, each with a link to its own summary.
// Promises: what needs a human comes first; foreign text only ever as text; hardly more than a line a tenant.
import { code, inline, table } from '../kernel/markdown.ts';

export interface ShardRow {
  readonly tenant: string;
  readonly runbook: string;
  readonly incident: string;
  readonly mark: string;
  /** How it ended and what changed. */
  readonly says: readonly string[];
  readonly executionId: string | null;
  /** Where its own summary or audit stands: a path beside this summary, or an address; null: nowhere. */
  readonly link: string | null;
}

export interface Notice {
  readonly channel: string;
  /** What it was told of. */
  readonly about: string;
  readonly sent: boolean;
  readonly because: string;
}

export interface ShardSummary {
  readonly id: string;
  /** The worst first. */
  readonly rows: readonly ShardRow[];
  readonly counts: readonly { readonly word: string; readonly count: number }[];
  /** Entries that need a human. */
  readonly humans: number;
  /** Why no further tenant was begun; null: all were. */
  readonly stopped: string | null;
  /** Alerts that were not firing. */
  readonly idle: number;
  readonly notices: readonly Notice[];
}

const LONGEST = 120;
/** A path beside this summary, or an address of the web; no sign in it ends a link, or means anything in a table. */
const LINK = /^(?:https?:\/\/[A-Za-z0-9.:-]+\/)?[A-Za-z0-9._~/-]+$/;

export function shardSummaryOf(summary: ShardSummary): string {
  const { id, rows, counts, humans, stopped, idle, notices } = summary;
  const [mark = 'ℹ️'] = rows.map((row) => row.mark);
  const words = counts.map(({ word, count }) => `${count} ${inline(word)}`).join(', ');
  const needed = humans === 0 ? 'Nobody is needed.' : `**A person has to look at ${humans} of them.**`;
  const sections = [
    `${mark} ${rows.length === 1 ? '1 incident' : `${rows.length} incidents`} · ${words}`,
    needed,
    ...(stopped === null ? [] : [`${inline(capital(stopped), 600)}. Those that ran by then went on to their own end.`]),
    table(['', 'Tenant', 'How it ended', 'Runbook', 'Incident', 'Run'], rows.map(cells)),
    ...(idle === 0
      ? []
      : [`${idle === 1 ? '1 alert' : `${idle} alerts`} of the payload: not firing, nothing was done.`]),
    ...noticeSection(notices),
    `_${code(id)}_`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function cells({ mark, tenant, says, runbook, incident, executionId, link }: ShardRow): readonly string[] {
  const how = says.map((part) => inline(part, LONGEST)).join(' · ');
  return [mark, named(tenant), how, named(runbook), named(incident), linked(executionId, link)];
}

function named(text: string): string {
  return text === '' ? '–' : inline(text, LONGEST);
}

function linked(executionId: string | null, link: string | null): string {
  if (executionId === null) return '–';
  return link === null || !LINK.test(link) ? code(executionId) : `[${code(executionId)}](${link})`;
}

function noticeSection(notices: readonly Notice[]): readonly string[] {
  if (notices.length === 0) return [];
  const rows = notices.map(({ channel, about, sent, because }) => [
    inline(channel, LONGEST),
    inline(about, LONGEST),
    sent ? 'sent' : `**not sent** ${because === '' ? '' : inline(because, LONGEST)}`,
  ]);
  return ['## Told once for all of them', table(['Channel', 'Of', ''], rows)];
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
