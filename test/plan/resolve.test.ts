import { describe, expect, test } from 'vitest';
import type { PlannedCommand, PlannedText } from '../../src/plan/plan.ts';
import { readyCommand, resolveText } from '../../src/plan/resolve.ts';
import { shownCommand } from '../../src/plan/shown.ts';

const COMMON = {
  where: 'app-1',
  env: {},
  timeout_ms: 30_000,
  exit: [0],
  output: { format: 'none', fields: {} },
  sensitive: false,
} as const;

function exec(...argv: readonly PlannedText[]): PlannedCommand {
  return { ...COMMON, kind: 'exec', argv };
}

function http(rest: Partial<Extract<PlannedCommand, { kind: 'http' }>>): PlannedCommand {
  return {
    ...COMMON,
    where: 'runner',
    kind: 'http',
    method: 'POST',
    url: 'http://10.0.0.5/x',
    headers: {},
    expect: [],
    ...rest,
  };
}

function value(expression: string, encode: 'none' | 'percent' = 'none') {
  return { expression, encode };
}

const SCOPE = {
  before: { workers: { count: 6, name: 'a b', flag: '-x', path: 'a/b', tag: '*' } },
  incident: { name: 'Alert' },
};

describe('the remaining expressions become values', () => {
  test('whole numbers print without a fraction', () => {
    const made = readyCommand(exec('scale', { parts: [value('before.workers.count + 2')] }), SCOPE, true);
    expect(made).toMatchObject({ ok: true, value: { kind: 'exec', argv: ['scale', '8'] } });
  });

  test.each([
    ['a sample that is not there', { parts: [value('before.cache.run_id')] }, 'value-unknown'],
    ['an alert, which is in the scope and may not be here', { parts: [value('incident.name')] }, 'value-unknown'],
    [
      'a value that is not plain in a longer element',
      { parts: ['x=', value('before.workers.name')] },
      'value-not-plain',
    ],
    ['a value that begins with a dash', { parts: [value('before.workers.flag')] }, 'value-not-plain'],
    ['a secret in an argument', { parts: [{ secret: 'TOKEN' }] }, 'secret-exposed'],
    ['a list', { parts: [value('[1, 2]')] }, 'value-unknown'],
  ])('%s is a fault', (_, text, code) => {
    const made = readyCommand(exec('scale', text), SCOPE, true);
    expect(made.ok ? '' : made.faults[0].code).toBe(code);
  });

  test('a command is made anew where it reads a value or does something else, and is the same one where nothing is open', () => {
    const open = exec('scale', { parts: [value('before.workers.count + 2')] });
    const more = { before: { workers: { count: 7 } } };
    expect(readyCommand(open, SCOPE, true)).toMatchObject({ value: { argv: ['scale', '8'] } });
    expect(readyCommand(open, more, true)).toMatchObject({ value: { argv: ['scale', '9'] } });
    const closed = http({});
    expect(readyCommand(closed, SCOPE, true)).toMatchObject({ value: { mutates: true } });
    expect(readyCommand(closed, SCOPE, false)).toMatchObject({ value: { mutates: false } });
    expect(readyCommand(closed, more, true)).toBe(readyCommand(closed, SCOPE, true));
  });

  test('a wildcard from a value is refused where something changes, unless the runbook allows it', () => {
    const command = { ...exec('x'), env: { TAG: { parts: [value('before.workers.tag')] } } };
    expect(readyCommand(command, SCOPE, true).ok).toBe(false);
    expect(readyCommand(command, SCOPE, false).ok).toBe(true);
    expect(readyCommand({ ...command, allow_wildcard: 'because' }, SCOPE, true).ok).toBe(true);
  });

  test('secrets stay names', () => {
    const made = readyCommand({ ...exec('x'), env: { P: { parts: [{ secret: 'P' }] } }, stdin: 'in' }, SCOPE, false);
    expect(made).toMatchObject({ value: { env: { P: { parts: [{ secret: 'P' }] } }, stdin: 'in' } });
  });
});

