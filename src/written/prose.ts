// Sentences of a page: as titles, as names, and what they say about what is to be done.
import { visibleLine } from '../kernel/visible.ts';
import { withoutTags } from './html-block.ts';

/** What is longer is read no further: it stands whole among the remarks. */
const LONGEST_TEXT = 4_000;
const LONGEST_TITLE = 120;

/** Without the marks of Markdown, on one line, and nothing in it that acts. */
export function plain(text: string): string {
  const bare = withoutTags(text.slice(0, LONGEST_TEXT))
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/!?\[([^\]\n]+)\]\[[^\]\n]*\]/g, '$1')
    .replace(/\*\*|__|~~|`+/g, '')
    .replace(/(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ');
  return visibleLine(bare).replaceAll('${{', '$ {{').trim();
}

/** The first sentence, shortened at a word. */
export function titleOf(text: string): string {
  const unnumbered = plain(text).replace(/^(?:(?:step|phase|stage)\s*)?\d+\s*[.):-]\s*/i, '');
  const [sentence = ''] = unnumbered.split(/(?<=[.!?:])\s/);
  const bare = sentence.replace(/[\s.:;,\\]+$/, '');
  if (bare.length <= LONGEST_TITLE) return bare;
  return `${bare.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}

/** Words of a text joined by a sign; `otherwise` where there is no letter or digit that a name may have. */
export function nameOf(text: string, { joint, longest, otherwise }: Naming): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const words = ascii.match(/[a-z0-9]+/g) ?? [];
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word].join(joint).length > longest) break;
    kept.push(word);
  }
  return kept.length === 0 ? otherwise : kept.join(joint);
}

export interface Naming {
  readonly joint: '-' | '_';
  readonly longest: number;
  readonly otherwise: string;
}

/** `RedisDown` and `redis-down.html.md` to `redis-down`. */
export function idFrom(name: string): string {
  const base = (name.split('/').at(-1) ?? '').replace(/\..*$/, '');
  const words = base.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2');
  return nameOf(words, { joint: '-', longest: 100, otherwise: '' });
}

const CHANGING =
  /^(?:\W|please|then|now|next|if [^,]*,|and|also)*\s*(?:restart|reboot|stop|start|kill|delete|remove|drop|truncate|scale|increase|decrease|raise|lower|drain|cordon|uncordon|fail ?over|promote|demote|roll ?back|revert|disable|enable|apply|deploy|redeploy|rotate|renew|replace|resize|expand|clear|flush|purge|reset|move|migrate|restore|silence|pause|resume|throttle|block|evict|terminate|recreate|run|execute|update|upgrade|downgrade|set|change|edit|add|create|free|vacuum|rebuild|reload|switch|shut ?down|bump|patch|merge|install|uninstall)\b/i;

/** Of a step in words alone: does it ask for a change? */
export function asksForChange(text: string): boolean {
  return CHANGING.test(plain(text));
}
