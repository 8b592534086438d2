import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CommandText } from '../../src/topology/command-text.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import fc, { SEED } from '../support/properties.ts';
import { EXAMPLE, estateOf, loaded } from './estate.ts';

const example = isolationOf(loaded(EXAMPLE));
const OWN: CommandText = { kind: 'argument', index: 1, text: 'redis@tenant-006' };

function codes(
  texts: readonly CommandText[],
  options: { readonly mutates?: boolean; readonly allowWildcard?: boolean } = {},
) {
  const { mutates = true, allowWildcard = false } = options;
  return example.check({ tenant: 'tenant-006', texts, mutates, allowWildcard }).map(({ code }) => code);
}

describe('another tenant', () => {
  test.each([
    ['its id', 'tenant-007'],
    ['its alias', 'globex gmbh'],
    ['its unit', 'redis@tenant-007'],
    ['its database', 't_7'],
    ['its id in capitals', 'TENANT-007'],
    ['its id in full-width letters', 'ｔｅｎａｎｔ-００７'],
    ['its id in a path', '/var/lib/tenant-007/data'],
    ['its id before an underscore', 'tenant-007_backup'],
    ['its id percent-encoded', 'tenant%2D007'],
    ['its id percent-encoded twice', 'tenant%252D007'],
    ['its id in base64', 'dGVuYW50LTAwNw=='],
    ['its id in base64 without padding', 'dGVuYW50LTAwNw'],
    ['its id in base64 as part of a path', '/v1/cache/dGVuYW50LTAwNw/restart'],
    ['its id in percent-encoded base64', 'dGVuYW50LTAwNw%3D%3D'],
    ['its id in base64 behind an option', '--data=dGVuYW50LTAwNw=='],
    ['its id in base64 over two lines', 'a3ViZWN0bCBkZWxldGUgbnMgdGVu\nYW50LTAwNyAtLXdhaXQ='],
    ['its id in base64 over two lines of a manifest', 'data:\n  key: YW55dGhpbmcgdGVuYW\r\n    50LTAwNw=='],
    ['its id behind a short option', '-ntenant-007'],
    ['its database behind short options', '-Atdt_7'],
    ['its database behind short options and a digit', '-At1dt_7'],
    ['its database behind a digit', '-1dt_7'],
    ['its id in JSON with escapes', '{"metadata":{"n\\u0061me":"\\u0074enant-007"}}'],
    ['its id in JSON behind an option', '--patch={"t":"\\u0074enant-007"}'],
    ['its id in JSON behind a short option', '-p{"ns":"\\u0074enant-007"}'],
    ['its id in JSON behind a line break', '{"t":"a\\ntenant-007"}'],
    ['its id in the second document', '{"a":1}\n{"t":"\\u0074enant-007"}'],
    ['its id in JSON behind a comment', '# a patch\n{"t":"\\u0074enant-007"}'],
    ['its id in YAML with escapes', 't: "\\x74enant-007"'],
    ['its id in YAML with long escapes', 't: "\\U00000074enant-007"'],
    ['its unit by a class of one character', 'redis@tenant-00[7]'],
    ['its id by a choice of one', 'http://h/tenant-00{7}/x'],
    ['its id by a choice of one word', 'http://h/tenant-{007}/x'],
    ['its id in a URL whose host has what a client ignores', 'https://ns-ten\u00adant-007.internal/'],
    ['its id in a URL whose host is percent-encoded', 'https://%74enant-007.internal/'],
  ])('%s is found', (_, text) => {
    expect(codes([OWN, { kind: 'argument', index: 2, text }])).toEqual(['isolation-foreign-tenant']);
  });

  test.each(['tenant-0070', 'xtenant-007', 'tenant-00', 't_77', 'at_7', 'tenant007', 'tenant–007é'])(
    '%s is none',
    (text) => {
      expect(codes([OWN, { kind: 'argument', index: 2, text }])).toEqual([]);
    },
  );

  test.each<[CommandText, string]>([
    [{ kind: 'argument', index: 0, text: 'tenant-007' }, 'The program'],
    [{ kind: 'argument', index: 2, text: 'tenant-007' }, 'Argument 2'],
    [{ kind: 'environment', name: 'UNIT', text: 'tenant-007' }, 'The environment variable UNIT'],
    [{ kind: 'stdin', text: 'tenant-007' }, 'The standard input'],
    [{ kind: 'script', text: 'tenant-007' }, 'The script'],
    [{ kind: 'url', text: 'http://h/tenant-007' }, 'The URL'],
    [{ kind: 'header', name: 'x-tenant', text: 'tenant-007' }, 'The header x-tenant'],
    [{ kind: 'body', text: '{"tenant":"tenant-007"}' }, 'The body'],
    [{ kind: 'value', name: 'inputs.group', text: 'tenant-007' }, 'The value of inputs.group'],
    [{ kind: 'user', text: 'tenant-007' }, 'The user that it runs as'],
    [{ kind: 'secret', text: 'TOKEN_OF_TENANT_007' }, 'The secret TOKEN_OF_TENANT_007'],
  ])('%j is named by its place', (text, where) => {
    const [fault] = example.check({ tenant: 'tenant-006', texts: [text], mutates: false, allowWildcard: false });
    expect(fault?.message.startsWith(where)).toBe(true);
    expect(fault?.message).toContain('`tenant-007`');
  });

  test.each(['GLOBEX_GMBH_TOKEN', 'T_7', 'Tenant_007'])('a secret %s is named after it', (text) => {
    expect(codes([OWN, { kind: 'secret', text }])).toEqual(['isolation-foreign-tenant']);
  });

  test('a fault never shows the text around the identifier', () => {
    const [fault] = example.check({
      tenant: 'tenant-006',
      texts: [{ kind: 'stdin', text: 'password hunter2 tenant-007' }],
      mutates: false,
      allowWildcard: false,
    });
    expect(JSON.stringify(fault)).not.toContain('hunter2');
  });
});

