// A message for a Microsoft Teams workflow that takes a webhook's request: an Adaptive Card, within its size.
// Promises: foreign text stands in text runs, which know no Markdown: it makes no link, no mention, no emphasis. `fallbackText` does
// know it, and has only words of our own and the tenant's id.
import { visible } from '../kernel/visible.ts';
import type { Message } from './message.ts';
import { shortened } from './shortened.ts';

interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Large';
  readonly isSubtle?: true;
}
interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly separator?: true;
}
export interface TeamsPayload {
  readonly type: 'message';
  readonly attachments: readonly [
    {
      readonly contentType: 'application/vnd.microsoft.card.adaptive';
      readonly contentUrl: null;
      readonly content: {
        readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
        readonly type: 'AdaptiveCard';
        readonly version: '1.4';
        readonly fallbackText: string;
        readonly msteams: { readonly width: 'Full' };
        readonly body: readonly RichTextBlock[];
        readonly actions: readonly { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }[];
      };
    },
  ];
}

/** The whole may have 28 KB. */
const [LONGEST_TITLE, LONGEST_TEXT, LONGEST_FACT, MOST_CHANGES, LONGEST_CHANGE] = [300, 3_000, 500, 15, 300];
const SIGNS = { no: '✅', yes: '🟠', now: '🚨' } as const;
const ASKS = { no: '', yes: 'A person has to look at this. ', now: 'A person has to act NOW. ' } as const;

interface Whereabouts {
  readonly runUrl: string | null;
  /** Its id, or how many runs. */
  readonly tenant: string;
}

export function teamsPayload(message: Message, { runUrl, tenant }: Whereabouts): TeamsPayload {
  const sign = message.on === 'started' ? '▶' : SIGNS[message.human];
  const title = said(`${sign} ${message.headline}`, LONGEST_TITLE);
  const { changes } = message;
  const left = changes.length > MOST_CHANGES ? [`… and ${changes.length - MOST_CHANGES} more, in the audit`] : [];
  const body = [
    block({ type: 'TextRun', text: title, weight: 'Bolder', size: 'Large' }),
    block(plain(`${ASKS[message.human]}${message.on}: ${message.says}.`, LONGEST_TEXT)),
    ...(message.because === '' ? [] : [block(plain(`Why: ${message.because}`, LONGEST_TEXT))]),
    ...[...changes.slice(0, MOST_CHANGES), ...left].map((change) => block(plain(`• ${change}`, LONGEST_CHANGE))),
    ...message.facts
      .slice(0, 10)
      .map(({ name, value }) =>
        block({ ...plain(`${name}: `, LONGEST_FACT), weight: 'Bolder' }, plain(value, LONGEST_FACT)),
      ),
    block({ ...plain(message.executionId || 'no execution id', LONGEST_FACT), isSubtle: true }),
  ];
  const actions = isLink(runUrl) ? [{ type: 'Action.OpenUrl', title: 'Workflow run', url: runUrl } as const] : [];
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: `${sign} ${message.on} · ${tenant}. ${ASKS[message.human]}`.trim(),
    msteams: { width: 'Full' },
    body,
    actions,
  } as const;
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}

function block(...inlines: readonly TextRun[]): RichTextBlock {
  return { type: 'RichTextBlock', inlines };
}

function plain(text: string, limit: number): TextRun {
  return { type: 'TextRun', text: said(text, limit) };
}

function said(text: string, limit: number): string {
  return shortened(visible(text), limit);
}

function isLink(url: string | null): url is string {
  return url !== null && /^https?:\/\//.test(url) && URL.canParse(url);
}
