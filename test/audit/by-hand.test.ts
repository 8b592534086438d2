// A command of the hand-over, pasted into a real shell: every value arrives as itself, and a missing one stops it.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ByHand, byHand } from '../../src/audit/by-hand.ts';
import { fence } from '../../src/kernel/markdown.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import type { PlannedCommand } from '../../src/plan/plan.ts';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import fc, { often } from '../support/properties.ts';

const SHELLS = ['sh', 'bash'] as const;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-by-hand-'));
  mkdirSync(join(folder, 'bin'));
  const program = (name: string, text: string) => {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  };
  const witness = `printf '%s\\0' "$@" >"$SEEN/argv"\nenv -0 >"$SEEN/env"\n[ -t 0 ] || cat >"$SEEN/stdin"`;
  for (const name of ['witness', 'curl', 'echo', 'if']) program(name, witness);
  program(
    'sudo',
    `: >"$SEEN/sudo"\nwhile [ "$1" != -- ]; do printf '%s ' "$1" >>"$SEEN/sudo"; shift; done\nshift\nexec "$@"`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Seen {
  readonly status: number | null;
  readonly err: string;
  readonly argv: readonly string[] | null;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string | null;
  readonly sudo: string | null;
}

/** As it stands in a summary, between the lines of its fence. */
function printed({ text }: Pick<ByHand, 'text'>): string {
  return fence(text, 'sh').split('\n').slice(1, -1).join('\n');
}

function paste(
  command: PlannedCommand | ReadyCommand,
  { shell = 'sh', set = {} }: { readonly shell?: string; readonly set?: Readonly<Record<string, string>> } = {},
): Seen {
  const seen = mkdtempSync(join(folder, 'seen-'));
  const script = [
    ...Object.entries(set).map(([name, value]) => `${name}='${value.replaceAll("'", `'\\''`)}'`),
    printed(byHand(command)),
    '',
  ].join('\n');
  const PATH = `${join(folder, 'bin')}:/usr/local/bin:/usr/bin:/bin`;
  const { status, stderr } = spawnSync(shell, ['-s'], {
    input: script,
    env: { PATH, SEEN: seen },
    encoding: 'utf8',
  });
  const file = (name: string) => (existsSync(join(seen, name)) ? readFileSync(join(seen, name), 'utf8') : null);
  const words = (text: string | null) => text?.split('\0').slice(0, -1) ?? null;
  const env = Object.fromEntries((words(file('env')) ?? []).map((line) => line.split(/=([\s\S]*)/).slice(0, 2)));
  return { status, err: stderr, argv: words(file('argv')), env, stdin: file('stdin'), sudo: file('sudo') };
}

const common = {
  where: 'app-1',
  env: {},
  timeout_ms: 30_000,
  output: { format: 'none', fields: {} },
  sensitive: false,
} as const;

function exec(argv: readonly string[], change: Partial<ReadyCommand> = {}): ReadyCommand {
  return { ...common, kind: 'exec', argv, ...change } as ReadyCommand;
}

function run(script: string, change: Partial<ReadyCommand> = {}): ReadyCommand {
  return { ...common, kind: 'run', script, ...change } as ReadyCommand;
}

const AWKWARD = [
  "it's",
  'a "b" c',
  'back\\slash\\',
  '$HOME `id` $(id) ${x}',
  'two\nlines',
  'ends with a newline\n',
  '\n\n',
  '\ttab\tbed',
  '!! *?[a-z] ~ {a,b}',
  'EOF',
  'x\nEOF\ny\n',
  '```\n~~~\n',
  '-n',
  '',
  ' ',
  'ü → \u{1f600}',
  'esc\u001b[31m bell\u0007 cr\r del\u007f',
  'bidi\u202e zero\u200bwidth\ufeff c1\u0085',
] as const;

const awkward = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 3 })
  .map((parts) =>
    parts
      .join('')
      .replaceAll('\0', '')
      .replace(/\p{Surrogate}/gu, ''),
  );

describe('what is simple stays simple', () => {
  test.each<[string, PlannedCommand | ReadyCommand, string]>([
    ['a program', exec(['systemctl', 'restart', 'redis@tenant-006']), 'systemctl restart redis@tenant-006'],
    ['as another user', exec(['id'], { as: 'redis' }), 'sudo -n -H -u redis -- id'],
    [
      'a script with its environment',
      run('redis-cli -p "$PORT" ping\n', { env: { PORT: '6406' } }),
      `env PORT=6406 bash -euo pipefail -c 'redis-cli -p "$PORT" ping\n'`,
    ],
    [
      'a text on standard input, and a secret',
      exec(['psql', '-At', '--file=-'], {
        env: { PGPASSWORD: { parts: [{ secret: 'PGPASSWORD' }] } },
        stdin: "select 'x';\n",
      }),
      [
        `: "\${PGPASSWORD:?‹secrets.PGPASSWORD› is not set}" &&`,
        `PGPASSWORD="$PGPASSWORD" psql -At --file=- <<'EOF'`,
        `select 'x';`,
        'EOF',
      ].join('\n'),
    ],
    [
      'a request',
      {
        ...common,
        kind: 'http',
        method: 'POST',
        url: 'http://10.0.0.5:8080/drain/tenant-006',
        headers: { 'content-type': 'application/json' },
        body: '{"for":30}',
        mutates: true,
      },
      `curl -gsSi -m 30 -X POST -H 'content-type: application/json' --data-raw '{"for":30}' http://10.0.0.5:8080/drain/tenant-006`,
    ],
  ])('%s', (_what, command, text) => {
    expect(byHand(command).text).toBe(text);
    expect(printed(byHand(command))).toBe(text);
    expect(createRedactor({ secrets: [] }).text(text)).toBe(text);
  });
});

describe.each(SHELLS)('pasted into %s', (shell) => {
  test('every argument, variable and text arrives as itself', () => {
    const values = [...AWKWARD, ...fc.sample(awkward, { numRuns: 200, seed: 11 })];
    const env = Object.fromEntries(values.map((value, index) => [`V${index}`, value]));
    const seen = paste(exec(['witness', ...values], { env }), { shell });
    expect(seen.err).toBe('');
    expect(seen.argv).toEqual(values);
    expect(seen.env).toMatchObject(env);
  });

  test.each([...AWKWARD])('%j arrives on standard input, and as a script', (text) => {
    expect(paste(exec(['witness'], { stdin: text }), { shell })).toMatchObject({ err: '', stdin: text });
    const quoted = text.replaceAll("'", `'\\''`);
    const script = `witness "$GIVEN" '${quoted}'\ncat >/dev/null\nfalse\nwitness no\n`;
    const seen = paste(run(script, { env: { GIVEN: text }, stdin: 'for the script\n', as: 'redis' }), { shell });
    expect(seen).toMatchObject({ status: 1, argv: [text, text], stdin: 'for the script\n', sudo: '-n -H -u redis ' });
  });

  test('random texts arrive on standard input', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(paste(exec(['witness'], { stdin: text }), { shell }).stdin).toBe(text);
      }),
      { numRuns: often(40) },
    );
  });

  test('a program that a shell has a word of its own for is the program', () => {
    expect(paste(exec(['echo', '-e', 'a\\tb']), { shell }).argv).toEqual(['-e', 'a\\tb']);
    expect(paste(exec(['if', 'x']), { shell }).argv).toEqual(['x']);
  });

  test('the environment reaches the program behind sudo', () => {
    const seen = paste(exec(['witness', 'a b'], { as: 'redis', env: { NOTE: "it's" } }), { shell });
    expect([seen.argv, seen.env.NOTE, seen.sudo]).toEqual([['a b'], "it's", '-n -H -u redis ']);
  });

  describe('a secret', () => {
    const token = { parts: ['Bearer ', { secret: 'TOKEN' }] } as const;
    const VALUE = `a'b"c\\d $HOME`;
    const commands: readonly (readonly [string, ReadyCommand, (seen: Seen) => unknown])[] = [
      ['in the environment', exec(['witness'], { env: { AUTH: token } }), (seen) => seen.env.AUTH],
      ['behind sudo', exec(['witness'], { env: { AUTH: token }, as: 'redis' }), (seen) => seen.env.AUTH],
      ['on standard input', exec(['witness'], { stdin: token }), (seen) => seen.stdin],
      ['for a script', run('witness "$AUTH"\n', { env: { AUTH: token } }), (seen) => seen.argv?.[0]],
    ];
    test.each(commands)('that stands %s: nothing starts without it, and it arrives', (_where, command, find) => {
      const { missing, text } = byHand(command);
      expect(missing.map(({ variable, stands }) => [variable, stands])).toEqual([['TOKEN', '‹secrets.TOKEN›']]);
      expect(text).toContain('‹secrets.TOKEN›');
      for (const set of [{}, { TOKEN: '' }]) {
        const seen = paste(command, { shell, set });
        expect(seen).toMatchObject({ argv: null, stdin: null, sudo: null });
        expect(seen.status).not.toBe(0);
        expect(seen.err).toContain('‹secrets.TOKEN› is not set');
      }
      expect(find(paste(command, { shell, set: { TOKEN: VALUE } }))).toBe(`Bearer ${VALUE}`);
    });

    test('in a header or a body is in no list of processes; where it would be, that is said', () => {
      const request = {
        ...common,
        kind: 'http',
        method: 'POST',
        url: 'https://api/x',
        headers: {},
        mutates: true,
      } as const;
      const header = { ...request, headers: { authorization: token, accept: 'x' }, body: '{}' };
      const seen = paste(header, { shell, set: { TOKEN: VALUE } });
      expect(seen.argv?.join('\n')).not.toContain(VALUE);
      expect(seen.argv).toContain('@-');
      expect(seen.stdin).toBe(`authorization: Bearer ${VALUE}\n`);
      expect(byHand(header).missing.map(({ exposed }) => exposed)).toEqual([false]);
      const body = paste({ ...request, body: token }, { shell, set: { TOKEN: VALUE } });
      expect(body.argv?.join('\n')).not.toContain(VALUE);
      expect(body.stdin).toBe(`Bearer ${VALUE}`);
      const both = byHand({ ...header, body: { parts: ['{"k":"', { secret: 'KEY', encode: 'json' }, '"}'] } });
      expect(both.missing).toEqual([
        { variable: 'TOKEN', stands: '‹secrets.TOKEN›', of: 'secret', form: 'text', exposed: true },
        { variable: 'KEY_json', stands: '‹secrets.KEY›', of: 'secret', form: 'json', exposed: false },
      ]);
      expect(paste(header, { shell }).argv).toBeNull();
    });
  });

  test('a value that the run does not know stops the command too', () => {
    const count = { expression: 'before.workers.count > 2 ? "a" : `b`', encode: 'none' } as const;
    const planned: PlannedCommand = {
      ...common,
      kind: 'exec',
      argv: ['witness', 'scale', { parts: [count] }, { parts: ['n=', count] }],
      exit: [0],
    };
    const { missing } = byHand(planned);
    expect(missing).toEqual([
      { variable: 'value_1', stands: `‹${count.expression}›`, of: 'value', form: 'text', exposed: false },
    ]);
    expect(paste(planned, { shell }).argv).toBeNull();
    expect(paste(planned, { shell, set: { value_1: '4 x' } }).argv).toEqual(['scale', '4 x', 'n=4 x']);
  });
});

