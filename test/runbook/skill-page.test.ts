// Runbooks written as pages: what a reader sees as a block of the runbook is the runbook, at the page's own lines, and nothing else is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault, Result } from '../../src/kernel/fault.ts';
import type { FaultCode } from '../../src/kernel/fault-codes.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { normalFormOf, recoveredFormOf } from '../../src/runbook/skill-page.ts';
import fc from '../support/properties.ts';
import { skillPage } from '../support/skill-page.ts';
import { faultsIn, load, marked, SOUND, spoiled } from './fixture.ts';

const PLACE = { file: 'runbooks/cache-wedged/SKILL.md', id: 'cache-wedged' };
const HEAD = '---\nname: cache-wedged\ndescription: A cache is wedged.\n---\n';
const SHIPPED = readFileSync(
  join(import.meta.dirname, '../../runbooks/database-connection-pool-exhaustion.yml'),
  'utf8',
);

function normal(page: string): string {
  const read = normalFormOf(page, PLACE);
  if (!read.ok) throw new Error(read.faults.map(({ message, at }) => `${at?.line}: ${message}`).join('\n'));
  return read.value;
}

function loaded(page: string) {
  const text = normalFormOf(page, PLACE);
  return text.ok ? loadRunbook(PLACE.file, PLACE.id, text.value) : text;
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}

/** All lines before which YAML can be cut: not inside of a script. */
function cutsOf(text: string): fc.Arbitrary<readonly number[]> {
  const lines = text.split('\n');
  const free = lines.flatMap((line, index) => (line.trim() === '' || /^ {6,}\S[^:]*$/.test(line) ? [] : [index + 1]));
  return fc.uniqueArray(fc.constantFrom(...free), { maxLength: 6 });
}

/** A value without the places in it, which are the page's. */
function placeless(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      key === 'at' || key === 'documentation' || key === 'file' ? undefined : inner,
    ),
  );
}

const PROSES = [
  'Words.',
  '## A heading\n\n- an *item*\n  `code`',
  '"it\'s" {quoted: [oddly',
  '# lint-ignore x: y\n%YAML 1.1\n--',
];
const prose = fc.array(fc.constantFrom(...PROSES), { minLength: 1, maxLength: 3 });
const fence = fc.constantFrom('```', '~~~', '````');

