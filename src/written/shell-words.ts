// The words of one call as they come together, and what is redirected.
import type { ShellReader } from './shell-reader.ts';

/** What opens a compound command, and what closes it. */
const CLOSING: Readonly<Record<string, string>> = {
  for: 'done',
  while: 'done',
  until: 'done',
  if: 'fi',
  case: 'esac',
  '{': '}',
};
const HARMLESS_FILES = /^\/dev\/(?:null|stderr|stdout|tty)$/;

export class ShellWords {
  readonly #reader: ShellReader;
  /** What has to come before the script is whole, the innermost last. */
  readonly keywords: string[] = [];
  words: string[] = [];
  /** A `|` or `&&` wants more. */
  wantsMore = false;
  hasWord = false;
  #bare: boolean[] = [];
  #word = '';
  #isBare = true;
  #firstQuote = Number.POSITIVE_INFINITY;
  #redirect = '';
  #reads = false;
  #writes = false;

  constructor(reader: ShellReader) {
    this.#reader = reader;
  }

  add(part: string, isBare: boolean): void {
    if (this.#isBare && !isBare) this.#firstQuote = this.#word.length;
    this.#word += part;
    this.hasWord = true;
    this.#isBare &&= isBare;
    this.wantsMore = false;
  }

  endWord(): void {
    if (!this.hasWord) return;
    const [word, redirect] = [this.#word, this.#redirect];
    if (redirect === '') {
      // With a quote in its name it sets nothing: it is a program of this name.
      const setsNothing = this.#firstQuote < word.indexOf('=') && /^\w+=/.test(word);
      this.#reader.expect(this.words.length > 0 || !setsNothing);
      this.words.push(word);
      this.#bare.push(this.#isBare);
    } else if (redirect === '<' || redirect === '<<<') this.#reads ||= word !== '/dev/null';
    else if (redirect !== '<&' && !(redirect === '>&' && /^(?:\d+-?|-)$/.test(word)))
      this.#writes ||= !HARMLESS_FILES.test(word);
    this.#forgetWord();
    [this.#isBare, this.#redirect, this.#firstQuote] = [true, '', Number.POSITIVE_INFINITY];
  }

  endCall(next: '' | '|' = ''): void {
    this.endWord();
    this.#dropKeywords();
    const { words } = this;
    if (words.length > 0 || this.#writes) this.#reader.calls.push({ words, reads: this.#reads, writes: this.#writes });
    this.#reads = next === '|' && !/^(?:echo(?: (?:|Q|quit))?|true|:)$/i.test(words.join(' '));
    this.dropWords();
    [this.#writes, this.#redirect] = [false, ''];
  }

  dropWords(): void {
    [this.words, this.#bare] = [[], []];
  }

  /** `inside`: the process whose standard input or output the word stands for. */
  redirect(inside: () => void): void {
    if (!(this.#isBare && /^\d+$/.test(this.#word))) this.endWord();
    this.#forgetWord();
    const sign = this.#reader.take(/&>>?|<<<|<<-?|<>|<&|>&|>>|>\||[<>]\(|[<>]/y);
    if (sign.endsWith('(')) {
      this.#writes ||= sign === '>(';
      inside();
      this.add('substituted', false);
    } else if (/^<<-?$/.test(sign)) {
      this.#reader.takeDocument();
      this.#reads = true;
    } else this.#redirect = sign;
  }

  /** May a parenthesis stand here? */
  get areKeywords(): boolean {
    return (
      !this.hasWord &&
      this.words.every((word, index) => this.#bare[index] && /^(?:do|then|else|if|while|until|!|time|\{)$/.test(word))
    );
  }

  #forgetWord(): void {
    [this.#word, this.hasWord] = ['', false];
  }

  #dropKeywords(): void {
    const reader = this.#reader;
    while (this.words.length > 0 && this.#bare[0] === true) {
      const [first = ''] = this.words;
      const closing = CLOSING[first];
      if (closing !== undefined) this.keywords.push(closing);
      else if (/^(?:fi|done|esac|\})$/.test(first)) reader.expect(this.keywords.pop() === first);
      else if (/^(?:then|else|elif|do)$/.test(first)) reader.expect(this.keywords.length > 0);
      else if (first === 'function') reader.expect(false);
      else if (first !== '!' && first !== 'time') return;
      reader.expect(first !== 'case');
      const isWhole = first === 'for' || first === 'case';
      this.words = isWhole ? [] : this.words.slice(1);
      this.#bare = this.#bare.slice(1);
    }
  }
}
