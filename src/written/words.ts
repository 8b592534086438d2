// A shell's text cut into what it runs: simple commands, each a list of words. Quotes are respected; nothing is expanded or run.

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

/** Whether a quote is open at its end. */
export function isOpen(script: string): boolean {
  const [last] = quotingOf(`${script}x`).slice(-1);
  return last === 'single' || last === 'double';
}

/** The simple commands of a script, each as its words, with what stands in `$(…)` and backticks beside them. */
export function simpleCommands(script: string): readonly (readonly string[])[] {
  const { text: joined, inner } = substituted(script.replace(/\\\n\s*/g, ' '));
  const quoting = quotingOf(joined);
  const commands: string[][] = [[]];
  let word = '';
  const endWord = () => {
    if (word !== '') commands.at(-1)?.push(word);
    word = '';
  };
  for (let at = 0; at < joined.length; at += 1) {
    const character = joined[at] ?? '';
    if (quoting[at] === 'comment') continue;
    if (quoting[at] !== 'bare') {
      word += character;
      continue;
    }
    const isCopy = /[&]/.test(character) && (/[<>]/.test(joined[at - 1] ?? '') || joined[at + 1] === '>');
    if (/[|;\n]/.test(character) || (character === '&' && !isCopy)) {
      endWord();
      if (commands.at(-1)?.length !== 0) commands.push([]);
    } else if (/\s/.test(character)) endWord();
    else word += character;
  }
  endWord();
  return [...commands.filter((one) => one.length > 0), ...inner.flatMap((one) => simpleCommands(one))];
}

const DEEPEST = 5;

/** With a word for each `$(…)` and each pair of backticks, and what stood in them. */
function substituted(script: string): { readonly text: string; readonly inner: readonly string[] } {
  const inner: string[] = [];
  let text = script;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const quoting = quotingOf(text);
    const found = inner.length;
    text = text.replace(
      /\$\(([^()]*)\)|`([^`]*)`/g,
      (all, one: string | undefined, other: string | undefined, at: number) => {
        if (quoting[at] === 'single' || quoting[at] === 'comment') return all;
        inner.push(one ?? other ?? '');
        return 'substituted';
      },
    );
    if (inner.length === found) break;
  }
  return { text, inner };
}

export function unquoted(word: string): string {
  return /^(['"]).*\1$/s.test(word) ? word.slice(1, -1) : word;
}