describe('the runbook of a page', () => {
  test('is that of the YAML, wherever it is cut, whatever is said between', () => {
    const expected = placeless(load(SOUND));
    fc.assert(
      fc.property(cutsOf(SOUND), prose, fence, fc.boolean(), (cuts, says, marks, crlf) => {
        const { page } = skillPage({ id: PLACE.id, text: SOUND, cuts, prose: says, fence: marks });
        const read = loaded(crlf ? page.replaceAll('\n', '\r\n') : page);
        expect(faultsOf(read)).toEqual([]);
        expect(placeless(read.ok ? read.value : null)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });

  test.each([
    ['timeout: 10m', 'timeuot: 10m'],
    ['    guard: circ', '    gaurd: circ'],
    ['state: string\n', 'state: text\n'],
    ['scope: tenant', 'scope: tenent'],
    ['undone: cache.ok', 'undone: cache.ok and pool.ok'],
    ['id: restart-cache', 'id: database-answers'],
    ['pool.active < 0.5', 'pool.aktive < 0.5'],
    ['severity', 'severity'],
    ['  for: 5s', '  for: 5s\n  for: 6s'],
    ['symptom:', 'symptom: !oops'],
  ])('has its faults at the lines of the page: %s → %s', (from, to) => {
    const text = SOUND.includes(from) ? spoiled(from, to) : SOUND.replace('schema: 1', 'schema: 2');
    const there = faultsIn(text);
    expect(there.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(cutsOf(text), prose, (cuts, says) => {
        const { page, lineOf } = skillPage({ id: PLACE.id, text, cuts, prose: says });
        const here = faultsOf(loaded(page));
        const moved = there.map(({ at, ...fault }) => ({
          ...fault,
          line: lineOf(at?.line ?? 0),
          column: at?.column,
          excerpt: at?.excerpt,
        }));
        expect(
          here.map(({ at, ...fault }) => ({ ...fault, line: at?.line, column: at?.column, excerpt: at?.excerpt })),
        ).toEqual(moved);
        expect(new Set(here.map(({ at }) => at?.file))).toEqual(new Set([PLACE.file]));
      }),
      { numRuns: 2 },
    );
  });

  test('has the description of its own, and without one that of the front matter', () => {
    const own = loaded(skillPage({ id: PLACE.id, text: SOUND }).page);
    expect(own.ok && own.value.description).toBe('A cache is wedged.');
    const without = SOUND.replace('description: A cache is wedged.\n', '');
    const page = skillPage({ id: PLACE.id, text: without }).page;
    const given = (description: string) => loaded(page.replace(/^description: .*$/m, description));
    for (const written of [
      'description: A "cache": is wedged.',
      'description: >\n  A "cache":\n  is wedged.\n',
      `"description" : 'A "cache": is wedged.'`,
    ]) {
      const read = given(
        written.replace('A "cache": is', written.startsWith('description: A') ? 'A "cache" is' : 'A "cache": is'),
      );
      expect(read.ok && read.value.description).toMatch(/^A "cache":? is wedged\.$/);
    }
  });

  test('keeps a block that ends in a script as it is', () => {
    const kept = SOUND.replace('    run: |\n', '    run: |+\n');
    const lines = kept.split('\n');
    const cut = lines.findIndex((line) => line.includes('info')) + 2;
    const read = loaded(skillPage({ id: PLACE.id, text: kept, cuts: [cut], prose: ['\n\nWords.\n\n'] }).page);
    const { command } = (read.ok ? read.value.probes.cache : undefined) ?? {};
    expect(command?.kind === 'run' && command.script).toBe('redis-cli -p "$PORT" info\n');
  });

  test('may begin with a byte order mark', () => {
    expect(faultsOf(loaded(`\uFEFF${skillPage({ id: PLACE.id, text: SOUND }).page}`))).toEqual([]);
  });

  test('is what recovery reads again from the normal form', () => {
    const { page } = skillPage({ id: PLACE.id, text: SOUND, cuts: [50], prose: ['About\u0085it \u2028 all\u0007.'] });
    const text = normal(page);
    expect(loadRunbook(PLACE.file, PLACE.id, text).ok).toBe(true);
    expect(text.split('\n')).toHaveLength(page.split('\n').length);
  });

  test('of a run is recovered, though no further run may begin with it', () => {
    const { page } = skillPage({ id: PLACE.id, text: SOUND, cuts: [50], prose: ['Words.'] });
    for (const prose of ['Words.\rMore.', '```text&#32;x\n```', '```YAML Runbook\n```', '<details>']) {
      const since = page.replace('Words.', prose);
      expect(normalFormOf(since, PLACE).ok).toBe(false);
      const text = recoveredFormOf(since, PLACE);
      const read = text.ok ? loadRunbook(PLACE.file, PLACE.id, text.value) : text;
      expect(placeless(read.ok ? read.value : read)).toEqual(placeless(load(SOUND)));
    }
  });
});

describe('what is a block', () => {
  const STEP = '  - id: again\n    title: Again\n    check: pool.ok\n';
  const block = (text: string, marks = '```') => `${marks}yaml runbook\n${text.replace(/\n$/, '')}\n${marks}\n`;
  const stepsWith = (between: string, more = '') => {
    const read = loaded(`${HEAD}\n${block(SOUND)}\n${between}${more}`);
    return read.ok ? read.value.steps.map(({ id }) => id) : read.faults.map(({ message }) => message);
  };
  const [TWO, THREE] = [
    ['database-answers', 'restart-cache'],
    ['database-answers', 'restart-cache', 'again'],
  ];
  test.each([
    ['a second block', block(STEP), THREE],
    ['tildes', block(STEP, '~~~'), THREE],
    ['a longer fence', block(STEP, '`````'), THREE],
    ['blanks around its words', block(STEP).replace('yaml runbook', '  yaml \t runbook  '), THREE],
    ['a fence that ends with more signs', block(STEP).replace(/```\n$/, '``````  \n'), THREE],
    ['an end that is indented', block(STEP).replace(/```\n$/, '   ```\n'), THREE],
    ['a block of ordinary YAML is an example', block(STEP).replace(' runbook', ''), TWO],
    ['a block in a longer one is an example', `\`\`\`\`markdown\n${block(STEP)}\`\`\`\`\n`, TWO],
    ['a block in tildes is an example', `~~~\n${block(STEP)}~~~\n`, TWO],
    ['a block in a comment is seen by nobody', `<!--\n${block(STEP)}-->\n`, TWO],
    ['a block behind a comment', `<!-- one --> <!-- two\nlines -->\n${block(STEP)}`, THREE],
    ['a block behind HTML and an empty line', `<div align="left">\n<b>More</b>\n\n${block(STEP)}\n</div>\n`, THREE],
    ['a block behind what is folded away', `<details>\n\nWords.\n\n</details>\n\n${block(STEP)}`, THREE],
    ['comments in a line', `a <!-- b --> c \`\`<!--\`\` <!-- d -->\n\n${block(STEP)}`, THREE],
    ['a comment that is spoken of', `Write \`<!--\` there.\n\n${block(STEP)}`, THREE],
    [
      'code in a list',
      `- First:\n  \`\`\`sh\n  ls\n\n    \`\`\`x\n  \`\`\`\n\n> ~~~\n> ls\n> ~~~\n\n${block(STEP)}`,
      THREE,
    ],
    ['a link before it', `<https://example.com>\n${block(STEP)}`, THREE],
    ['signs in a line', 'Not ```yaml runbook``` in a line.\n', TWO],
  ])('%s', (_what, between, ids) => {
    expect(stepsWith(between)).toEqual(ids);
  });
});

describe('a page with a fault', () => {
  const rest = `\n\`\`\`yaml runbook\n${SOUND}\`\`\`\n`;
  const page = (head: string, body = rest) => `${head}${body}`;
  type Case = readonly [what: string, page: string, code: FaultCode, says: RegExp];
  const CASES: readonly Case[] = [
    ['no front matter', `§# Cache wedged\n${rest}`, 'page-invalid', /first line is not ---/],
    ['an empty file', '§', 'page-invalid', /no front matter/],
    ['an open front matter', `§---\nname: cache-wedged\n${rest}`, 'page-invalid', /no end/],
    ['a list as front matter', page('---\n§- name\n---\n'), 'page-invalid', /no mapping/],
    ['an empty front matter', page('§---\n---\n'), 'page-invalid', /no mapping/],
    ['broken YAML in front', page('---\nname: "cache-wedged§\n---\n'), 'yaml-invalid', /./],
    [
      'a seventh key',
      page(HEAD.replace('---\n\n', '').replace(/---\n$/, '§version: 1\n---\n')),
      'key-unknown',
      /no key `version`/,
    ],
    ['a misspelt key', page(HEAD.replace('description', '§descripton')), 'key-unknown', /Did you mean `description`/],
    [
      'another name',
      page(HEAD.replace('cache-wedged', '§wedged')),
      'value-invalid',
      /folder of the page is `cache-wedged`/,
    ],
    ['a name with capitals', page(HEAD.replace('cache-wedged', '§Cache-Wedged')), 'value-invalid', /small letters/],
    ['a name with --', page(HEAD.replace('cache-wedged', '§cache--wedged')), 'value-invalid', /single -/],
    ['a name that ends with -', page(HEAD.replace('cache-wedged', '§cache-')), 'value-invalid', /either end/],
    ['a name of 65 letters', page(HEAD.replace('cache-wedged', `§${'a'.repeat(65)}`)), 'value-invalid', /64/],
    ['a description of blanks', page(HEAD.replace('A cache is wedged.', '§"  "')), 'value-invalid', /something in it/],
    [
      'a description of 1,025 characters',
      page(HEAD.replace('A cache is wedged.', `§${'é'.repeat(1_025)}`)),
      'value-invalid',
      /1024/,
    ],
    ['a description that is a list', page(HEAD.replace('A cache is wedged.', '§[a]')), 'value-invalid', /a text/],
    [
      'a compatibility of 501',
      page(HEAD.replace(/---\n$/, `compatibility: §${'a'.repeat(501)}\n---\n`)),
      'value-invalid',
      /500/,
    ],
    [
      'metadata with a number',
      page(HEAD.replace(/---\n$/, 'metadata:\n  version: §1.0\n---\n')),
      'value-invalid',
      /quotes/,
    ],
    [
      'tools as a list',
      page(HEAD.replace(/---\n$/, 'allowed-tools: §[Read]\n---\n')),
      'value-invalid',
      /space between/,
    ],
    ['no block', `---\nname: cache-wedged\ndescription: x\n§---\n\nProse.\n`, 'page-invalid', /holds no runbook/],
    [
      'only an example',
      `---\nname: cache-wedged\ndescription: x\n§---\n${rest.replace(' runbook', '')}`,
      'page-invalid',
      /holds no runbook/,
    ],
    [
      'a block without end',
      page(HEAD, rest.replace('```yaml', '§```yaml').replace(/```\n$/, '')),
      'page-invalid',
      /has no end/,
    ],
    [
      'a block in a block',
      page(HEAD, `\n§\`\`\`yaml runbook\nschema: 1\n${rest.trimStart()}`),
      'page-invalid',
      /no end before/,
    ],
    ['an open block of code before it', page(HEAD, `\n§\`\`\`bash\nls\n${rest}`), 'page-invalid', /no end before/],
    [
      'an indented block',
      page(HEAD, `${rest}\n- First:\n\n  §\`\`\`yaml runbook\n  notify: []\n  \`\`\`\n`),
      'page-invalid',
      /first column/,
    ],
    [
      'a block in a quotation',
      page(HEAD, `${rest}\n§> \`\`\`yaml runbook\n> notify: []\n> \`\`\`\n`),
      'page-invalid',
      /first column/,
    ],
    ['capitals', page(HEAD, rest.replace('```yaml runbook', '§```YAML Runbook')), 'page-invalid', /Did you mean/],
    [
      'more words',
      page(HEAD, rest.replace('```yaml runbook', '§```yaml runbook title="x"')),
      'page-invalid',
      /Did you mean/,
    ],
    ['a slip', page(HEAD, rest.replace('```yaml runbook', '§```yaml runbok')), 'page-invalid', /Did you mean/],
    ['one word', page(HEAD, rest.replace('```yaml runbook', '§```yaml-runbook')), 'page-invalid', /Did you mean/],
    [
      'a comment without end',
      page(HEAD, `\n<!-- to do\n${rest.trimStart().replace('```', '§```')}`),
      'page-invalid',
      /comment of line 6/,
    ],
    [
      'a comment in a list',
      page(HEAD, `${rest}\n- <!--\n§\`\`\`yaml runbook\nnotify: []\n\`\`\`\n-->\n`),
      'page-invalid',
      /may not see it/,
    ],
    ['HTML right before it', page(HEAD, `\n<details>\n§${rest.trimStart()}`), 'page-invalid', /empty line/],
    ['a document’s mark', page(HEAD, rest.replace('schema: 1', '§---\nschema: 1')), 'page-invalid', /one document/],
    ['a second runbook', page(HEAD, `${rest}${rest.replace('schema', '§schema')}`), 'page-invalid', /second runbook/],
    [
      'a key in two blocks',
      page(HEAD, `${rest}\n\`\`\`yaml runbook\n§timeout: 5m\n\`\`\`\n`),
      'yaml-invalid',
      /stands twice|unique/i,
    ],
    [
      'keys that are indented',
      page(HEAD, `\n\`\`\`yaml runbook\n  §schema: 1\n  title: x\n\`\`\`\n`),
      'page-invalid',
      /first column/,
    ],
    ['braces', page(HEAD, `\n\`\`\`yaml runbook\n§{schema: 1}\n\`\`\`\n`), 'page-invalid', /one a line/],
    [
      'a step that moved',
      page(HEAD, `${rest}\n\`\`\`yaml runbook\n§- id: again\n\`\`\`\n`),
      'page-invalid',
      /further right/,
    ],
    [
      'code in a list that ends elsewhere',
      page(HEAD, `${rest}\n- First:\n  \`\`\`sh\n  ls\n§\`\`\`\n`),
      'page-invalid',
      /same blanks/,
    ],
    [
      'code in HTML',
      page(HEAD, `${rest}\n<details>\n§\`\`\`sh\nls\n\`\`\`\n</details>\n`),
      'page-invalid',
      /empty line/,
    ],
    [
      'a lone carriage return in a comment',
      page(HEAD, rest.replace('schema: 1', 'schema: 1 # a§\rb: 2')),
      'page-invalid',
      /line feed/,
    ],
    [
      'one in prose',
      page(HEAD, `${rest}\nWords.§\r\`\`\`yaml runbook\rsteps: 1\r\`\`\`\n`),
      'page-invalid',
      /line feed/,
    ],
    ['one at the end', page(HEAD, `${rest}Words.§\r`), 'page-invalid', /line feed/],
    ['lines that end with nothing else', `---§\rname: cache-wedged\r---\r`, 'page-invalid', /line feed/],
    ...['\u00a0', '\f', '\u0085', '\u2028', '\u200b', '\u3164'].flatMap((sign): Case[] => [
      [
        `U+${sign.codePointAt(0)?.toString(16)} behind a block's end`,
        page(HEAD, rest.replace(/```\n$/, `§\`\`\`${sign}\nsteps: 1\n\`\`\`\n`)),
        'page-invalid',
        /the sign U\+/,
      ],
      [
        `U+${sign.codePointAt(0)?.toString(16)} before a block`,
        page(HEAD, `${rest}\n${sign.trim() === '' ? `${sign}§` : `§${sign}`}\`\`\`yaml runbook\nsteps: 1\n\`\`\`\n`),
        'page-invalid',
        /the sign U\+/,
      ],
    ]),
    [
      'U+00A0 behind the end of an example',
      page(HEAD, `${rest}\n\`\`\`yaml\na: 1\n§\`\`\`\u00a0\n\`\`\`\n`),
      'page-invalid',
      /U\+00A0/,
    ],
    [
      'a line of U+00A0 in HTML',
      page(HEAD, `${rest}\n<div>\n\u00a0\n§\`\`\`yaml runbook\nsteps: 1\n\`\`\`\n`),
      'page-invalid',
      /HTML of line/,
    ],
    [
      'signs written as numbers',
      page(HEAD, `${rest}\n§\`\`\`yaml runb&#111;&#111;k\nsteps: 1\n\`\`\`\n`),
      'page-invalid',
      /& or/,
    ],
    ['a backslash', page(HEAD, `${rest}\n§~~~yaml runbook\\\nsteps: 1\n~~~\n`), 'page-invalid', /& or/],
    [
      'a line end of some readers',
      page(HEAD, rest.replace('schema: 1', '§schema: 1 # a\u2028b: 2')),
      'page-invalid',
      /ends it for some/,
    ],
    [
      'a block that is folded away',
      page(
        HEAD,
        `${rest}\n<details><summary>More</summary>\n\n§\`\`\`yaml runbook\nnotify: []\n\`\`\`\n\n</details>\n`,
      ),
      'page-invalid',
      /<details>/,
    ],
    [
      'a textarea that ends only for some',
      page(HEAD, `${rest}\n<textarea>\n</textarea>\n§\`\`\`yaml runbook\nnotify: []\n\`\`\`\n`),
      'page-invalid',
      /HTML of line/,
    ],
    [
      'a mark of a list that is none',
      page(HEAD, `${rest}\n-\`\`\`\n \`\`\`\n§\`\`\`yaml runbook\nnotify: []\n\`\`\`\n`),
      'page-invalid',
      /same blanks/,
    ],
    [
      'a text in quotes without end',
      page(HEAD, `${rest}\n\`\`\`yaml runbook\nowner: "a§\n\`\`\`\nand\n\`\`\`yaml runbook\n b"\n\`\`\`\n`),
      'yaml-invalid',
      /closing/,
    ],
    ['too much', `§${page(HEAD)}${'a'.repeat(210_000)}`, 'limit-exceeded', /at most/],
  ];
  test.each(CASES)('%s', (_what, written, code, says) => {
    const { text, line, column } = marked(written);
    const faults = faultsOf(loaded(text));
    expect(faults.map((fault) => [fault.code, fault.at?.line, fault.at?.column])).toContainEqual([code, line, column]);
    expect(faults.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toMatch(says);
  });

  test('has all of them told at once', () => {
    const faults = faultsOf(loaded(`---\nname: Wedged\ntags: x\n---\n\`\`\`yaml runbok\n\`\`\`\n`));
    expect(faults.map(({ code }) => code)).toEqual(['key-missing', 'value-invalid', 'key-unknown', 'page-invalid']);
  });

  test('is refused or read within a moment, whatever it is', () => {
    const piece = fc.constantFrom(
      '```',
      '~~~',
      '````',
      'yaml runbook',
      '\n',
      ' ',
      '---',
      '<!--',
      '-->',
      '- ',
      '> ',
      '<p>',
      '\r',
      '\t',
      '\uFEFF',
      'a: 1',
      '|',
      '"',
      '`',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const fault of faultsOf(loaded(`${HEAD}${pieces.join('')}`))) {
          expect(fault.at?.file).toBe(PLACE.file);
          expect(fault.at?.line).toBeGreaterThan(0);
          expect(fault.hint).toMatch(/\S/);
        }
      }),
      { numRuns: 100 },
    );
    for (const long of [
      '<!--`'.repeat(30_000),
      `x${'<!--'.repeat(40_000)}`,
      `x${'`'.repeat(180_000)}`,
      'a`b`'.repeat(40_000),
      `a${' '.repeat(180_000)}b`,
      '[a]('.repeat(40_000),
      `${'> '.repeat(50_000)}\`\`\``,
      '`'.repeat(150_000),
    ])
      expect(faultsOf(loaded(`${HEAD}${long}`)).length).toBeGreaterThan(0);
  });
});

test('the page of the documentation is a runbook', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/skill-runbooks.md'), 'utf8');
  const [, page = ''] = /^````markdown\n([\s\S]*?)^````$/m.exec(docs) ?? [];
  const read = loaded(page);
  expect(faultsOf(read)).toEqual([]);
  expect(read.ok && read.value.documentation?.steps['restart-cache']).toMatch(/^## Restart it[\s\S]*host's memory\.$/);
});

test('the shipped runbook as a page is the same runbook', () => {
  const id = 'database-connection-pool-exhaustion';
  const file = `runbooks/${id}/SKILL.md`;
  const { page } = skillPage({ id, text: SHIPPED, cuts: [26, 70, 112, 117, 136] });
  const text = normalFormOf(page, { file, id });
  const read = text.ok ? loadRunbook(file, id, text.value) : text;
  const written = loadRunbook(`runbooks/${id}.yml`, id, SHIPPED);
  expect(placeless(read)).toEqual(placeless(written));
});