describe('an address is taken as a client takes it', () => {
  const isolation = isolationOf(estateOf({ own: [], foreign: ['127.0.0.7:9107', '10.0.0.5:6379/7', '127.0.0.9:80'] }));
  const faultsOf = (text: CommandText) =>
    isolation.check({ tenant: 'own', texts: [text], mutates: false, allowWildcard: false });

  test.each([
    'http://127.7:9107/',
    'http://0x7f000007:9107/',
    'http://2130706439:9107/',
    'http://127.0.0.7:09107/',
    'http://[::ffff:127.0.0.7]:9107/',
    'http://[0:0:0:0:0:ffff:7f00:7]:9107/',
    'http://[::ffff:127.0.0.9]/',
    'http://127.9/',
    '127.7:9107',
    '127.7:9107/flush',
    '0177.0.0.7:9107',
    '017700000007:9107',
    'redis://127.7:9107/0',
    'redis://:word@127.7:9107/0',
    'redis://10.5:6379/7',
    'postgresql://127.7:9107/db',
    'postgresql://a:b@0x7f.7:9107/db',
    '--host=127.7:9107',
    '--hosts=10.1:80,127.7:9107',
    '{"host":"127.7:9107"}',
    'see 127.7:9107.',
    'http://h/?to=127.7%3A9107',
  ])('%s', (text) => {
    for (const kind of ['url', 'stdin'] as const) expect(faultsOf({ kind, text })).toHaveLength(1);
    expect(faultsOf({ kind: 'argument', index: 1, text })).toHaveLength(1);
  });

  test.each([
    'http://127.0.0.7/',
    'http://127.0.0.70:9107/',
    '127.7:91070',
    '127.7.example.com:9107',
    'v127.7:9107',
    '127.256:9107',
    '0189.0.0.7:9107',
    '7:9107',
  ])('%s is another', (text) => {
    for (const kind of ['url', 'stdin'] as const) expect(faultsOf({ kind, text })).toEqual([]);
    expect(faultsOf({ kind: 'argument', index: 1, text })).toEqual([]);
  });

  test('behind a short option', () => {
    expect(faultsOf({ kind: 'argument', index: 1, text: '-h127.7:9107' })).toHaveLength(1);
  });
});

