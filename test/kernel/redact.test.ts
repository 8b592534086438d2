import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { createRedactor, type Redactor } from '../../src/kernel/redact.ts';
import { visibleLine } from '../../src/kernel/visible.ts';
import fc from '../support/properties.ts';

const SECRET = `p@ss w0rd/"quoted"'$HOME\\n`;
const redactor = createRedactor({ secrets: [{ name: 'PASSWORD', value: SECRET }] });

/** Gives a stream its pieces, each window somewhere else in memory. */
function open(redactor: Redactor) {
  const stream = redactor.stream();
  let held: Uint8Array = Buffer.alloc(0);
  const window = (chunk: string) => Buffer.concat([Buffer.from('elsewhere'), held, Buffer.from(chunk)]).subarray(9);
  return {
    push(chunk: string): string {
      const bytes = window(chunk);
      const out = Buffer.from(stream.push(bytes)).toString('latin1');
      held = bytes.subarray(bytes.length - stream.held);
      return out;
    },
    end: (): string => Buffer.from(stream.end(window(''))).toString('latin1'),
  };
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const unit = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
const safeJson = (text: string): string => inJson(text).replace(/[<>&]/g, (sign) => unit(sign).toLowerCase());
const html = (text: string, quote: string, apostrophe: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', quote)
    .replaceAll("'", apostrophe);
const brokenAt = (columns: number, text: string): readonly string[] =>
  text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];

describe('a secret in every usual form', () => {
  const bytes = Buffer.from(SECRET);
  test.each([
    ['plain', SECRET],
    ['trimmed', SECRET.trim()],
    ['hex', bytes.toString('hex')],
    ['upper-case hex', bytes.toString('hex').toUpperCase()],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['URL-encoded in lower case', encodeURIComponent(SECRET).replace(/%../g, (code) => code.toLowerCase())],
    ['form-encoded', new URLSearchParams({ a: SECRET }).toString().slice(2)],
    ['URL-encoded but for the slash', encodeURIComponent(SECRET).replaceAll("'", '%27').replaceAll('%2F', '/')],
    ['JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['JSON with its slashes escaped', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
    ['HTML', SECRET.replaceAll('"', '&quot;')],
    ['shell-quoted', SECRET.replaceAll("'", `'\\''`)],
    ['printf %q', spawnSync('bash', ['-c', 'printf %q "$1"', '_', SECRET], { encoding: 'utf8' }).stdout],
  ])('%s', (_form, text) => {
    expect(redactor.text(`before ${text} after`)).toBe('before *** after');
  });

  test.each([
    ['a text in single quotes of YAML and SQL', (text: string) => text.replaceAll("'", "''")],
    ['CSV', (text: string) => text.replaceAll('"', '""')],
    ['JSON in JSON', (text: string) => inJson(inJson(text))],
    ['JSON in JSON in JSON', (text: string) => inJson(inJson(inJson(text)))],
    ['JSON of Go and Rails', (text: string) => safeJson(text)],
    ['JSON of Go in JSON', (text: string) => inJson(safeJson(text))],
    ['JSON of .NET', (text: string) => inJson(text).replace(/\\"|[<>&'+`]|[^ -~]/g, (sign) => unit(sign.at(-1) ?? ''))],
    ['HTML of Go', (text: string) => html(text, '&#34;', '&#39;')],
    ['HTML of Python', (text: string) => html(text, '&quot;', '&#x27;')],
    ['HTML of PHP', (text: string) => html(text, '&quot;', '&#039;')],
    ['XML', (text: string) => html(text, '&quot;', '&apos;')],
    ['JavaScript and bash in single quotes', (text: string) => text.replace(/['\\]/g, '\\$&')],
    ['a quote of ours that escapes quotes alone', (text: string) => text.replaceAll('"', '\\"')],
  ])('%s', (_form, written) => {
    const value = `g\u00e9he\\im"wort'<&>+\`zz`;
    const signs = createRedactor({ secrets: [{ name: 'S', value }] });
    expect(signs.text(`<${written(value)}>`)).toBe('<***>');
  });

  test('as Python writes it', () => {
    const value = `a\\b'c"d\ne`;
    const { stdout } = spawnSync('python3', ['-c', 'import sys; print(repr(sys.argv[1]))', value], {
      encoding: 'utf8',
    });
    if (stdout === null || stdout === '') return;
    expect(createRedactor({ secrets: [{ name: 'S', value }] }).text(stdout.trim())).toBe("'***'");
  });

  test('with characters that are shown as escapes', () => {
    const value = 'left\u200bright\u0007end';
    expect(createRedactor({ secrets: [{ name: 'S', value }] }).text(visibleLine(value))).toBe('***');
  });

  test('a long number, as whoever read it as one writes it', () => {
    const pin = createRedactor({ secrets: [{ name: 'PIN', value: '12345678901234567891' }] });
    for (const text of ['12345678901234567000', '12345678901234567168', '12345678901234567891', '1234567890'])
      expect(pin.text(text)).toBe(text === '1234567890' ? text : '***');
    const rate = createRedactor({ secrets: [{ name: 'RATE', value: '{"rate":1234567.50}' }] });
    expect(rate.text(String(JSON.parse('{"rate":1234567.50}').rate))).toBe('***');
  });

  test('that is not ASCII, in JSON that is', () => {
    const umlaut = createRedactor({ secrets: [{ name: 'S', value: 'caf\u00e9<secret>' }] });
    for (const text of [
      'caf\\u00e9<secret>',
      'caf\\u00E9<secret>',
      'caf\\u00e9\\u003csecret\\u003e',
      'caf\\u00E9\\u003Csecret\\u003E',
    ])
      expect(umlaut.text(`"${text}"`)).toBe('"***"');
  });

  test('form-encoded, whatever signs are in it', () => {
    const value = "~*'()!-._ /\u00e9";
    const signs = createRedactor({ secrets: [{ name: 'S', value }] });
    expect(signs.text(new URLSearchParams({ a: value }).toString())).toBe('a=***');
  });

  test.each([
    [76, '\n'],
    [76, '\r\n'],
    [76, '\\n'],
    [76, '\n    '],
    [64, '\n'],
  ])('base64 in lines of %i', (columns, newline) => {
    const value = Array.from({ length: 60 }, (_, at) => `key ${at}`).join(':');
    const long = createRedactor({ secrets: [{ name: 'S', value }] });
    const lines = brokenAt(columns, Buffer.from(value).toString('base64'));
    const masked = long.text(lines.join(newline));
    expect(masked.split(newline).filter((line) => !/^\*\*\*.{0,3}$/.test(line))).toEqual([]);
  });

  test('base64 of a text that holds it somewhere, broken at any column', () => {
    const value = 'hunter2-hunter2-hunter2-hunter2';
    const short = createRedactor({ secrets: [{ name: 'S', value }] });
    const padding = fc.string({ unit: fc.constantFrom(...'abcdef'), maxLength: 200, size: 'max' });
    const newline = fc.constantFrom('\n', '\r\n', '\\n', '\\r\\n', '\\\\n', '\n      ');
    const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 });
    fc.assert(
      fc.property(
        padding,
        padding,
        fc.constantFrom(60, 64, 76),
        newline,
        sizes,
        (before, behind, columns, end, cuts) => {
          const lines = brokenAt(columns, Buffer.from(`${before}${value}${behind}`).toString('base64'));
          const text = `data:${end}${lines.join(end)}${end}end`;
          const masked = short.text(text);
          const left = Buffer.from(
            masked.replaceAll(end, '').replaceAll('***', '!').slice(5, -3).split('!')[0] ?? '',
            'base64',
          );
          expect(masked).toContain('***');
          expect(before.startsWith(left.toString('latin1').slice(0, before.length))).toBe(true);
          expect(left.length).toBeLessThanOrEqual(before.length + 1);
          const stream = open(short);
          let out = '';
          for (let position = 0, turn = 0; position < text.length; turn += 1) {
            const size = cuts[turn % cuts.length] ?? 1;
            out += stream.push(text.slice(position, position + size));
            position += size;
          }
          expect(out + stream.end()).toBe(masked);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test.each([0, 1, 2])('base64, %i bytes into a group', (offset) => {
    for (const encoding of ['base64', 'base64url'] as const) {
      const text = Buffer.concat([Buffer.alloc(offset, 65), bytes, Buffer.from('tail')]).toString(encoding);
      const masked = redactor.text(text);
      expect(masked).toContain('***');
      expect(masked.replace('***', '').length).toBeLessThanOrEqual(4 + 8);
    }
  });

  test.each([
    ['\\t', false],
    [`\n${' '.repeat(200)}`, false],
    [`\n${' '.repeat(100)}`, true],
  ])('base64 before and behind %j: is it one? %s', (between, isBreak) => {
    const value = 'hunter2-hunter2-hunter2-hunter2';
    const { text } = createRedactor({ secrets: [{ name: 'S', value }] });
    const [first = '', rest = ''] = brokenAt(64, Buffer.from(`${'x'.repeat(36)}${value}`).toString('base64'));
    expect(text(`${first}${between}${rest}`).includes('***')).toBe(isBreak);
  });

  test.each([
    ['numbered entities', 'p&#34;a&#39;s&#43;s&#96;&#233;&amp;word'],
    ['quotes and backslashes escaped, and nothing else', `p\\"a\\'s+s\`\u00e9&word`],
  ])('%s', (_, text) => {
    const signs = createRedactor({ secrets: [{ name: 'S', value: `p"a's+s\`\u00e9&word` }] });
    expect(signs.text(`<${text}>`)).toBe('<***>');
  });

  const SLASHED = 'p?>~x/\u00ff\u00ff>>?hunter2+pass??>>~~';
  const slashed = createRedactor({ secrets: [{ name: 'S', value: SLASHED }] });
  test.each<[string, (text: string) => string]>([
    ['as PHP writes JSON', (text) => text.replaceAll('/', '\\/')],
    ['as .NET does', (text) => text.replaceAll('+', '\\u002B')],
    ['the same in lower case', (text) => text.replaceAll('+', '\\u002b')],
    ['with both signs escaped', (text) => text.replaceAll('+', '\\u002b').replaceAll('/', '\\u002f')],
    ['in JSON within JSON', (text) => inJson(text.replaceAll('/', '\\/'))],
    ['in JSON within JSON within JSON', (text) => inJson(inJson(text.replaceAll('+', '\\u002B')))],
    ['in a URL', encodeURIComponent],
    ['in a URL, in lower case', (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase())],
    ['in a URL, with its slashes', (text) => encodeURIComponent(text).replaceAll('%2F', '/')],
  ])('base64 %s', (_, write) => {
    for (const before of ['', 'a', 'ab']) {
      const text = write(Buffer.from(`${before}${SLASHED}tail`).toString('base64'));
      expect(slashed.text(text)).toMatch(/^.{0,4}\*\*\*.{0,12}$/);
      const stream = open(slashed);
      expect([...text].map((sign) => stream.push(sign)).join('') + stream.end()).toBe(slashed.text(text));
    }
  });

  test('line by line', () => {
    const key = createRedactor({ secrets: [{ name: 'KEY', value: 'first-line\r\n  second-line\nthird-line\n' }] });
    expect(key.text('> second-line <')).toBe('> *** <');
    expect(key.text('first-line, third-line')).toBe('***, ***');
  });

  test('the leaves of a JSON value', () => {
    const json = createRedactor({
      secrets: [{ name: 'ACCOUNT', value: '{"user":"deploy-bot","nested":[{"password":"s3cr3t-word"}],"port":5432}' }],
    });
    expect(json.text('login deploy-bot with s3cr3t-word at 5432')).toBe('login *** with *** at 5432');
  });

  test('the leaves of a JSON value as other programs encode them', () => {
    const json = createRedactor({ secrets: [{ name: 'ACCOUNT', value: '{"password":"s3cr3t-w\u00f6rd/1"}' }] });
    const leaf = Buffer.from('s3cr3t-w\u00f6rd/1');
    for (const text of [
      leaf.toString('hex'),
      leaf.toString('hex').toUpperCase(),
      leaf.toString('base64').replaceAll('=', ''),
      leaf.toString('base64url'),
      encodeURIComponent(leaf.toString()),
      's3cr3t-w\\u00f6rd/1',
      's3cr3t-w\u00f6rd\\/1',
    ])
      expect(json.text(`<${text}>`)).toMatch(/^<\*\*\*.?>$/);
  });

  test('the numbers of a JSON value, as they are written there', () => {
    const value =
      '{"pin": 48151623, "id": [12345678901234567890], "rate": 1.2500e3, "text": "7654321 in a text", "port": 22}';
    const json = createRedactor({ secrets: [{ name: 'ACCOUNT', value }] });
    expect(json.text('48151623, 12345678901234567890, 1.2500e3, 22')).toBe('***, ***, ***, 22');
    expect(json.text('7654321')).toBe('7654321');
    expect(json.tooShort).toEqual(['ACCOUNT (a part of it)']);
  });
});

describe('a text that was shortened', () => {
  const token = createRedactor({ secrets: [{ name: 'T', value: '7f3ac19e42b0d6a1c5e8' }] });
  test.each([
    ['password=7f3ac19e42b…', 'password=***…'],
    ['7f3ac19e42b0d6a1c5e…" and "7f3ac19e…', '***…" and "***…'],
    ['"7f3ac19e42b0d6a1c5e8…', '"***…'],
  ])('%s', (text, masked) => {
    expect(token.text(text)).toBe(masked);
  });
  test.each(['7f3ac19…', 'x7f3ac19e42b …', '…7f3ac19e42b', '-----BEGIN …', 'https://…', 'ghp_…'])(
    '%s is left as it is',
    (text) => {
      expect(token.text(text)).toBe(text);
    },
  );
});

describe('what is masked', () => {
  test('keys and values of JSON, and nothing else', () => {
    const value = { [`k ${SECRET}`]: ['a', SECRET, 5, null, true], other: 'text' };
    expect(redactor.json(value)).toEqual({ 'k ***': ['a', '***', 5, null, true], other: 'text' });
  });

  test('what was learned, also in a stream that is open', () => {
    const learning = createRedactor({ secrets: [] });
    const stream = open(learning);
    expect(stream.push('token tok-4711-abc and ')).toBe('token tok-4711-abc and ');
    learning.learn('tok-4711-abc', 'token of probe vault');
    expect(stream.push('tok-4711-abc') + stream.end()).toBe('***');
  });

  test('too short values are named, never dropped in silence', () => {
    const short = createRedactor({
      secrets: [
        { name: 'PIN', value: '123' },
        { name: 'LINES', value: 'long enough\nab' },
        { name: 'GOOD', value: 'good-enough' },
      ],
    });
    expect(short.tooShort).toEqual(['PIN', 'LINES (a part of it)']);
    expect(short.text('123')).toBe('123');
  });

  test('a value of a few bytes is measured in bytes', () => {
    const short = createRedactor({ secrets: [{ name: 'S', value: '\u65e5\u672c' }] });
    expect([short.text('\u65e5\u672c'), short.text('a\u65e5\u672cb'), short.tooShort]).toEqual(['***', 'a***b', []]);
  });

  test('too short values of signs alone are named too', () => {
    const short = createRedactor({
      secrets: [
        { name: 'SIGNS', value: '%%' },
        { name: 'LEAF', value: '{"password":"!?","rest":"long enough"}' },
        { name: 'PRETTY', value: '{\n  "password": "long enough"\n}' },
        { name: 'NOTHING', value: ' ' },
      ],
    });
    expect(short.tooShort).toEqual(['SIGNS', 'LEAF (a part of it)']);
  });

  test('an empty value masks nothing', () => {
    expect(createRedactor({ secrets: [{ name: 'EMPTY', value: '' }] }).text('some text')).toBe('some text');
  });
});

describe('well-known credentials that nobody declared', () => {
  const none = createRedactor({ secrets: [] });
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
  const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\nAAAA\n-----END OPENSSH PRIVATE KEY-----';
  test.each([
    ['postgres://app:s3cret@db:5432/x', 'postgres://app:***@db:5432/x'],
    ['redis://:s3cret@cache', 'redis://:***@cache'],
    ['AKIAIOSFODNN7EXAMPLE.', '***.'],
    [`ghp_${'a1'.repeat(18)} x`, '*** x'],
    [`github_pat_${'a1_'.repeat(20)}`, '***'],
    [`ghs_${'a1'.repeat(18)}`, '***'],
    ['xoxb-1234567890-abcdefgh', '***'],
    ['https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXX', 'https://hooks.slack.com/services/***'],
    [`Bearer ${jwt}`, 'Bearer ***'],
    [`a\n${key}\nb`, 'a\n***\nb'],
    [JSON.stringify(key), '"***"'],
  ])('%s', (text, masked) => {
    expect(none.text(text)).toBe(masked);
  });

  test.each([
    'https://example.com:8080/path@x',
    'user@example.com: eyJ is no token, nor is AKIA or ghp_short',
    '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
    'ratio a://b:c/d@e',
  ])('%s is left as it is', (text) => {
    expect(none.text(text)).toBe(text);
  });
});

// Put together here: nothing in this file may look like a credential to whoever scans it.
const UPPER = 'A1B2C3D4E5F6G7H8';
const WORD = 'aB3dE5fG7hJ9kL1mN3pQ';
test.each([
  ...['AKIA', 'ASIA'].map((begins) => [begins, UPPER]),
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'].map((begins) => [begins, WORD]),
  ...['glpat-', 'npm_', 'dop_v1_', 'sk_live_', 'rk_live_', 'sk_test_', 'pypi-AgE'].map((begins) => [begins, WORD]),
  ...['xoxa-', 'xoxb-', 'xoxe-', 'xoxe.', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'].map((begins) => [begins, WORD]),
  ['AIza', `${WORD}${WORD}`.slice(0, 35)],
  ['AGE-SECRET-KEY-1', UPPER.repeat(4)],
  ['hooks.slack.com/services/', `T${UPPER}/B${UPPER}/${WORD}`, 'hooks.slack.com/services/***'],
])('what begins with %s is masked, though nobody declared it', (begins, rest, masked = '***') => {
  expect(createRedactor({ secrets: [] }).text(`say ${begins}${rest} now`)).toBe(`say ${masked} now`);
  expect(createRedactor({ secrets: [] }).text(`say ${begins}x now`)).toBe(`say ${begins}x now`);
});

describe('streams', () => {
  const other = createRedactor({
    secrets: [
      { name: 'A', value: 'abcabd' },
      { name: 'B', value: 'cabdabcabx' },
      { name: 'C', value: 'aaaa' },
    ],
  });
  const word = fc.constantFrom(
    'abcab',
    'abcabd',
    'abd',
    'abx',
    'a',
    'aaaa',
    'c',
    ' ',
    '\n',
    '://u:',
    'pw@',
    'eyJhbGciOiJI.',
    'eyJzdWIiOiJ',
    'AKIAIOSFODNN7EXAMPLE',
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----END RSA PRIVATE KEY-----',
    '-----',
  );

  test('however the text is cut, the same comes out', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (words, sizes) => {
          const text = words.join('');
          const stream = open(other);
          let out = '';
          for (let position = 0, turn = 0; position < text.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1;
            out += stream.push(text.slice(position, position + size));
            position += size;
          }
          expect(out + stream.end()).toBe(other.text(text));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('no declared value is left', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const masked = other.text(words.join(''));
        for (const secret of ['abcabd', 'cabdabcabx', 'aaaa']) expect(masked).not.toContain(secret);
      }),
      { numRuns: 2_000 },
    );
  });

  test('plain text passes unchanged, and at once', () => {
    const stream = open(other);
    expect(stream.push('plain text\n')).toBe('plain text\n');
    expect(stream.end()).toBe('');
  });

  test('an endless run of a secret is held in bounded memory and is one mask', () => {
    const stream = open(other);
    let out = '';
    for (let turn = 0; turn < 200; turn += 1) out += stream.push('a'.repeat(1_000));
    expect(out + stream.end()).toBe('***');
  });

  test('what is undecided stays as it is where masks before it are shorter, or longer, than what they cover', () => {
    for (const before of ['plain abcabd and aaaa, ', 'redis://u:p@x redis://:pw@ ', 'aaaa'.repeat(40), '']) {
      const stream = other.stream();
      const window = Buffer.from(`${before}abcab`);
      const out = Buffer.from(stream.push(window)).toString();
      expect(window.subarray(window.length - stream.held).toString()).toMatch(/abcab$/);
      expect(out + Buffer.from(stream.end(window.subarray(window.length - stream.held))).toString()).toBe(
        other.text(`${before}abcab`),
      );
    }
  });

  test('holds back no more than could be the beginning of a secret', () => {
    const stream = other.stream();
    stream.push(Buffer.from('plain text, abcab'));
    expect(stream.held).toBe(5);
  });
});
