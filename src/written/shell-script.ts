// A shell's text cut into what it runs: calls, each a list of words without their quotes, also those inside of `$(…)`, `<(…)` and loops.
// Promises: pure, in one pass; nothing is expanded or run. What it does not understand for certain is said to be unclear.

export interface Call {
  readonly words: readonly string[];
  /** Something reaches its standard input: a pipe, a file, a document. */
  readonly reads: boolean;
  /** Its output goes into a file. */
  readonly writes: boolean;
}

export interface ShellScript {
  readonly calls: readonly Call[];
  /** False where there is more to it than calls one after another: functions, lists, `case`. */
  readonly isClear: boolean;
  /** What is not closed at its end; null where the text is whole. */
  readonly open: Open | null;
  /** Where the first line ends at whose end nothing was open; null where there is none. */
  readonly firstEnd: number | null;
}

/** `sign`: a `|`, `&&` or `\` that wants more. */
export type Open = 'quote' | 'parenthesis' | 'keyword' | 'document' | 'sign';

const DEEPEST = 20;
const CLOSING: Readonly<Record<string, string>> = {
  for: 'done',
  while: 'done',
  until: 'done',
  if: 'fi',
  case: 'esac',
  '{': '}',
};
const HARMLESS_FILES = /^\/dev\/(?:null|stderr|stdout|tty)$/;

interface Document {
  readonly word: string;
  readonly isQuoted: boolean;
}

