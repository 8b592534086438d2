// A field that is declared secret is a secret: it stands where nobody can read it, or nowhere.
import { describe, expect, test } from 'vitest';
import { faultsIn, marked, spoiled } from './fixture.ts';

const SECRET = spoiled(
  'fields: { job: number }',
  'fields: { job: number, token: { type: string, secret: true } }',
).replace('fields: { run_id: string }', 'fields: { run_id: string, auth: { type: string, secret: true } }');
const UNDO = '      exec: [systemctl, start, "redis@${{ tenant.id }}"]';
const RUN = '      exec: [systemctl, restart, "redis@${{ tenant.id }}"]';
const OPEN = 'engage: { exec: [gatewayctl, open, "${{ tenant.id }}"] }';

function withText(from: string, to: string): string {
  if (!SECRET.includes(from)) throw new Error(`the fixture does not hold: ${from}`);
  return SECRET.replace(from, () => to);
}

describe('is refused, at its place', () => {
  test.each([
    ['did, in an argument', UNDO, '      exec: [sh, -c, "echo $1", sh, "${{ §did.token }}"]'],
    ['did, inside a larger expression', UNDO, "      exec: [a, \"x${{ '-' + §did.token + '-' }}\"]"],
    ['did by index', UNDO, '      exec: [a, "${{ §did[\'token\'] }}"]'],
    ['did by an index that is computed', UNDO, "      exec: [a, \"${{ string(§did['to' + 'ken']) }}\"]"],
    ['did, in a URL', UNDO, '      http: { url: "http://host/x?t=${{ §did.token }}" }'],
    ['before, in an argument', RUN, '      exec: [a, "${{ tenant.id }}", "${{ §before.cache.auth }}"]'],
    ['before, in the undo', UNDO, '      exec: [a, "${{ §before.cache.auth }}"]'],
    ['before, in a URL', RUN, '      http: { url: "http://host/${{ tenant.id }}/${{ §before.cache.auth }}" }'],
    ['first, in a guard', OPEN, 'engage: { exec: [a, "${{ tenant.id }}", "${{ §first.pool.state }}"] }'],
  ])('%s', (_what, from, to) => {
    const spoilt = withText(from, to).replace('      state: string\n', '      state: { type: string, secret: true }\n');
    const { text, line, column } = marked(spoilt);
    expect(faultsIn(text)).toEqual([
      expect.objectContaining({
        code: 'secret-exposed',
        hint: expect.stringContaining('env, stdin'),
        at: expect.objectContaining({ line, column }),
      }),
    ]);
  });
});

describe('stands', () => {
  test.each([
    ['in env', UNDO, '      exec: [a, "${{ tenant.id }}"]\n      env: { T: "${{ did.token }}" }'],
    ['on stdin', UNDO, '      exec: [a, "${{ tenant.id }}"]\n      stdin: "${{ did.token }}"'],
    [
      'in a header and a body',
      UNDO,
      '      http: { url: "http://host/${{ tenant.id }}", headers: { A: "${{ did.token }}" }, body: { t: "${{ did.token }}" } }',
    ],
  ])('%s', (_where, from, to) => expect(faultsIn(withText(from, to))).toEqual([]));

  test('beside it, in an argument, what is none', () => {
    expect(faultsIn(withText(UNDO, '      exec: [a, "${{ did.job }}", "${{ before.cache.run_id }}"]'))).toEqual([]);
  });
});

describe('of a sensitive command, every field', () => {
  const sensitive = (text: string, key: string) => {
    if (!text.includes(key)) throw new Error(`the fixture does not hold: ${key}`);
    return text.replace(key, `sensitive: true\n    ${key}`);
  };
  const probe = sensitive(
    spoiled('fields: { job: number }', 'sensitive: true\n      fields: { job: number }'),
    'fields: { run_id: string }',
  );
  const withArgument = (text: string, from: string, argument: string) =>
    text.replace(from, () => `      exec: [a, "\${{ tenant.id }}", "\${{ ${argument} }}"]`);
  test.each([
    ['of a probe', probe, RUN, '§before.cache.run_id'],
    ['of a `do`', probe, UNDO, '§did.job'],
    [
      'of one that prints a text',
      probe
        .replace(
          'output: json\n    sensitive: true\n    fields: { run_id: string }',
          'output: text\n    sensitive: true',
        )
        .replaceAll('cache.run_id', 'cache.text'),
      RUN,
      '§before.cache.text',
    ],
    [
      'of one that prints a number',
      probe
        .replace(
          'output: json\n    sensitive: true\n    fields: { run_id: string }',
          'output: number\n    sensitive: true',
        )
        .replaceAll('cache.run_id', 'cache.value'),
      RUN,
      '§before.cache.value',
    ],
  ])('%s is refused in an argument', (_of, text, from, argument) => {
    const { text: spoilt, line, column } = marked(withArgument(text, from, argument));
    expect(faultsIn(spoilt)).toEqual([
      expect.objectContaining({ code: 'secret-exposed', at: expect.objectContaining({ line, column }) }),
    ]);
  });
  test('stands in env', () => {
    const env =
      '      exec: [a, "${{ tenant.id }}"]\n      env: { T: "${{ did.job }}", R: "${{ before.cache.run_id }}" }';
    expect(faultsIn(probe.replace(UNDO, () => env))).toEqual([]);
  });
  test('says whether it did its work, which is no secret', () => {
    expect(faultsIn(withArgument(probe, RUN, 'before.cache.ok'))).toEqual([]);
  });
});