describe('a request', () => {
  const request = (change: Partial<Extract<ReadyCommand, { kind: 'http' }>>) =>
    paste({ ...common, kind: 'http', method: 'PUT', url: 'http://x/', headers: {}, mutates: true, ...change }).argv;

  test('has its method, headers and body as they are', () => {
    expect(request({ headers: { 'X-Note': `it's "x"`, 'X-None': '' }, body: '@file\n' })).toEqual([
      ...['-gsSi', '-m', '30', '-X', 'PUT', '-H', `X-Note: it's "x"`, '-H', 'X-None;'],
      ...['-H', 'Content-Type:', '--data-raw', '@file\n', 'http://x/'],
    ]);
    expect(request({ body: '{}', json: true })?.slice(5)).toEqual([
      ...['-H', 'content-type: application/json', '--data-raw', '{}', 'http://x/'],
    ]);
    expect(request({ method: 'GET' })).toEqual(['-gsSi', '-m', '30', 'http://x/']);
    expect(request({ method: 'HEAD', timeout_ms: 1_500 })).toEqual(['-gsSi', '-m', '1.5', '-I', 'http://x/']);
    expect(request({ method: 'DELETE' })).toEqual(['-gsSi', '-m', '30', '-X', 'DELETE', 'http://x/']);
    expect(request({ method: 'GET', url: 'http://x/ä[1]?a={b}' })?.at(-1)).toBe('http://x/%C3%A4[1]?a={b}');
  });

  test('that is only planned has what is known of its body', () => {
    const planned: PlannedCommand = {
      ...common,
      kind: 'http',
      method: 'POST',
      url: { parts: ['http://x/', { expression: 'did.id', encode: 'percent' }] },
      headers: {},
      body: {
        object: {
          note: { parts: ['say "', { expression: 'did.note', encode: 'none' }, '"'] },
          list: [1, true, null, 'a"b', { value: 'did.count' }],
        },
      },
      exit: [0],
      expect: [],
    };
    const set = { value_1: 'N', value_2: '7', value_3: 'ID' };
    expect(byHand(planned).missing.map(({ stands, form }) => [stands, form])).toEqual([
      ['‹did.note›', 'json'],
      ['‹did.count›', 'json-value'],
      ['‹did.id›', 'percent'],
    ]);
    const { argv } = paste(planned, { set });
    expect(argv?.at(-1)).toBe('http://x/ID');
    expect(argv).toContain('content-type: application/json');
    expect(argv?.at(-2)).toBe('{"note":"say \\"N\\"","list":[1,true,null,"a\\"b",7]}');
    const text = paste(planned, { set: { ...set, value_2: '"7 a"' } }).argv?.at(-2);
    expect(JSON.parse(text ?? '')).toEqual({ note: 'say "N"', list: [1, true, null, 'a"b', '7 a'] });
  });
});
