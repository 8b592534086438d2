// Foreign prose in a page of ours: what of its form is kept, and that nothing else comes out of it.
import { expect, test } from 'vitest';
import { quoted } from '../../src/kernel/foreign-prose.ts';
import { hostile } from '../support/hostile.ts';
import { outsideCode, structureOf } from '../support/markdown-structure.ts';
import fc from '../support/properties.ts';

const shown = (text: string, longest = 4_000) => quoted(text, longest).join('');

test.each([
  ['words', 'The tenant’s cache hangs — “wedged”, 3 × a day.', '> The tenant’s cache hangs — “wedged”, 3 × a day.'],
  ['paragraphs', 'One\ntwo.\n\n\nThree.', '> One\n> two.\n>\n> Three.'],
  ['emphasis is taken off', 'a *b* and **c d**, __e__', '> a b and c d, e'],
  ['code', 'Run `redis-cli -p 6379`, then look.', '> Run `redis-cli -p 6379`, then look.'],
  ['a heading', '## Two more ##\nWords', '> **Two more**\n>\n> Words'],
  ['a list', 'Do\n- one\n* two\n  more\n2. three', '> Do\n>\n> - one\n> - two\n>   more\n> - 2\\. three'],
  ['a block of code', '```bash\n# ls\n\n```\nEnd', '> ```text\n> # ls\n>\n> ```\n>\n> End'],
  ['a diagram is a block of code', '~~~mermaid\ngraph TD\n~~~', '> ```text\n> graph TD\n> ```'],
  ['a table is a block of code', '| a | b |\n|---|---|', '> ```text\n> | a | b |\n> |---|---|\n> ```'],
  [
    'a link',
    '[the wiki](https://x.example/y), <https://x.example>.',
    '> the wiki (`https://x.example/y`), `https://x.example`.',
  ],
  ['mentions and references', '(@ops) #12, GH-12: deadbeef12.', '> (`@ops`) `#12`, `GH-12`: `deadbeef12`.'],
  ['underlines of headings', 'Title\n===\nTitle\n---', '> Title\n> `===`\n> Title\n> `---`'],
  ['HTML', '<b>x</b>', '> <code>&#60;b&#62;x&#60;/b&#62;</code>'],
  ['an open block of code', '```\nls', '> ```text\n> ls\n> ```'],
  [
    'a command with punctuation of its own',
    '`find . -name x ! -newer y`, then (`. ./env`).',
    '> `find . -name x ! -newer y`, then (`. ./env`).',
  ],
  ['a lone sign in a command', 'Run `rm -rf /x ; ls`.', '> Run `rm -rf /x ; ls`.'],
  ['blanks before signs are the writer’s', 'Terms ? Yes !', '> Terms ? Yes !'],
  ['names with __ are names', 'Set MY__APP__MODE, a__b__c and __this__.', '> Set `MY__APP__MODE`, `a__b__c` and this.'],
  ['globs are globs', 'ls /var/**/x/** a**b**c /*.d/*', '> ls `/var/**/x/**` `a**b**c` `/*.d/*`'],
  [
    'lines that are indented by four are code',
    'Do:\n\n    rm -rf . ! *x*\n\tls  __a__\n\nEnd',
    '> Do:\n>\n> ```text\n> rm -rf . ! *x*\n> ls  __a__\n> ```\n>\n> End',
  ],
  ['in a list they are words of the item', '- one\n\n    two', '> - one\n>\n> two'],
  ['code of three signs in a line is no block', '```ls``` lists\nit', '> `ls` lists\n> it'],
  ['a block ends with its signs alone', '```\na\n```b\n*c*\n```\nd', '> ````text\n> a\n> ```b\n> *c*\n> ````\n>\n> d'],
  [
    'a short code of a picture',
    'It is :white_check_mark: at 14:32:45 :+1:',
    '> It is `:white_check_mark`: at 14:32:45 `:+1`:',
  ],
  ['nothing', ' \n\n', ''],
])('%s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('it is cut, or left out', () => {
  expect(shown('abc def', 5)).toBe('> abc d…');
  expect(quoted('abc', 0)).toEqual([]);
});

test('nothing but words, items and code comes out of it, line by line behind a sign', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '# ',
    '- ',
    '1. ',
    '> ',
    '```',
    '~~~',
    '`',
    '*',
    '**',
    '_',
    '[a](http://e)',
    '![',
    '](',
    '<',
    '>',
    '<img src=x>',
    '&lt;',
    '@ops',
    '#12',
    '|',
    '---',
    '===',
    ' ',
    'word',
    'www.e.com',
    'http://e',
    '$x$',
    ':',
    '\\',
    '\t',
    '    ',
  );
  const any = fc.array(fc.oneof(piece, hostile), { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(any, (text) => {
      const lines = shown(text).split('\n');
      for (const line of lines) expect(line === '' || line.startsWith('>')).toBe(true);
      const inner = lines.map((line) => line.replace(/^> ?/, '')).join('\n');
      expect(outsideCode(inner.replace(/(?<!`)`[^`\n]+`(?!`)|<code>[^<]*<\/code>/g, 'x'))).not.toMatch(
        /^ *(?:=+|-+|\d+[.)]) *$/m,
      );
      const { fences, ...structure } = structureOf(inner);
      expect(structure).toEqual({ headings: 0, tags: [], links: [], mentions: [], references: [], unseen: [] });
      expect(new Set(fences)).toEqual(new Set(fences.length === 0 ? [] : fences.filter((one) => one.endsWith('text'))));
    }),
    { numRuns: 150 },
  );
});
