// HTML inside of Markdown: comments, preformatted text, and tags that hold Markdown (`details`).
// Promises: what a tag holds is never lost; a word in angle brackets that is no tag of HTML is a writer's placeholder, and text.
import type { Block, Line } from './block.ts';

const TAGS =
  'a|abbr|b|blockquote|br|center|code|dd|details|div|dl|dt|em|font|h[1-6]|hr|i|img|kbd|li|ol|p|pre|s|section|small|span|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|video';
const TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'gi');
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: ' ' };

/** Without the tags of HTML, and with what its entities stand for. */
export function withoutTags(text: string): string {
  return text.replace(TAG, ' ').replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** Null where no such block begins. */
export function htmlBlock(
  lines: readonly Line[],
  from: number,
): { readonly blocks: readonly Block[]; readonly next: number } | null {
  const { text, number: line } = lines[from] ?? { text: '', number: 0 };
  const opening = /^ {0,3}<(!--|pre\b)/i.exec(text)?.[1]?.toLowerCase();
  if (opening === undefined) return onlyTags(text) ? { blocks: [], next: from + 1 } : null;
  const closing = opening === '!--' ? /-->/ : /<\/pre>/i;
  let next = from + 1;
  while (next < lines.length && !closing.test(lines[next - 1]?.text ?? '')) next += 1;
  const inside = lines
    .slice(from, next)
    .map((one) => one.text)
    .join('\n');
  if (opening === '!--') return { blocks: [{ kind: 'comment', line, text: inside.trim() }], next };
  const code = withoutTags(inside.replace(TAG, '')).replace(/^\n|\n$/g, '');
  return { blocks: [{ kind: 'code', line, info: '', text: code }], next };
}

function onlyTags(text: string): boolean {
  return /^ {0,3}</.test(text) && !/=/.test(text) && text.replace(TAG, '').trim() === '';
}
