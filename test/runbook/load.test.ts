import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadRunbook } from '../../src/runbook/load.ts';
import type { Command, Text } from '../../src/runbook/runbook.ts';
import { runbookSchema } from '../../src/runbook/schema.ts';
import { faultsIn, load, marked, mitigationOf, SOUND, spoiled } from './fixture.ts';

function plain(text: Text | undefined): unknown {
  if (text === undefined || typeof text === 'string') return text;
  return text.parts.map((part) => {
    if (typeof part === 'string') return part;
    return 'secret' in part ? { secret: part.secret } : { [part.encode]: part.expression.source };
  });
}

function commandOf(text: string, probe = 'pool'): Command {
  const command = load(text).probes[probe]?.command;
  if (command === undefined) throw new Error('no such probe');
  return command;
}

function withPool(command: string): string {
  const from = SOUND.indexOf('    exec: [psql');
  const to = SOUND.indexOf('  cache:\n    service');
  return (SOUND.slice(0, from) + command + SOUND.slice(to))
    .replace(/pool\.active >= [^\n]*/, 'pool.ok')
    .replace(/pool\.active < [^\n]*/, 'pool.ok')
    .replace(' && pool.max > 0', '');
}

describe('a runbook', () => {
  test('has the defaults of the language', () => {
    const runbook = load(SOUND);
    expect(runbook).toMatchObject({
      id: 'cache-wedged',
      scope: 'tenant',
      timeoutMs: 600_000,
      maxRuns: { runs: 3, perMs: 3_600_000 },
      secrets: ['TOKEN'],
      notify: null,
      on: [{ name: 'CacheWedged', severity: [], labels: {}, at: expect.anything() }],
    });
    expect(runbook.symptom).toMatchObject({ withinMs: null, everyMs: 2_000, forMs: 5_000 });
    expect(runbook.recovered).toMatchObject({ withinMs: 180_000, everyMs: 2_000, forMs: 0, otherwise: 'rollback' });
    expect(runbook.guards.circuit_breaker).toMatchObject({ onUnknown: 'hold', engaged: { withinMs: 30_000 } });
    expect(runbook.probes.pool?.command).toMatchObject({
      timeoutMs: 30_000,
      exit: [0],
      sensitive: false,
      fromRunner: false,
    });
    expect(mitigationOf(runbook)).toMatchObject({
      checkpoint: false,
      require: { withinMs: null },
      verify: { withinMs: 30_000, forMs: 0 },
      ending: { kind: 'undo', undone: { withinMs: 30_000, forMs: 2_000 } },
    });
  });

  test('knows what each condition reads', () => {
    const runbook = load(SOUND);
    expect(runbook.symptom.that[0].reads).toEqual({
      roots: ['pool', 'inputs'],
      probes: ['pool'],
      all: [],
      first: [],
      before: [],
    });
    expect(mitigationOf(runbook).verify.that[0].reads).toMatchObject({ probes: ['cache'], before: ['cache'] });
  });

  test('a list is one condition', () => {
    const runbook = load(spoiled('undone: cache.ok', 'undone:\n      - cache.ok\n      - cache.run_id != ""'));
    const { ending } = mitigationOf(runbook);
    expect(ending.kind === 'undo' && ending.undone.that.map(({ source }) => source)).toEqual([
      'cache.ok',
      'cache.run_id != ""',
    ]);
  });

  test.each([
    ['undo: none\n    because: It leaves nothing.', { kind: 'none', because: 'It leaves nothing.' }],
    ['irreversible: the old primary', { kind: 'irreversible', stays: 'the old primary' }],
  ])('a mitigation may end with %s', (written, ending) => {
    const text = `${SOUND.slice(0, SOUND.indexOf('    undo:'))}    ${written}\n`;
    expect(mitigationOf(load(text)).ending).toEqual(ending);
  });

  test('outcomes and channels may be one or several', () => {
    const text = `${SOUND}notify:\n  - { on: [started, unknown], to: slack }\n  - { on: refused, to: [slack, page] }\n`;
    expect(load(text).notify).toEqual([
      { on: ['started', 'unknown'], to: ['slack'], at: expect.anything() },
      { on: ['refused'], to: ['slack', 'page'], at: expect.anything() },
    ]);
  });

  test('days are a unit of time, in the file and in its expressions', () => {
    const runbook = load(
      spoiled('pool.max > 0', 'run.now - pool.since > duration("1d12h")').replace('per 1h', 'per 1d'),
    );
    expect(runbook.maxRuns?.perMs).toBe(86_400_000);
  });

  test('labels are texts as they are written', () => {
    const text = spoiled(
      '    - name: CacheWedged',
      '    - name: Cache*\n      severity: critical\n      labels: { env: production, shard: 007, live: true }',
    );
    expect(load(text).on).toEqual([
      {
        name: 'Cache*',
        severity: ['critical'],
        labels: { env: 'production', shard: '007', live: 'true' },
        at: expect.objectContaining({ line: 8 }),
      },
    ]);
  });

  test('an input may have a default over the tenant', () => {
    const { inputs } = load(spoiled('default: 0.9', 'default: "${{ tenant.busy }}"'));
    expect(inputs.busy?.default).toMatchObject({ expression: { source: 'tenant.busy' } });
    expect(inputs.group).toMatchObject({ from: { source: 'incident.labels.group' }, pattern: '[a-z0-9-]{1,64}' });
  });

  test('the document has a byte order mark, Windows line ends, or aliases, and means the same', () => {
    const sources = (text: string) => JSON.stringify(load(text), (key, value) => (key === 'at' ? undefined : value));
    expect(sources(`\uFEFF${SOUND}`)).toBe(sources(SOUND));
    expect(sources(SOUND.replaceAll('\n', '\r\n'))).toBe(sources(SOUND));
    const aliased = SOUND.replace('engaged: breaker', 'engaged: &open breaker').replace(
      'require: breaker.state == "open"',
      'require: *open',
    );
    expect(sources(aliased)).toBe(sources(SOUND));
  });

  test('a JSON Schema can be made of its shape', () => {
    const schema = z.toJSONSchema(runbookSchema);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(schema.properties ?? {})).toContain('max-blast-radius');
  });
});