describe('an address is one, however it is spelled', () => {
  const spellings = {
    'fd00::7': ['fd00:0:0:0:0:0:0:7', 'FD00::0007', 'fd00:0::7', 'see fd00:0:0::7.', 'http://[fd00:0::7]/'],
    '[fd00::7]:6379': [
      '[fd00:0::7]:6379',
      'redis://[fd00:0::7]:6379/0',
      '--to=[fd00:0:0:0:0:0:0:7]:6379',
      '{"h":"[fd00:0::7]:6379"}',
    ],
    'fd00:0:0:0:0:0:0:9': ['fd00::9', 'fd00:0::9', 'http://[fd00::9]/'],
    '127.7:9107': ['127.0.0.7:9107', '0x7f.7:9107', 'http://127.0.0.7:9107/', '[::ffff:127.0.0.7]:9107'],
    'redis://10.5:6379/7': ['redis://10.0.0.5:6379/7', 'redis://0x0a.5:6379/7'],
  };
  const pairs = Object.entries(spellings).flatMap(([identifier, texts]) =>
    texts.map((text) => [identifier, text] as const),
  );

  test.each(pairs)('%s is also %s', (identifier, text) => {
    const isolation = isolationOf(estateOf({ own: [], foreign: [identifier] }));
    for (const kind of ['body', 'stdin'] as const) {
      const request = { tenant: 'own', texts: [{ kind, text }], mutates: false, allowWildcard: false };
      const [fault] = isolation.check(request);
      expect(fault?.message).toContain(`by its alias \`${identifier}\``);
    }
  });

  test.each(['fd00::70', 'afd00::7', 'fd00::7a', '12:30:07', '[fd00::7]:63790', 'std::vector', '1:2:3:4:5:6:7:8:9'])(
    '%s is another',
    (text) => {
      const isolation = isolationOf(estateOf({ own: [], foreign: ['fd00::7', '[fd00::7]:6379'] }));
      const texts: readonly CommandText[] = [
        { kind: 'stdin', text: text.replace('[fd00::7]:63790', '[fd00::8]:63790') },
      ];
      expect(isolation.check({ tenant: 'own', texts, mutates: false, allowWildcard: false })).toEqual([]);
    },
  );

  test('a tenant is named by each of the spellings', () => {
    const isolation = isolationOf(estateOf({ own: ['fd00:0:0:0:0:0:0:9'] }));
    const texts: readonly CommandText[] = [{ kind: 'argument', index: 1, text: 'fd00::9' }];
    expect(isolation.check({ tenant: 'own', texts, mutates: true, allowWildcard: false })).toEqual([]);
  });
});

describe('a form is read as whoever receives it', () => {
  const isolation = isolationOf(estateOf({ own: ['my corp'], foreign: ['big corp', 'Globex & Co'] }));
  const check = (text: CommandText, mutates = false) =>
    isolation.check({ tenant: 'own', texts: [text], mutates, allowWildcard: false }).map(({ code }) => code);

  test.each<CommandText>([
    { kind: 'url', text: 'http://h/?customer=big+corp' },
    { kind: 'url', text: 'http://h/?customer=Globex+%26+Co&x=1' },
    { kind: 'body', text: 'customer=big+corp&x=1' },
    { kind: 'body', text: 'x=1&customer=Globex+%26+Co' },
    { kind: 'stdin', text: 'customer=big+corp' },
    { kind: 'argument', index: 2, text: '--data=customer=big+corp' },
    { kind: 'argument', index: 1, text: 'http://h/?customer=big+corp' },
  ])('%j', (text) => {
    expect(check(text)).toEqual(['isolation-foreign-tenant']);
  });

  test('its own tenant is named so, too', () => {
    expect(check({ kind: 'url', text: 'http://h/?customer=my+corp' }, true)).toEqual([]);
  });

  test.each<CommandText>([
    { kind: 'url', text: 'http://h/big+corp' },
    { kind: 'body', text: '{"sum":"big+corp"}' },
    { kind: 'script', text: 'x=big+corp' },
  ])('%j is none', (text) => {
    expect(check(text)).toEqual([]);
  });
});

