// A message for a Slack incoming webhook: Block Kit, within Slack's limits.
// Promises: foreign text is plain text, escaped and without control characters: it makes no link, no mention, no emphasis.
import { visible } from '../kernel/visible.ts';
import type { Message } from './message.ts';

type PlainText = { readonly type: 'plain_text'; readonly text: string; readonly emoji: false };
type Markdown = { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };
type Block =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly text: PlainText | Markdown }
  | { readonly type: 'section'; readonly fields: readonly PlainText[] }
  | { readonly type: 'context'; readonly elements: readonly (PlainText | Markdown)[] };

export interface SlackPayload {
  /** What a phone shows before the blocks are seen. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

const [LONGEST_HEADER, LONGEST_TEXT, LONGEST_FIELD, MOST_FIELDS] = [150, 3_000, 2_000, 10];

const SIGNS = { no: '✅', yes: '🟠', now: '🚨' } as const;

export function slackPayload(message: Message, runUrl: string | null): SlackPayload {
  const sign = message.on === 'started' ? '▶' : SIGNS[message.human];
  const ask = { no: '', yes: 'A person has to look at this. ', now: 'A person has to act NOW. ' }[message.human];
  const blocks: Block[] = [
    { type: 'header', text: plain(`${sign} ${message.headline}`, LONGEST_HEADER) },
    { type: 'section', text: plain(`${ask}${message.on}: ${message.says}.`, LONGEST_TEXT) },
  ];
  if (message.because !== '') blocks.push({ type: 'section', text: plain(`Why: ${message.because}`, LONGEST_TEXT) });
  if (message.changes.length > 0) {
    blocks.push({ type: 'section', text: plain(listed(message.changes), LONGEST_TEXT) });
  }
  if (message.facts.length > 0) {
    const fields = message.facts.slice(0, MOST_FIELDS);
    blocks.push({
      type: 'section',
      fields: fields.map(({ name, value }) => plain(`${name}\n${value}`, LONGEST_FIELD)),
    });
  }
  blocks.push({
    type: 'context',
    elements: [plain(message.executionId || 'no execution id', LONGEST_FIELD), ...linkTo(runUrl)],
  });
  return {
    text: escaped(`${sign} ${message.headline}`, LONGEST_TEXT),
    blocks,
    unfurl_links: false,
    unfurl_media: false,
  };
}

function listed(changes: readonly string[]): string {
  const most = 20;
  const more = changes.length > most ? [`… and ${changes.length - most} more, in the audit`] : [];
  return [...changes.slice(0, most).map((change) => `• ${change}`), ...more].join('\n');
}

function plain(text: string, limit: number): PlainText {
  return { type: 'plain_text', text: escaped(text, limit), emoji: false };
}

/** At most `limit` characters after escaping, no entity cut in two. */
function escaped(text: string, limit: number): string {
  const whole = [...visible(text)].map((character) => ENTITIES[character] ?? character);
  let length = 0;
  const kept = whole.findIndex((part) => {
    length += part.length;
    return length > limit - 1;
  });
  return kept < 0 ? whole.join('') : `${whole.slice(0, kept).join('')}…`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function linkTo(runUrl: string | null): readonly Markdown[] {
  if (runUrl === null || /[\s<>|]/.test(runUrl)) return [];
  return [{ type: 'mrkdwn', text: `<${runUrl}|Workflow run>`, verbatim: true }];
}