describe('a command', () => {
  test('an argument is the text of its scalar', () => {
    const command = commandOf(
      withPool(`    exec: [chmod, 0755, 1e3, true, 0x1F, "a b", 'it''s', "tab\\t", "", 2026-01-01, null_ish, "-"]\n`),
    );
    expect(command.kind === 'exec' && command.argv).toEqual([
      'chmod',
      '0755',
      '1e3',
      'true',
      '0x1F',
      'a b',
      "it's",
      'tab\t',
      '',
      '2026-01-01',
      'null_ish',
      '-',
    ]);
  });

  test('values stay inside their element', () => {
    const command = commandOf(withPool('    exec: [a, "x-${{ tenant.id }}-${{target.port}}", "${{ inputs.busy }}"]\n'));
    expect(command.kind === 'exec' && command.argv.map(plain)).toEqual([
      'a',
      ['x-', { none: 'tenant.id' }, '-', { none: 'target.port' }],
      [{ none: 'inputs.busy' }],
    ]);
  });

  test('an expression may hold braces and quotes', () => {
    const command = commandOf(withPool(`    exec: [a, '\${{ tenant.id == "}}" ? "x" : {"a": "b"}["a"] }}']\n`));
    expect(command.kind === 'exec' && plain(command.argv[1])).toEqual([
      { none: 'tenant.id == "}}" ? "x" : {"a": "b"}["a"]' },
    ]);
  });

  test('secrets stand in env, stdin, headers and body', () => {
    const exec = commandOf(
      withPool('    exec: [a]\n    env: { T: "x${{ secrets.TOKEN }}", N: 7 }\n    stdin: "${{ secrets.TOKEN }}\\n"\n'),
    );
    expect(plain(exec.env.T)).toEqual(['x', { secret: 'TOKEN' }]);
    expect(exec.env.N).toBe('7');
    expect(plain(exec.stdin)).toEqual([{ secret: 'TOKEN' }, '\n']);
    const http = commandOf(
      withPool(
        '    http:\n      url: https://api/x\n      method: POST\n      headers: { Authorization: "Bearer ${{ secrets.TOKEN }}" }\n      body: { token: "${{ secrets.TOKEN }}" }\n',
      ),
    );
    if (http.kind !== 'http') throw new Error('no request');
    expect(plain(http.headers.Authorization)).toEqual(['Bearer ', { secret: 'TOKEN' }]);
    expect(JSON.stringify(http.body)).toContain('{"secret":"TOKEN"}');
  });

  test.each([
    ['http://h/a', 'http://h/a'],
    [
      'http://${{ target.address }}/a/${{ tenant.id }}?q=${{ tenant.tier }}#${{ run.id }}',
      ['none', 'percent', 'percent', 'percent'],
    ],
    ['http://${{ target.host }}:${{ target.port }}', ['none', 'none']],
    ['${{ target.scheme }}://${{ target.host }}/${{ tenant.id }}', ['none', 'none', 'percent']],
    ['http://h?tenant=${{ tenant.id }}', ['percent']],
  ])('values in the URL %s are encoded where they stand', (url, encodings) => {
    const command = commandOf(withPool(`    http: { url: "${url}" }\n    fields: { active: number }\n`));
    if (command.kind !== 'http') throw new Error('no request');
    const parts = typeof command.url === 'string' ? command.url : command.url.parts;
    expect(
      typeof parts === 'string'
        ? parts
        : parts.flatMap((part) => (typeof part === 'object' && 'encode' in part ? part.encode : [])),
    ).toEqual(encodings);
  });

  test('in a JSON body a lone value keeps its type, a mixed one is text', () => {
    const command = commandOf(
      withPool(
        '    http:\n      url: http://h/\n      method: POST\n      body:\n        n: "${{ inputs.busy * 2 }}"\n        s: "n=${{ inputs.busy }}"\n        list: [1, true, null, "${{ tenant.id }}"]\n',
      ),
    );
    if (command.kind !== 'http') throw new Error('no request');
    expect(command.body).toMatchObject({
      object: {
        n: { value: { source: 'inputs.busy * 2' } },
        s: { parts: ['n=', { expression: { source: 'inputs.busy' } }] },
        list: [1, true, null, { value: { source: 'tenant.id' } }],
      },
    });
  });

  test('a key of a body called exec is data, whatever stands under it', () => {
    const command = commandOf(
      withPool('    http:\n      url: http://h/\n      method: POST\n      body: { exec: [a, [b], null, { c: d }] }\n'),
    );
    if (command.kind !== 'http') throw new Error('no request');
    expect(command.body).toEqual({ object: { exec: ['a', ['b'], null, { object: { c: 'd' } }] } });
  });

  test('fields alone make a request JSON; a request without them has no output', () => {
    expect(commandOf(SOUND, 'breaker').output.format).toBe('json');
    expect(commandOf(withPool('    http: { url: "http://h/" }\n')).output).toEqual({ format: 'none', fields: {} });
  });

  test('Prometheus is a request with its query encoded and one number', () => {
    const command = commandOf(
      withPool(`    prometheus: { url: "http://prom:9090/", query: 'up{tenant="\${{ tenant.id }}"} == 1' }\n`),
    );
    if (command.kind !== 'http') throw new Error('no request');
    expect(plain(command.url)).toEqual([
      'http://prom:9090',
      '/api/v1/query?query=',
      'up%7Btenant%3D%22',
      { percent: 'tenant.id' },
      '%22%7D%20%3D%3D%201',
    ]);
    expect(command.output.fields).toEqual({
      value: { type: 'number', list: false, path: ['data', 'result', '0', 'value', '1'], secret: false },
    });
  });

  test.each([
    ['number', { value: 'number' }],
    ['text', { text: 'string' }],
  ])('output: %s declares one field', (output, fields) => {
    const declared = commandOf(withPool(`    exec: [a]\n    output: ${output}\n`)).output.fields;
    expect(Object.fromEntries(Object.entries(declared).map(([name, { type }]) => [name, type]))).toEqual(fields);
  });
});

