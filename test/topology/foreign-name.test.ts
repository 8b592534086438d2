// An attribute by which a tenant is identified, and whose name stands in it.
import { describe, expect, test } from 'vitest';
import { loadTopology } from '../../src/topology/load.ts';

function messages(tenants: Readonly<Record<string, { readonly path: string; readonly aliases?: readonly string[] }>>) {
  const loaded = loadTopology(
    'topology.json',
    JSON.stringify({
      schema: 1,
      hosts: { 'h-1': { ssh: 'ops@h-1.internal' } },
      services: { disk: { tenancy: 'dedicated', hosts: ['h-1'], identifies: ['path'] } },
      tenants: Object.fromEntries(
        Object.entries(tenants).map(([id, { path, aliases = [] }]) => [id, { aliases, services: { disk: { path } } }]),
      ),
    }),
  );
  return loaded.ok ? [] : loaded.faults.map(({ code, message, at }) => `${code} ${at?.line}: ${message}`);
}

describe('an identifying attribute', () => {
  test.each([
    ['another’s id', '/srv/games', ['games']],
    ['another’s id in capitals', '/srv/GAMES/', ['games']],
    ['another’s alias', 'redis@play', ['games']],
    ['its own id', '/srv/backup', []],
    ['its own alias', '/srv/safe', []],
    ['its own id and another’s', '/srv/games/backup', []],
    ['its own id, within another word', '/srv/backups', []],
    ['another’s id within another word', '/srv/gamesome', []],
    ['neither', 't_6', []],
  ])('that holds %s', (_, path, named) => {
    const found = messages({ backup: { path, aliases: ['safe'] }, games: { path: 'disk@games', aliases: ['play'] } });
    expect(found).toEqual(
      named.map(
        (other) =>
          `identifier-claimed-twice 1: backup's disk path is \`${path}\`, which names another tenant, ${other}.`,
      ),
    );
  });

  test('may hold an id of which another’s is the beginning', () => {
    expect(messages({ acme: { path: 'redis@acme' }, 'acme-eu': { path: 'redis@acme-eu' } })).toEqual([]);
  });

  test('may not hold one that begins with its own', () => {
    expect(messages({ acme: { path: 'redis@acme-eu' }, 'acme-eu': { path: 'r-acme-eu' } })).toEqual([
      "identifier-claimed-twice 1: acme's disk path is `redis@acme-eu`, which names another tenant, acme-eu.",
    ]);
  });

  test('may not be another’s name, of which it was the first claim', () => {
    expect(messages({ acme: { path: 'disk-7' }, games: { path: 'disk@games', aliases: ['disk-7'] } })).toEqual([
      "identifier-claimed-twice 1: acme's disk path is `disk-7`, which names another tenant, games.",
      "identifier-claimed-twice 1: games's alias is also acme's disk path: `disk-7`.",
    ]);
  });

  test('may hold what another’s name is only as an address', () => {
    expect(
      messages({ acme: { path: '/srv/10.0.0.7' }, games: { path: 'disk@games', aliases: ['0x0a000007'] } }),
    ).toEqual([]);
  });

  test('that holds a name of two tenants, names the first', () => {
    const found = messages({
      backup: { path: 'redis@play' },
      games: { path: 'disk@games', aliases: ['play'] },
      sports: { path: 'disk@sports', aliases: ['play'] },
    });
    expect(found).toContain(
      "identifier-claimed-twice 1: backup's disk path is `redis@play`, which names another tenant, games.",
    );
  });
});
