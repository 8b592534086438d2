import { describe, expect, it } from 'vitest';
import { inert, inertJson, plainMark, relayedLines, spokenLines } from '../../src/kernel/relay.ts';
import { hostile } from '../support/hostile.ts';
import fc from '../support/properties.ts';
import { commandIn, runnerLines } from '../support/runner/log-commands.ts';

describe("the port of the runner's parser", () => {
  it.each([
    ['::warning::x', 'warning'],
    ['  \t::error file=a,line=1::x', 'error'],
    ['::ERROR::x', 'error'],
    ['text ##[group]x', 'group'],
    ['##[add-mask]e', 'add-mask'],
    ['\u00a0\u2003::debug::', 'debug'],
    ['#\u200b#[error]x', 'error'],
    ['\u200b::error::x', 'error'],
    ['::unknown::x', null],
    ['x ::warning::x', null],
    ['::warning', null],
    ['##[unknown]', null],
  ])('reads %j as %j', (line, name) => {
    expect(commandIn(line)?.name ?? null).toBe(name);
  });

  it('decodes properties and data', () => {
    expect(commandIn('::error file=a%2Cb,title=x%3Ay::one%0Atwo%25')).toEqual({
      name: 'error',
      properties: { file: 'a,b', title: 'x:y' },
      data: 'one\ntwo%',
    });
  });
});

describe('relayedLines', () => {
  it.each([
    ['one\ntwo\n', ['| one', '| two']],
    ['one\r::error::x', ['| one', '| ::error::x']],
    ['a\r\nb\u0085c\u2028d', ['| a', '| b', '| c', '| d']],
    ['##[error]x ##[group]', ['| ##\\[error]x ##\\[group]']],
    ['###[error]x', ['| ###\\[error]x']],
    ['#\u200b#[error]x', ['| #\\u{200b}#[error]x']],
    ['\u001b[31mred\u001b]0;title\u0007', ['| \\u{1b}[31mred\\u{1b}]0;title\\u{7}']],
    ['a\tb', ['| a\tb']],
    ['\n\n', ['| ', '| ']],
    ['', []],
  ])('shows %j', (text, lines) => {
    expect(relayedLines(text)).toEqual(lines);
  });

  it.each(['', ' ', '\t|', ':', '\u00a0|'])('does not take %j for a prefix', (prefix) => {
    expect(() => relayedLines('x', prefix)).toThrow();
  });

  it('gives the runner no command, whatever the text', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('| ', '- '), (text, prefix) => {
        const printed = relayedLines(text, prefix).join('\n');
        for (const line of runnerLines(printed)) expect(commandIn(line)).toBeNull();
        expect(runnerLines(printed).every((line) => line.startsWith(prefix))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('sends no control character but tab', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of relayedLines(text))
          expect(line).not.toMatch(/[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      }),
    );
  });

  it('is linear in the text: a large one does not hang', () => {
    const text = `#${'\u00e9'.repeat(200_000)}`.repeat(5);
    expect(relayedLines(text)).toEqual([`| ${text}`]);
    expect(inert('# '.repeat(500_000))).toHaveLength(1_000_000);
  });
});

describe('spokenLines', () => {
  it.each([
    ['one\ntwo', ['one', 'two']],
    ['Plan: ::x::y', ['Plan: ::x::y']],
    ['  ::error::x', ['|   ::error::x']],
    ['\u0600::error::x', ['| \u0600::error::x']],
    ['a\r::error::x', ['a\\u{d}::error::x']],
    ['ℹ️ not_firing', ['ℹ not_firing']],
    ['ℹ️ not_firing · ⚠️', ['ℹ not_firing · ⚠\\u{fe0f}']],
  ])('shows %j', (text, lines) => {
    expect(spokenLines(text)).toEqual(lines);
  });

  it('gives the runner no command, whatever stands in them', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', '  ', 'Plan: '), (text, before) => {
        const printed = spokenLines(`${before}${text}`).join('\n');
        for (const line of runnerLines(printed)) expect(commandIn(line)).toBeNull();
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a JSON document', () => {
  it('means the same value, and gives the runner no command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const printed = inertJson([{ [text]: text }, text]);
        expect(JSON.parse(printed)).toEqual([{ [text]: text }, text]);
        for (const line of runnerLines(printed)) expect(commandIn(line)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a mark at the beginning of our own words', () => {
  it.each(['ℹ', '↩', '⚠'])('stands without its variation selector: %s', (mark) => {
    expect(plainMark(`${mark}\ufe0f words`)).toBe(`${mark} words`);
  });
  it.each(['a\ufe0f', ' ⚠\ufe0f', '⚠⚠\ufe0f', '\ufe0f', '1\ufe0f'])('no other one is left out: %j', (text) => {
    expect(plainMark(text)).toBe(text);
  });
});