describe('the services of an estate', () => {
  const services = ['database', 'cache', 'gateway'];
  const judged = (text: string) => {
    const loaded = loadRunbook('runbooks/cache-wedged.yml', 'cache-wedged', text, services);
    return loaded.ok ? [] : loaded.faults;
  };

  test('are known to a sound runbook', () => {
    expect(judged(SOUND)).toEqual([]);
  });

  test.each([
    ['a probe', 'service: database', 'service: §databse', 'Did you mean `database`?'],
    [
      'a guard',
      'breaker:\n    service: gateway\n    engage',
      'breaker:\n    service: §gatway\n    engage',
      '`gateway`',
    ],
    ['a step', 'service: cache\n    guard', 'service: §"cahe"\n    guard', 'Did you mean `cache`?'],
    ['a step, by a far name', 'service: cache\n    guard', 'service: §queue\n    guard', 'database, cache, gateway'],
  ])('are named by %s, or that is a fault with the word marked', (_what, from, to, hint) => {
    const { text, line, column } = marked(spoiled(from, to));
    const found = judged(text);
    expect(found).toMatchObject([
      {
        code: 'name-unknown',
        hint: expect.stringContaining(hint),
        at: { file: 'runbooks/cache-wedged.yml', line, column },
      },
    ]);
    expect(faultsIn(text), 'where nobody says which there are, none is unknown').toEqual([]);
  });

  test('are looked for beside all other faults', () => {
    const text = spoiled('service: cache\n    guard', 'service: cash\n    gaurd').replace(
      'title: Cache',
      'titel: Cache',
    );
    expect(judged(text).map(({ code }) => code)).toEqual(expect.arrayContaining(['name-unknown', 'key-unknown']));
  });
});

