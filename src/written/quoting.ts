// Which characters of a shell's text stand in quotes, and which in remarks.

/** Where a character of a script stands. */
export type Quoting = 'bare' | 'single' | 'double' | 'comment';

/** One for each UTF-16 unit; a quote itself counts as inside. */
export function quotingOf(script: string): readonly Quoting[] {
  const quoting: Quoting[] = [];
  let now: Quoting = 'bare';
  for (let at = 0; at < script.length; at += 1) {
    const character = script[at] ?? '';
    if (now === 'comment') {
      if (character === '\n') now = 'bare';
      quoting.push(now);
    } else if (now === 'bare') {
      if (character === '\\') {
        quoting.push('bare', 'bare');
        at += 1;
        continue;
      }
      if (character === "'") now = 'single';
      else if (character === '"') now = 'double';
      else if (character === '#' && /^$|\s/.test(script[at - 1] ?? '')) now = 'comment';
      quoting.push(now);
    } else {
      quoting.push(now);
      if (now === 'double' && character === '\\') {
        quoting.push(now);
        at += 1;
      } else if (character === (now === 'single' ? "'" : '"')) now = 'bare';
    }
  }
  return quoting.slice(0, script.length);
}