test('what identifies is what the services of the estate at hand say, not of another with the same tenants', () => {
  const topology = loaded(EXAMPLE);
  const services = Object.fromEntries(
    Object.entries(topology.services).map(([name, service]) => [name, { ...service, identifies: [] }]),
  );
  const texts: readonly CommandText[] = [{ kind: 'script', text: 'redis@tenant_007 t_7' }];
  const request = { tenant: 'tenant-006', texts, mutates: false, allowWildcard: false };
  expect(isolationOf({ ...topology, services }).check(request)).toEqual([]);
  expect(isolationOf(topology).check(request)).toHaveLength(1);
});

test('a command for a whole service names it in a text of its own, not by a secret', () => {
  const whole = { service: 'gateway', host: 'edge-1', where: 'edge-1' };
  const found = (text: CommandText) =>
    example
      .check({ tenant: 'tenant-006', texts: [text], mutates: true, whole, allowWildcard: false })
      .map(({ code }) => code);
  expect(found({ kind: 'argument', index: 1, text: 'GATEWAY-TOKEN' })).toEqual([]);
  expect(found({ kind: 'secret', text: 'GATEWAY_TOKEN' })).toEqual(['isolation-no-service']);
});

describe('random bytes in base64', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  /** Of 1,000 tenants. */
  const aliases = Array.from({ length: 1_000 }, (_, n) => {
    const code = (n * 7_919) % 17_576;
    return [code, Math.floor(code / 26), Math.floor(code / 676)].map((each) => letters[each % 26]).join('');
  });
  const isolation = isolationOf(
    estateOf({
      own: [],
      ...Object.fromEntries(aliases.map((alias, n) => [`t-${String(n).padStart(5, '0')}-x`, [alias]])),
    }),
  );
  const faultsOf = (text: string) =>
    (['argument', 'stdin'] as const).flatMap((kind) =>
      isolation.check({
        tenant: 'own',
        texts: [kind === 'argument' ? { kind, index: 1, text } : { kind, text }],
        mutates: false,
        allowWildcard: false,
      }),
    );

  test('name nobody once they are decoded, though three of them spell a short alias', () => {
    const bytes = fc.uint8Array({ minLength: 18, maxLength: 1_200 });
    const encoding = fc.constantFrom<(bytes: Uint8Array) => string>(
      (all) => Buffer.from(all).toString('base64'),
      (all) => Buffer.from(all).toString('base64url'),
      (all) => `--token=${Buffer.from(all).toString('base64')}`,
      (all) =>
        (
          Buffer.from(all)
            .toString('base64')
            .match(/.{1,64}/g) ?? []
        ).join('\n'),
      (all) =>
        `-----BEGIN KEY-----\n${(
          Buffer.from(all)
            .toString('base64')
            .match(/.{1,64}/g) ?? []
        ).join('\n')}\n-----END KEY-----`,
    );
    fc.assert(
      fc.property(bytes, encoding, (all, encode) => {
        expect(faultsOf(encode(all)).filter(({ message }) => message.includes('base64-decoded'))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of 3,000 keys and tokens of all lengths none names one of 200 tenants, whatever path they stand in', () => {
    const few = isolationOf(
      estateOf({
        own: [],
        ...Object.fromEntries(aliases.slice(0, 200).map((alias, n) => [`t-${String(n).padStart(5, '0')}-x`, [alias]])),
      }),
    );
    const lines = (text: string) => (text.match(/.{1,64}/g) ?? []).join('\n');
    const written: readonly ((bytes: Buffer) => string)[] = [
      (bytes) => bytes.toString('base64'),
      (bytes) => bytes.toString('base64url'),
      (bytes) => `https://mq.example.com/rest-api/v1_2/${bytes.toString('base64url')}/purge`,
      (bytes) => `/srv/app-1/by_id/${bytes.toString('base64')}`,
      (bytes) => lines(bytes.toString('base64')),
      (bytes) => `-----BEGIN KEY-----\n${lines(bytes.toString('base64'))}\n-----END KEY-----`,
    ];
    const random = (n: number, outputLength: number) =>
      createHash('shake256', { outputLength }).update(`${SEED} ${n}`).digest();
    for (let n = 0; n < 3_000; n++) {
      const text = written[n % written.length]?.(random(n, [32, 48, 64, 294, 1_218][n % 5] ?? 0)) ?? '';
      const faults = few.check({
        tenant: 'own',
        texts: [{ kind: 'stdin', text }],
        mutates: false,
        allowWildcard: false,
      });
      expect(
        faults.filter(({ message }) => message.includes('base64-decoded')),
        text,
      ).toEqual([]);
    }
  });

  test('a text that names a short alias is found in any encoding', () => {
    const said = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => `user:${name}`,
      (name) => `${name}:word`,
      (name) => JSON.stringify({ tenant: name, of: ['größe', 1] }, null, 2),
      (name) => `tenant=${name}\r\nstate=on\n`,
    );
    const written = fc.constantFrom<(text: string) => string>(
      (text) => Buffer.from(text).toString('base64'),
      (text) => Buffer.from(text).toString('base64url'),
      (text) => `Basic ${Buffer.from(text).toString('base64')}`,
      (text) => `--data=${Buffer.from(text).toString('base64')}`,
      (text) =>
        `/v1/cache/${Buffer.from(text)
          .toString('base64url')
          .replace(/[-_].*$/, '')}/restart`,
      (text) =>
        (
          Buffer.from(text)
            .toString('base64')
            .match(/.{1,20}/g) ?? []
        ).join('\n'),
      (text) => encodeURIComponent(Buffer.from(text).toString('base64')),
      (text) =>
        `https://mq.example.com/rest-api/v1_2/${Buffer.from(text)
          .toString('base64url')
          .replace(/[-_].*$/, '')}/purge`,
      (text) => Buffer.from(`\0${text}\0word`).toString('base64'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...aliases), said, written, (alias, say, write) => {
        const [fault] = faultsOf(write(say(alias)));
        expect(fault?.message).toContain(`by its alias \`${alias}\`, base64-decoded; the command`);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['abcdef', 1],
    ['abcde', 0],
  ])('between bytes that are no text %s counts %i times', (alias, count) => {
    const text = Buffer.from(`\u0001 ${alias} \u0001`).toString('base64');
    const texts = [{ kind: 'stdin', text }] as const;
    const named = isolationOf(estateOf({ own: [], other: [alias] }));
    expect(named.check({ tenant: 'own', texts, mutates: false, allowWildcard: false })).toHaveLength(count);
  });

  test('a name that chance does not spell is found between any bytes', () => {
    const bytes = fc.uint8Array({ minLength: 0, maxLength: 60 });
    fc.assert(
      fc.property(bytes, bytes, (before, behind) => {
        const all = Buffer.concat([before, Buffer.from(' t-00007-x '), behind]);
        const [fault] = faultsOf(all.toString('base64'));
        expect(fault?.message).toContain('names another tenant, t-00007-x');
      }),
    );
  });
});

describe('the longest identifier wins', () => {
  const isolation = isolationOf(
    estateOf({ 'tenant-1': [], 'tenant-10': [], 'tenant-1-eu': ['acme'], other: ['acme corp'] }),
  );
  const foreign = (tenant: string, text: string) =>
    isolation
      .check({ tenant, texts: [{ kind: 'script', text }], mutates: false, allowWildcard: false })
      .map(({ message }) => /another tenant, (\S+),/.exec(message)?.[1]);

  test.each([
    ['tenant-10', 'tenant-10', []],
    ['tenant-10', 'tenant-1_backup', ['tenant-1']],
    ['tenant-1-eu', 'redis@tenant-1-eu', []],
    ['tenant-1', 'redis@tenant-1-eu', ['tenant-1-eu']],
    ['other', 'acme corp', []],
    ['other', 'acme corporation', ['tenant-1-eu']],
    ['other', 'tenant-1-eu tenant-1', ['tenant-1-eu', 'tenant-1']],
  ])("in %s's command, %s names %j", (tenant, text, names) => {
    expect(foreign(tenant, text)).toEqual(names);
  });

  test('two that overlap are both found', () => {
    const overlapping = isolationOf(estateOf({ own: ['aaa-bbb-ccc'], foreign: ['ccc-ddd'] }));
    const faults = overlapping.check({
      tenant: 'own',
      texts: [{ kind: 'script', text: 'aaa-bbb-ccc-ddd' }],
      mutates: false,
      allowWildcard: false,
    });
    expect(faults).toHaveLength(1);
  });
});

describe('a command that changes something', () => {
  test('must name its tenant, somewhere', () => {
    expect(codes([{ kind: 'argument', index: 0, text: 'systemctl' }])).toEqual(['isolation-no-tenant']);
    expect(codes([{ kind: 'argument', index: 0, text: 'systemctl' }], { mutates: false })).toEqual([]);
    expect(
      codes([
        { kind: 'script', text: 'reboot' },
        { kind: 'environment', name: 'UNIT', text: 'redis@tenant-006' },
      ]),
    ).toEqual([]);
    expect(codes([{ kind: 'url', text: 'http://h/tenant%2D006' }])).toEqual([]);
  });

  test('must name it where a reader sees it', () => {
    expect(codes([{ kind: 'argument', index: 1, text: 'dGVuYW50LTAwNg==' }])).toEqual(['isolation-no-tenant']);
    expect(codes([{ kind: 'argument', index: 1, text: 'tenant-0061' }])).toEqual(['isolation-no-tenant']);
  });

  test.each<[CommandText, boolean]>([
    [{ kind: 'argument', index: 1, text: 'tenant!=tenant-006' }, false],
    [{ kind: 'argument', index: 1, text: 'tenant != "tenant-006",app=redis' }, false],
    [{ kind: 'argument', index: 1, text: 'tenant notin (tenant-006)' }, false],
    [{ kind: 'argument', index: 1, text: 'tenant notin (none, tenant-006)' }, false],
    [{ kind: 'url', text: 'http://h/pods?selector=tenant%21%3Dtenant-006' }, false],
    [{ kind: 'stdin', text: "delete from t where tenant <> 'tenant-006'" }, false],
    [{ kind: 'stdin', text: "delete from t where tenant not in ('tenant-006')" }, false],
    [{ kind: 'argument', index: 1, text: 'tenant=tenant-006,app!=redis' }, true],
    [{ kind: 'argument', index: 1, text: 'tenant in (tenant-006)' }, true],
    [{ kind: 'argument', index: 1, text: 'app!=redis,tenant in (tenant-006)' }, true],
    [{ kind: 'stdin', text: "delete from t where state <> 'open' and tenant = 'tenant-006'" }, true],
    [{ kind: 'script', text: '[ "$TENANT" != tenant-006 ] && exit 1' }, true],
  ])('does not name it by leaving it out: %j', (text, isNamed) => {
    expect(codes([text])).toEqual(isNamed ? [] : ['isolation-no-tenant']);
  });

  test.each<[CommandText, boolean]>([
    [{ kind: 'argument', index: 2, text: 'redis@*' }, true],
    [{ kind: 'argument', index: 2, text: 'redis@?' }, true],
    [{ kind: 'argument', index: 2, text: '--all' }, true],
    [{ kind: 'argument', index: 2, text: '--all-namespaces' }, true],
    [{ kind: 'argument', index: 2, text: '--allow' }, false],
    [{ kind: 'value', name: 'inputs.key', text: 'tenant-00[0-9]' }, true],
    [{ kind: 'value', name: 'inputs.key', text: 'a*' }, true],
    [{ kind: 'value', name: 'inputs.key', text: '-A' }, true],
    [{ kind: 'environment', name: 'KEY', text: 'session:*' }, true],
    [{ kind: 'url', text: 'http://h/x?y=1' }, false],
    [{ kind: 'url', text: 'http://h/*' }, true],
    [{ kind: 'url', text: 'http://h/ns-%2A' }, true],
    [{ kind: 'url', text: 'http://h/ns-%252a' }, true],
    [{ kind: 'script', text: 'rm *' }, false],
    [{ kind: 'stdin', text: 'select * from t where a = ?' }, false],
    [{ kind: 'body', text: '*' }, false],
    [{ kind: 'header', name: 'accept', text: '*/*' }, false],
  ])('%j is a wildcard: %s', (text, wildcard) => {
    expect(codes([OWN, text])).toEqual(wildcard ? ['isolation-wildcard'] : []);
    expect(codes([OWN, text], { allowWildcard: true })).toEqual([]);
    expect(codes([text], { mutates: false })).toEqual([]);
  });

  test.each([
    'redis@tenant-00[67]',
    'redis@tenant-00[67].service',
    'unit-[67]',
    'redis@[67]',
    'web[12]',
    'web[12].service',
    'db.web[12].internal',
    'app[12].log',
    '/srv/[67]/data',
    't:[67]:sessions',
    'systemctl restart "redis@tenant-00"[67]',
    '{"unit":"redis@tenant-00[67]"}',
    '[a-h]ames',
    '[!b]ames',
    '[a-z]+',
    '[0-9][0-9]',
    'tenant-00[[:digit:]]',
    'http://h/tenant-00{6,7}/x',
    'http://h/{v1}/tenant-00{6,7}/x',
    'http://h/tenant-[001-100]/x',
  ])('%s stands for more than one name', (text) => {
    expect(codes([OWN, { kind: 'argument', index: 2, text }])).toEqual(['isolation-wildcard']);
  });

  test.each([
    '{"tenant":"tenant-006","ports":[443]}',
    '{"ports": [10], "on": [true], "off": [null], "by": [-1]}',
    '{"level":"[INFO]"}',
    '[[12],[13]]',
    '[12,13]',
    '[10]',
    '[true]',
    '[null]',
    '[-1]',
    'ids=[42]',
    'ports:[443]',
    '[INFO]',
    '[INFO] restarted',
    '[INFO]: restarted',
    'items[10].x',
    'jsonpath={.items[0].status}',
    'jsonpath={.items[10].status}',
    'jsonpath={$.items[10].ports[12]}',
    '.[10].name',
    'Reservations[10].Instances[11].State',
    '.+[.]gz',
    '["one","two"]',
    '[{"op":"remove","path":"/a"}]',
    '[::1]:6379',
    'http://h/{v1}/tenant-006',
    'up{job="tenant-006",unit="redis"}',
  ])('%s does not', (text) => {
    expect(codes([OWN, { kind: 'argument', index: 2, text }])).toEqual([]);
  });

  test.each([
    ['kubectl delete pods -A tenant-006', true],
    ['kubectl --as=tenant-006 delete pods -Al app=redis', true],
    ['kubectl --as=tenant-006 delete pods -RA', true],
    ['kubectl --as=tenant-006 delete pods -A=true', true],
    ['kubectl --as=tenant-006 delete pods --all-namespaces', true],
    ['/usr/local/bin/kubectl-1.31 --as=tenant-006 delete pods -A', true],
    ['sudo -u tenant-006 kubectl delete pods -A', true],
    ['sudo -- kubectl --as=tenant-006 delete pods -Al app=redis', true],
    ['oc --as=tenant-006 delete pods -A', true],
    ['helm --kube-as-user=tenant-006 list -qA', true],
    ['mysqlcheck -utenant-006 --optimize -A', true],
    ['kubectl -n tenant-006 delete pods -lApp=redis', false],
    ['kubectl -n tenant-006 apply -fArgs.yaml', false],
    ['kubectl -n tenant-006 exec redis-0 -- curl -A runbook/1 http://h/', false],
    ['sudo -A kubectl -n tenant-006 delete pods', false],
    ['curl -A runbook/1 http://h/tenant-006', false],
    ['psql -A -t -d t_6', false],
    ['iptables -A OUTPUT -m comment --comment tenant-006', false],
    ['systemctl restart --all redis@tenant-006', true],
    ['redis-cli -Ab tenant-006', false],
  ])('%s means everything: %s', (line, everything) => {
    const texts = line.split(' ').map((text, index) => ({ kind: 'argument', index, text }) as const);
    expect(codes(texts)).toEqual(everything ? ['isolation-wildcard'] : []);
  });
});

describe('over any estate', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
  const id = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((words) => `t${words.join('-')}`)
    .filter((text) => text.length >= 3);
  const estate = fc.uniqueArray(id, { minLength: 2, maxLength: 12 });
  const separator = fc.constantFrom('', ' ', '-', '_', '/', '.', '@', ':', '=', '"', '\n', '%20', '💥');
  const letters = fc.stringMatching(/^[A-Za-z0-9]{0,5}$/);
  const encoding = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => [...text].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
    (text) => Buffer.from(text).toString('base64'),
    (text) => Buffer.from(text).toString('base64url'),
    (text) => encodeURIComponent(Buffer.from(text).toString('base64')),
  );

  test('a foreign id between signs that are no letters or digits is found, however it is written', () => {
    const cut = fc.constantFrom(' ', '@', ':', '.', '"', '\n', '$', ',', '(');
    fc.assert(
      fc.property(estate, letters, letters, cut, cut, encoding, (ids, before, after, left, right, encode) => {
        const [own = '', foreign = ''] = ids;
        const isolation = isolationOf(estateOf(Object.fromEntries(ids.map((one) => [one, []]))));
        const text = `x ${encode(`${before}${left}${foreign}${right}${after}`)} y`;
        const faults = isolation.check({
          tenant: own,
          texts: [{ kind: 'script', text }],
          mutates: false,
          allowWildcard: false,
        });
        expect(faults.map(({ message }) => message).join()).toContain(`another tenant, ${foreign},`);
      }),
      { numRuns: 400 },
    );
  });

  test('in plain text it finds what a search by hand finds: whole, and not inside a longer one', () => {
    fc.assert(
      fc.property(estate, fc.array(fc.tuple(separator, fc.nat(11), letters), { maxLength: 6 }), (ids, pieces) => {
        const [own = ''] = ids;
        const text = pieces.map(([sign, index, more]) => `${sign}${ids[index % ids.length]}${sign}${more}`).join(' ');
        const isolation = isolationOf(estateOf(Object.fromEntries(ids.map((one) => [one, []]))));
        const faults = isolation.check({
          tenant: own,
          texts: [{ kind: 'script', text: text.replaceAll('%', '') }],
          mutates: false,
          allowWildcard: false,
        });
        const found = faults.flatMap(({ message }) => /another tenant, (\S+),/.exec(message)?.[1] ?? []);
        expect(new Set(found)).toEqual(new Set(byHand(ids, text.replaceAll('%', '')).filter((name) => name !== own)));
      }),
      { numRuns: 400 },
    );
  });

  test('ten thousand tenants and a megabyte are no matter', () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `tenant-${n}`);
    const isolation = isolationOf(estateOf(Object.fromEntries(ids.map((one) => [one, []]))));
    const text = 'systemctl restart redis@tenant-5 '.repeat(30_000);
    expect(
      isolation.check({ tenant: 'tenant-5', texts: [{ kind: 'script', text }], mutates: true, allowWildcard: false }),
    ).toEqual([]);
    expect(
      isolation.check({
        tenant: 'tenant-5',
        texts: [{ kind: 'script', text: `${text}tenant-9999` }],
        mutates: true,
        allowWildcard: false,
      }),
    ).toHaveLength(1);
  });
});

/** The rule as it is written, in quadratic time: only base64 is left out, which random words may spell by chance. */
function byHand(ids: readonly string[], text: string): readonly string[] {
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  const hits = ids.flatMap((id) =>
    [...text.matchAll(new RegExp(id, 'g'))].map(({ index }) => ({ id, start: index, end: index + id.length })),
  );
  const whole = hits.filter(({ start, end }) => !isWord(text[start - 1]) && !isWord(text[end]));
  return whole
    .filter((one) => !whole.some((other) => other !== one && other.start <= one.start && other.end >= one.end))
    .map(({ id }) => id);
}