describe('places', () => {
  test.each([
    ['a plain condition over two lines', 'undone: cache.ok', 'undone: cache.ok\n      && cache.§okay'],
    [
      'a single-quoted condition',
      'undone: cache.ok',
      "undone: '!cache.ok || cache.run_id != ''x'' && cache.§okay'".replaceAll("''", '"'),
    ],
    ['a doubled quote before it', 'undone: cache.ok', "undone: 'cache.run_id != \"it''s\" && cache.§okay'"],
    ['an escape before it', 'undone: cache.ok', 'undone: "cache.run_id != \\"\\u0041\\x41\\" && cache.§okay"'],
    ['a folded block', 'undone: cache.ok', 'undone: >-\n      cache.ok\n      && cache.§okay'],
    ['a literal block', 'undone: cache.ok', 'undone: |\n      cache.ok\n        && cache.§okay'],
    ['a block with an indentation of its own', 'undone: cache.ok', 'undone: |2-\n      cache.ok &&\n      cache.§okay'],
    ['an item of a list', 'undone: cache.ok', 'undone:\n      - cache.ok\n      - cache.§okay'],
    ['the second value of a text', '"${{ target.database }}"', '"${{ tenant.id }}-${{ inputs.§bussy }}"'],
    [
      'stdin, line two',
      '    env: { TOKEN',
      '    stdin: |\n      select 1;\n        select ${{ inputs.§bussy }};\n    env: { TOKEN',
    ],
    ['after Windows line ends', 'undone: cache.ok', 'undone: >-\r\n      cache.ok\r\n      && cache.§okay'],
  ])('%s', (_what, from, to) => {
    const { text, line, column } = marked(spoiled(from, to));
    const [fault, ...others] = faultsIn(text);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'name-unknown', at: { line, column } });
    expect(fault?.at?.excerpt?.slice(column - 1, column - 1 + (fault.at.length ?? 0))).toMatch(/^(okay|bussy)$/);
  });
});