export function readScript(text: string): ShellScript {
  const calls: Call[] = [];
  const documents: Document[] = [];
  let at = 0;
  let isClear = true;
  let open: Open | null = null;
  let firstEnd: number | null = null;

  const starts = (what: string) => text.startsWith(what, at);
  const leftOpen = (by: Open) => {
    open ??= by;
    at = text.length;
  };
  /** Of what begins where it stands; '' where it does not. */
  const taken = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };

  function level(until: ')' | '`' | null, depth: number): void {
    if (depth > DEEPEST) {
      isClear = false;
      at = text.length;
      return;
    }
    const keywords: string[] = [];
    let words: string[] = [];
    let bare: boolean[] = [];
    let word = '';
    let hasWord = false;
    let isBare = true;
    let firstQuote = Number.POSITIVE_INFINITY;
    let [reads, writes, wantsMore] = [false, false, false];
    let redirect = '';

    const add = (part: string, partIsBare: boolean) => {
      if (isBare && !partIsBare) firstQuote = word.length;
      word += part;
      hasWord = true;
      isBare &&= partIsBare;
      wantsMore = false;
    };
    const endWord = () => {
      if (!hasWord) return;
      if (redirect === '') {
        // With a quote in its name it sets nothing: it is a program of this name.
        isClear &&= words.length > 0 || firstQuote >= word.indexOf('=') || !/^\w+=/.test(word);
        words.push(word);
        bare.push(isBare);
      } else if (redirect === '<' || redirect === '<<<') reads ||= word !== '/dev/null';
      else if (redirect !== '<&' && !(redirect === '>&' && /^(?:\d+-?|-)$/.test(word)))
        writes ||= !HARMLESS_FILES.test(word);
      [word, hasWord, isBare, redirect] = ['', false, true, ''];
      firstQuote = Number.POSITIVE_INFINITY;
    };
    const withoutKeywords = () => {
      while (words.length > 0 && bare[0] === true) {
        const [first = ''] = words;
        const closing = CLOSING[first];
        if (closing !== undefined) keywords.push(closing);
        else if (/^(?:fi|done|esac|\})$/.test(first)) isClear = keywords.pop() === first && isClear;
        else if (/^(?:then|else|elif|do)$/.test(first)) isClear &&= keywords.length > 0;
        else if (first === 'function') isClear = false;
        else if (first !== '!' && first !== 'time') return;
        if (first === 'case') isClear = false;
        const isWhole = first === 'for' || first === 'case';
        words = isWhole ? [] : words.slice(1);
        bare = bare.slice(1);
      }
    };
    const endCall = (next: '' | '|' = '') => {
      endWord();
      withoutKeywords();
      if (words.length > 0 || writes) calls.push({ words, reads, writes });
      reads = next === '|' && !/^(?:echo(?: (?:|Q|quit))?|true|:)$/i.test(words.join(' '));
      [words, bare, writes, redirect] = [[], [], false, ''];
    };
    const inside = (end: ')' | '`', skipped: number) => {
      at += skipped;
      level(end, depth + 1);
    };
    const dollar = (isQuoted: boolean) => {
      if (starts('$((')) {
        const found = taken(/\$\(\((?:[^()`]|\((?:[^()`]|\([^()`]*\))*\))*\)\)/y);
        if (found === '') return inside(')', 2);
        isClear &&= !found.includes('$(', 3);
        return add('0', false);
      }
      if (starts('$(')) {
        inside(')', 2);
        return add('substituted', false);
      }
      if (starts('${')) {
        const found = taken(/\$\{(?:[^{}]|\{[^{}]*\})*\}/y);
        if (found === '') return leftOpen('parenthesis');
        isClear &&= !/\$\(|`/.test(found);
        return add(found, isQuoted);
      }
      if (!isQuoted && starts("$'")) {
        const found = taken(/\$'(?:[^'\\]|\\[\s\S])*'/y);
        // One shell knows this quote and another does not.
        isClear = false;
        return found === '' ? leftOpen('quote') : add(found.slice(2, -1), false);
      }
      at += 1;
      return add('$', true);
    };
    const double = () => {
      at += 1;
      add('', false);
      while (at < text.length && text[at] !== '"') {
        if (text[at] === '\\') {
          const next = text[at + 1] ?? '';
          isClear &&= !(until === '`' && next === '`');
          add(/[$`"\\\n]/.test(next) ? next : `\\${next}`, false);
          at += 2;
        } else if (text[at] === '$') dollar(true);
        else if (text[at] === '`') {
          inside('`', 1);
          add('substituted', false);
        } else {
          add(text[at] ?? '', false);
          at += 1;
        }
      }
      if (at >= text.length) leftOpen('quote');
      at += 1;
    };
    const redirected = () => {
      if (!(isBare && /^\d+$/.test(word))) endWord();
      [word, hasWord] = ['', false];
      const sign = taken(/&>>?|<<<|<<-?|<>|<&|>&|>>|>\||[<>]\(|[<>]/y);
      if (sign.endsWith('(')) {
        writes ||= sign === '>(';
        level(')', depth + 1);
        add('substituted', false);
      } else if (/^<<-?$/.test(sign)) {
        const named = taken(/[ \t]*(?:'[^'\n]*'|"[^"\n]*"|[^\s;&|<>()]+)/y).trim();
        documents.push({ word: named.replace(/['"\\]/g, ''), isQuoted: /['"\\]/.test(named) });
        reads = true;
      } else redirect = sign;
    };
    const skipDocuments = () => {
      for (const document of documents.splice(0)) {
        const from = at;
        let isClosed = false;
        while (at < text.length && !isClosed) {
          const end = text.indexOf('\n', at);
          isClosed = text.slice(at, end < 0 ? text.length : end).trim() === document.word;
          at = end < 0 ? text.length : end + 1;
        }
        if (!isClosed) leftOpen('document');
        isClear &&= document.isQuoted || !/\$\(|`/.test(text.slice(from, at));
      }
    };
    const parenthesis = () => {
      isClear &&=
        !hasWord &&
        words.every((one, index) => bare[index] === true && /^(?:do|then|else|if|while|until|!|time|\{)$/.test(one));
      if (starts('()')) {
        endWord();
        [words, bare] = [[], []];
        at += 2;
      } else inside(')', 1);
    };

    while (at < text.length) {
      const character = text[at] ?? '';
      if (character === '\\') {
        if (/^\\\r?\n/.test(text.slice(at, at + 3))) taken(/\\\r?\n/y);
        else if (at + 1 >= text.length) leftOpen('sign');
        else {
          // Within backticks it opens another pair.
          isClear &&= !(until === '`' && text[at + 1] === '`');
          add(text[at + 1] ?? '', false);
          at += 2;
        }
      } else if (character === "'") {
        const end = text.indexOf("'", at + 1);
        if (end < 0) leftOpen('quote');
        else {
          add(text.slice(at + 1, end), false);
          at = end + 1;
        }
      } else if (character === '"') double();
      else if (character === '$') dollar(false);
      else if (character === '`') {
        if (until === '`') break;
        inside('`', 1);
        add('substituted', false);
      } else if (character === '#' && !hasWord) taken(/[^\n]*/y);
      else if (character === '\n') {
        if (hasWord || words.length > 0 || !wantsMore) endCall();
        let end = at;
        at += 1;
        if (documents.length > 0) {
          skipDocuments();
          end = text[at - 1] === '\n' ? at - 1 : at;
        }
        if (until === null && keywords.length === 0 && !wantsMore && open === null) firstEnd ??= end;
      } else if (/\s/.test(character)) {
        endWord();
        at += 1;
      } else if (starts('&>') || character === '<' || character === '>') redirected();
      else if (starts('&&') || starts('||')) {
        endCall();
        wantsMore = true;
        at += 2;
      } else if (character === '|') {
        endCall('|');
        wantsMore = true;
        taken(/\|&?/y);
      } else if (character === ';' || character === '&') {
        endCall();
        at += 1;
      } else if (character === '(') parenthesis();
      else if (character === ')') {
        const isPattern = keywords.at(-1) === 'esac' || words[0] === 'case';
        if (until === ')' && !isPattern) break;
        isClear = false;
        endCall();
        at += 1;
      } else {
        add(character, true);
        at += 1;
      }
    }
    const isCut = at >= text.length;
    endCall();
    if (until !== null && isCut) leftOpen('parenthesis');
    else if (keywords.length > 0) {
      if (until === null) leftOpen('keyword');
      else isClear = false;
    } else if (wantsMore && isCut) leftOpen('sign');
    at += 1;
  }

  level(null, 0);
  if (documents.length > 0) open ??= 'document';
  if (open === null) firstEnd ??= text.length;
  return { calls, isClear, open, firstEnd };
}
