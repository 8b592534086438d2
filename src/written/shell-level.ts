// One level of a shell's text: the script itself, or what stands between `$(` and `)`, between backticks, in a subshell.
// Promises: one pass; nothing is expanded or run; a level that is too deep is unclear.
import type { ShellReader } from './shell-reader.ts';
import { ShellWords } from './shell-words.ts';

type End = ')' | '`' | null;

const DEEPEST = 20;

export function readLevel(reader: ShellReader, until: End = null, depth = 0): void {
  if (depth > DEEPEST) {
    reader.expect(false);
    reader.at = reader.text.length;
    return;
  }
  new Level(reader, until, depth).read();
}

class Level {
  readonly #reader: ShellReader;
  readonly #until: End;
  readonly #depth: number;
  readonly #words: ShellWords;

  constructor(reader: ShellReader, until: End, depth: number) {
    this.#reader = reader;
    this.#until = until;
    this.#depth = depth;
    this.#words = new ShellWords(reader);
  }

  read(): void {
    const reader = this.#reader;
    while (!reader.isDone) if (!this.#readOne(reader.text[reader.at] ?? '')) break;
    const isCut = reader.isOver;
    const { keywords } = this.#words;
    this.#words.endCall();
    if (this.#until !== null && isCut) reader.leaveOpen('parenthesis');
    else if (keywords.length > 0) {
      if (this.#until === null) reader.leaveOpen('keyword');
      else reader.expect(false);
    } else if (this.#words.wantsMore && isCut) reader.leaveOpen('sign');
    reader.at += 1;
  }

  /** False: the level ends here. */
  #readOne(character: string): boolean {
    switch (character) {
      case '\\':
        this.#escape();
        return true;
      case "'":
        this.#single();
        return true;
      case '"':
        this.#double();
        return true;
      case '$':
        this.#dollar(false);
        return true;
      case '`':
        if (this.#until === '`') return false;
        this.#substituted('`', 1);
        return true;
      case '\n':
        this.#endLine();
        return true;
      case '(':
        this.#parenthesis();
        return true;
      case ')':
        return this.#closing();
      default:
        this.#plain(character);
        return true;
    }
  }

  #plain(character: string): void {
    const [reader, words] = [this.#reader, this.#words];
    if (character === '#' && !words.hasWord) reader.take(/[^\n]*/y);
    else if (/\s/.test(character)) {
      words.endWord();
      reader.at += 1;
    } else if (reader.starts('&>') || character === '<' || character === '>')
      words.redirect(() => readLevel(reader, ')', this.#depth + 1));
    else if (reader.starts('&&') || reader.starts('||')) this.#endCall(2);
    else if (character === '|') {
      words.endCall('|');
      words.wantsMore = true;
      reader.take(/\|&?/y);
    } else if (character === ';' || character === '&') {
      words.endCall();
      reader.at += 1;
    } else {
      words.add(character, true);
      reader.at += 1;
    }
  }

  #endCall(signs: number): void {
    this.#words.endCall();
    this.#words.wantsMore = true;
    this.#reader.at += signs;
  }

  #escape(): void {
    const reader = this.#reader;
    const next = reader.text[reader.at + 1];
    if (/^\\\r?\n/.test(reader.text.slice(reader.at, reader.at + 3))) reader.take(/\\\r?\n/y);
    else if (next === undefined) reader.leaveOpen('sign');
    else {
      // Within backticks it opens another pair.
      reader.expect(!(this.#until === '`' && next === '`'));
      this.#words.add(next, false);
      reader.at += 2;
    }
  }

  #single(): void {
    const reader = this.#reader;
    const end = reader.text.indexOf("'", reader.at + 1);
    if (end < 0) reader.leaveOpen('quote');
    else {
      this.#words.add(reader.text.slice(reader.at + 1, end), false);
      reader.at = end + 1;
    }
  }

  #double(): void {
    const [reader, words] = [this.#reader, this.#words];
    reader.at += 1;
    words.add('', false);
    while (!reader.isOver && reader.text[reader.at] !== '"') {
      const character = reader.text[reader.at] ?? '';
      if (character === '\\') {
        const next = reader.text[reader.at + 1] ?? '';
        reader.expect(!(this.#until === '`' && next === '`'));
        words.add(/[$`"\\\n]/.test(next) ? next : `\\${next}`, false);
        reader.at += 2;
      } else if (character === '$') this.#dollar(true);
      else if (character === '`') this.#substituted('`', 1);
      else {
        words.add(character, false);
        reader.at += 1;
      }
    }
    if (reader.isOver) reader.leaveOpen('quote');
    reader.at += 1;
  }

  #dollar(isQuoted: boolean): void {
    const reader = this.#reader;
    if (reader.starts('$((')) this.#arithmetic();
    else if (reader.starts('$(')) this.#substituted(')', 2);
    else if (reader.starts('${')) this.#variable(isQuoted);
    else if (!isQuoted && reader.starts("$'")) this.#escapedQuote();
    else {
      reader.at += 1;
      this.#words.add('$', true);
    }
  }

  #arithmetic(): void {
    const found = this.#reader.take(/\$\(\((?:[^()`]|\((?:[^()`]|\([^()`]*\))*\))*\)\)/y);
    if (found === '') this.#inside(')', 2);
    else {
      this.#reader.expect(!found.includes('$(', 3));
      this.#words.add('0', false);
    }
  }

  #variable(isQuoted: boolean): void {
    const found = this.#reader.take(/\$\{(?:[^{}]|\{[^{}]*\})*\}/y);
    if (found === '') this.#reader.leaveOpen('parenthesis');
    else {
      this.#reader.expect(!/\$\(|`/.test(found));
      this.#words.add(found, isQuoted);
    }
  }

  /** One shell knows this quote and another does not. */
  #escapedQuote(): void {
    const found = this.#reader.take(/\$'(?:[^'\\]|\\[\s\S])*'/y);
    this.#reader.expect(false);
    if (found === '') this.#reader.leaveOpen('quote');
    else this.#words.add(found.slice(2, -1), false);
  }

  #inside(end: ')' | '`', skipped: number): void {
    this.#reader.at += skipped;
    readLevel(this.#reader, end, this.#depth + 1);
  }

  #substituted(end: ')' | '`', skipped: number): void {
    this.#inside(end, skipped);
    this.#words.add('substituted', false);
  }

  #endLine(): void {
    const [reader, words] = [this.#reader, this.#words];
    if (words.hasWord || words.words.length > 0 || !words.wantsMore) words.endCall();
    let end = reader.at;
    reader.at += 1;
    if (reader.hasDocuments) {
      reader.skipDocuments();
      end = reader.text[reader.at - 1] === '\n' ? reader.at - 1 : reader.at;
    }
    const isWhole = this.#until === null && words.keywords.length === 0 && !words.wantsMore && reader.open === null;
    if (isWhole) reader.firstEnd ??= end;
  }

  #parenthesis(): void {
    const [reader, words] = [this.#reader, this.#words];
    reader.expect(words.areKeywords);
    if (reader.starts('()')) {
      words.endWord();
      words.dropWords();
      reader.at += 2;
    } else this.#inside(')', 1);
  }

  #closing(): boolean {
    const [reader, words] = [this.#reader, this.#words];
    const isPattern = words.keywords.at(-1) === 'esac' || words.words[0] === 'case';
    if (this.#until === ')' && !isPattern) return false;
    reader.expect(false);
    words.endCall();
    reader.at += 1;
    return true;
  }
}
