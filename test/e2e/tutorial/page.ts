// A page of the documentation as what its reader does: commands in `sh` blocks, and in the `text` block behind one what they print.
// What the prose between two `sh` blocks calls an exit code is the first one's; where it calls none, that is 0. In a shown output
// `…` stands for anything on its line, alone on a line for any lines; and times, ids and digests stand for any other.

export interface Act {
  readonly commands: string;
  readonly exitCode: number;
  /** Null: the page does not show it. */
  readonly shows: string | null;
  /** Where what is shown begins and ends in the page. */
  readonly span: readonly [number, number];
  /** Of the commands' first line in the page. */
  readonly line: number;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

export function actsOf(page: string): readonly Act[] {
  const fences = [...page.matchAll(FENCE)];
  return fences.flatMap((fence, index) => {
    const [, language, commands = ''] = fence;
    if (language !== 'sh') return [];
    const next = fences.findIndex(([, other], at) => at > index && other === 'sh');
    const until = next === -1 ? page.length : (fences[next]?.index ?? page.length);
    const from = fence.index + fence[0].length;
    const after = fences[index + 1];
    const output = after?.[1] === 'text' ? after : null;
    const begin = output === null ? from : output.index + '```text\n'.length;
    const shows = output === null ? null : (output[2] ?? '');
    const prose = page.slice(from, until).replaceAll(FENCE, '').split(/^#/m)[0] ?? '';
    return [
      {
        commands,
        exitCode: Number(/exit code (\d+)/i.exec(prose)?.[1] ?? 0),
        shows,
        span: [begin, begin + (shows ?? '').length],
        line: page.slice(0, fence.index).split('\n').length + 1,
      },
    ];
  });
}

/** Whether what was printed is what the page shows. */
export function isShown(shows: string, printed: string): boolean {
  const parts = settled(shows).split(/^…\n/m);
  const lines = parts.map((part) => part.split('…').map(escaped).join('.*'));
  return new RegExp(`^${lines.join('(?:.*\n)*?')}$`).test(settled(printed));
}

/** What differs from one call to the next, by where it stands: everything else is told word by word. */
const UNSTABLE: readonly (readonly [RegExp, string])[] = [
  [/^ *\d+(?:\.\d+)? m?s {2}/gm, '‹clock›  '],
  [/\b(after|in) \d+(?:\.\d+)? m?s\b/g, '$1 ‹time›'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '‹moment›'],
  [/\bincident-\d{4}(?:-\d\d){5}-[0-9a-f]{16}\b/g, '‹id›'],
  [/\b[0-9a-f]{64}\b/g, '‹digest›'],
  [/\b[0-9a-f]{40}\b/g, '‹commit›'],
  [/\b\d+ (looks|events)\b/g, '‹n› $1'],
  [/\buntil \d+(?:\.\d+)? s\b/g, 'until ‹time›'],
];

function settled(text: string): string {
  return UNSTABLE.reduce((before, [pattern, by]) => before.replace(pattern, by), text);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