describe('requests', () => {
  test('a value in a path is percent-encoded', () => {
    const made = readyCommand(
      http({ url: { parts: ['http://h/', value('before.workers.path', 'percent')] } }),
      SCOPE,
      false,
    );
    expect(made).toMatchObject({ value: { url: 'http://h/a%2Fb', mutates: false } });
  });

  test('a JSON body: types kept, texts escaped, a secret marked for escaping', () => {
    const body = {
      object: {
        count: { value: 'before.workers.count' },
        list: [true, null, 1.5],
        text: { parts: ['say "', value('before.workers.name'), '"'] },
        key: { parts: ['Bearer ', { secret: 'TOKEN' }] },
        empty: { object: {} },
      },
    };
    const made = readyCommand(http({ body }), SCOPE, true);
    expect(made).toMatchObject({
      value: {
        mutates: true,
        body: {
          parts: [
            '{"count":6,"list":[true,null,1.5],"text":"say \\"a b\\"","key":"Bearer ',
            { secret: 'TOKEN', encode: 'json' },
            '","empty":{}}',
          ],
        },
      },
    });
  });

  test.each([
    ['an object', { object: {} }, {}, true],
    ['a list', [1], {}, true],
    ['null', null, {}, true],
    [
      'of which a header says what it is',
      { object: {} },
      { 'Content-Type': 'application/merge-patch+json' },
      undefined,
    ],
    ['a text', '{"a":1}', {}, undefined],
    ['a text with a value', { parts: ['n=', value('before.workers.count')] }, {}, undefined],
    ['none', undefined, {}, undefined],
  ] as const)(
    'a body is sent as JSON where it is one, and nothing says otherwise: %s',
    (_what, body, headers, json) => {
      const made = readyCommand(http({ ...(body !== undefined && { body }), headers }), SCOPE, true);
      expect(made.ok && made.value.kind === 'http' && made.value.json).toBe(json);
    },
  );

  test('a body that is one text is sent as it is', () => {
    expect(readyCommand(http({ body: 'a=b' }), SCOPE, true)).toMatchObject({ value: { body: 'a=b' } });
  });

  test.each([['http://h/a/../b'], ['http://h/%2e%2e'], ['ftp://h/'], ['http://user:word@h/'], ['not a url']])(
    '%s is refused',
    (url) => {
      const made = readyCommand(http({ url }), SCOPE, true);
      expect(made.ok ? '' : made.faults[0].code).toBe('command-invalid');
    },
  );
});

test('a message has its values, or is not shown at all', () => {
  const text = { parts: ['workers: ', value('before.workers.count')] };
  expect(resolveText(text, SCOPE)).toBe('workers: 6');
  expect(resolveText(text, {})).toBeNull();
  expect(resolveText({ parts: ['x', { secret: 'P' }] }, SCOPE)).toBeNull();
  expect(resolveText('as it is', {})).toBe('as it is');
});

describe('a command as a person would type it', () => {
  test.each<[Parameters<typeof shownCommand>[0], string]>([
    [{ kind: 'exec', argv: ['systemctl', 'restart', 'redis@tenant-006'] }, 'systemctl restart redis@tenant-006'],
    [{ kind: 'exec', argv: ['echo', "it's", ''] }, `echo 'it'\\''s' ''`],
    [{ kind: 'exec', argv: ['id'], as: 'postgres' }, 'sudo -n -u postgres id'],
    [{ kind: 'exec', argv: ['scale', { parts: ['n=', value('before.w.count + 2')] }] }, 'scale n=‹before.w.count + 2›'],
    [{ kind: 'run', script: 'one\n' }, 'one'],
    [{ kind: 'run', script: 'one\ntwo\nthree\n' }, 'one … (2 more lines)'],
    [{ kind: 'http', method: 'GET', url: 'http://h/x' }, 'GET http://h/x'],
  ])('%j', (command, shown) => {
    expect(shownCommand(command)).toBe(shown);
  });
});
