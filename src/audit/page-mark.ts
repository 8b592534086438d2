// The line that ends a rendered page: of which runbook it was made, for whom, and the digest of what it said then.
// Promises: pure; a page that somebody wrote has none, and no text of a runbook can look like one.
import { sha256 } from '../kernel/canonical.ts';
import { type PageRequest, runbookPage } from './runbook-page.ts';

export interface PageMark {
  readonly runbook: string;
  /** Null: for whoever it is. */
  readonly tenant: string | null;
  readonly digest: string;
  /** Of the page, from 1. */
  readonly line: number;
}

const MARK = /^<!-- rendered by enforced-runbooks: runbook=(\S+)(?: tenant=(\S+))? sha256=([0-9a-f]{64}) -->$/;

export function markedPage(request: PageRequest): string {
  const { runbook, plan } = request;
  const tenant = plan === null ? '' : ` tenant=${encodeURIComponent(plan.tenant.id)}`;
  const mark = `<!-- rendered by enforced-runbooks: runbook=${encodeURIComponent(runbook.id)}${tenant} sha256=${pageDigest(request)} -->`;
  return `${runbookPage(request)}\n${mark}\n`;
}

/** Of what the page says, wherever the runbook lies. */
export function pageDigest(request: PageRequest): string {
  return sha256(runbookPage({ ...request, runbook: { ...request.runbook, file: '' } }));
}

/** The last one: people add notes below it. Null where there is none. */
export function markOf(page: string): PageMark | null {
  const lines = page.split(/\r?\n/);
  const at = lines.findLastIndex((line) => MARK.test(line));
  const [, runbook, tenant, digest] = MARK.exec(lines[at] ?? '') ?? [];
  if (runbook === undefined || digest === undefined) return null;
  return { runbook, tenant: tenant === undefined ? null : decoded(tenant), digest, line: at + 1 };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
