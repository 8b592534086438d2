// `topology show` and `topology drift`, as a person calls them.
import { describe, expect, test } from 'vitest';
import { TOPOLOGY, workspace } from './workspace.ts';

/** The cache's host is this machine: what stands there is what the file `there` says. */
const ASKED = TOPOLOGY.replace(
  '    identifies: [unit]\n',
  `    identifies: [unit]
    discover:
      exec: [cat, there]
      output: text
      each: text
      tenant: "redis@(?P<tenant>[a-z0-9-]+)"
`,
);
const estate = (there: string, topology = ASKED) => workspace({ 'topology.yml': topology, there });

describe('topology show', () => {
  test('tells services and how many tenants have them; a tenant’s view tells its instances alone', async () => {
    const { run } = await estate('');
    const all = await run('topology', 'show');
    expect(all).toMatchObject({ code: 0, err: '' });
    expect(all.out).toContain('0 hosts, 1 service, 2 tenants, 2 instances');
    const one = await run('topology', 'show', '--tenant', 'tenant-006');
    expect(one.out).toContain('redis@tenant-006');
    expect(one.out).not.toContain('tenant-007');
  });

  test.each(['json', 'mermaid', 'dot'])('as %s holds no other tenant where one is named', async (format) => {
    const { run } = await estate('');
    const { code, out } = await run('topology', 'show', '--tenant', 'tenant-006', '--format', format);
    expect(code).toBe(0);
    expect(out).toContain('tenant-006');
    expect(out).not.toContain('tenant-007');
  });

  test('as JSON is one document, whichever way it is asked for', async () => {
    const { run } = await estate('');
    const [one, other] = [await run('topology', 'show', '--json'), await run('topology', 'show', '--format', 'json')];
    expect(JSON.parse(one.out)).toEqual(JSON.parse(other.out));
    expect(JSON.parse(one.out)).toMatchObject({ services: [{ name: 'cache', discovered: true }], tenants: [{}, {}] });
  });

  test.each([
    [['--format', 'svg'], 'usage'],
    [['--tenant', 'nobody'], 'tenant-unknown'],
    [['--topology', 'none.yml'], 'topology-missing'],
  ])('%j is wrong, and says so', async (words, code) => {
    const { run } = await estate('');
    const ended = await run('topology', 'show', ...words);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain(`[${code}]`);
  });

  test('shows names of others, and does nothing that they say', async () => {
    const odd = ASKED.replace('{ cache: {} }', '{ cache: { unit: "a\\"]; b", note: "\\e[31m\\u202e" } }');
    const { run } = await estate('', odd);
    for (const format of ['text', 'json', 'mermaid', 'dot']) {
      const { code, out } = await run('topology', 'show', '--tenant', 'tenant-006', '--format', format);
      expect(code, out).toBe(0);
      for (const sign of ['\u001b', '\u202e']) expect(out).not.toContain(sign);
      if (format !== 'text') expect(out).not.toContain('a"]');
    }
  });
});

describe('topology drift', () => {
  test('ends with 0 where all is as declared', async () => {
    const { run } = await estate('redis@tenant-006\nredis@tenant-007\n');
    expect(await run('topology', 'drift')).toMatchObject({ code: 0, out: expect.stringContaining('no drift') });
  });

  test.each([
    ['what is missing', 'redis@tenant-007\n', 'The cache of tenant-006 (redis@tenant-006) is not on the runner'],
    ['what nobody declares', 'redis@tenant-006\nredis@tenant-007\nredis@who\n', 'of nobody that the topology knows'],
    ['what cannot be known', 'rubbish\n', 'What stands of cache on the runner is not known'],
  ])('ends with 1 for %s, and tells where', async (_, there, says) => {
    const { run } = await estate(there);
    const { code, err } = await run('topology', 'drift');
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(err).toMatch(/topology\.yml:\d+:\d+/);
  });

  test('judges one tenant alone where one is named', async () => {
    const { run } = await estate('redis@tenant-007\n');
    expect((await run('topology', 'drift', '--tenant', 'tenant-007')).code).toBe(0);
    const other = await run('topology', 'drift', '--tenant', 'tenant-006', '--json');
    expect(other.code).toBe(1);
    expect(JSON.parse(other.out)).toMatchObject({
      tenant: 'tenant-006',
      answers: [{ service: 'cache', host: 'runner', instances: 1, as_declared: 0 }],
      drift: [{ kind: 'missing', instance: 'cache/runner/redis@tenant-006', fault: { at: { file: 'topology.yml' } } }],
    });
  });

  test('says which services cannot be asked for', async () => {
    const { run } = await estate('', TOPOLOGY);
    expect(await run('topology', 'drift')).toMatchObject({ code: 0, out: expect.stringContaining('cache: not asked') });
  });
});
