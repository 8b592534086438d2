// What a topology takes in: files by patterns, and what programs say. None of it can hang, flood, or lead out of the root.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkTopology, readTopology, type SourcePaths } from '../../src/app/sources/sources.ts';
import { estate, must, runbookText, TOPOLOGY } from './estate.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const ROOT = `schema: 1
services: { cache: { tenancy: dedicated, hosts: runner } }
`;
const tenant = (id: string) => `tenants: { ${id}: { services: { cache: {} } } }\n`;

function place(files: Readonly<Record<string, string>>): SourcePaths & { readonly write: typeof writeIn } {
  const root = mkdtempSync(join(tmpdir(), 'enforced-runbooks-parts-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) writeIn(root, name, text);
  const inventory = {
    variables: { PATH: process.env.PATH ?? '', GITHUB_TOKEN: 'ghs_secret', DEPLOY_KEY: 'secret' },
    cancel: new AbortController().signal,
  };
  const topology = join(root, 'topology.yml');
  return { root, runbooks: join(root, 'runbooks'), topology, inventory, write: writeIn };
}

function writeIn(root: string, name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  if (name.endsWith('.sh')) chmodSync(join(root, name), 0o755);
}

const faultsIn = async (paths: SourcePaths) => {
  const read = await readTopology(paths);
  return read.ok ? [] : read.faults.map(({ code, message, at }) => `${code} ${at?.file}:${at?.line} ${message}`);
};
const tenantsIn = async (paths: SourcePaths) => Object.keys(must(await readTopology(paths)).topology.tenants);

describe('files that are included', () => {
  const including = (pattern: string) => `${ROOT}include: ["${pattern}"]\n`;
  const files = {
    'tenants/b.yml': tenant('tenant-b'),
    'tenants/a.yml': tenant('tenant-a'),
    'tenants/deep/er/c.yml': tenant('tenant-c'),
    'tenants/.hidden.yml': tenant('tenant-h'),
    'tenants/notes.txt': 'no YAML: [',
  };

  it.each([
    ['tenants/*.yml', ['tenant-a', 'tenant-b']],
    ['tenants/?.yml', ['tenant-a', 'tenant-b']],
    ['tenants/a.yml', ['tenant-a']],
    ['tenants/**/*.yml', ['tenant-a', 'tenant-b', 'tenant-c']],
    ['**/c.yml', ['tenant-c']],
    ['tenants/.hidden.yml', ['tenant-h']],
  ])('%s are those, in the order of their paths', async (pattern, tenants) => {
    expect(await tenantsIn(place({ ...files, 'topology.yml': including(pattern) }))).toEqual(tenants);
  });

  it('are read once, whatever patterns lead to them, and never the topology itself', async () => {
    const text = `${ROOT}include: ["tenants/*.yml", "*/a.yml", "**/*.yml"]\n`;
    expect(await tenantsIn(place({ ...files, 'topology.yml': text }))).toEqual(['tenant-a', 'tenant-b', 'tenant-c']);
  });

  it.each(['tenants/*.yaml', 'nowhere/*.yml', 'nowhere.yml'])(
    '%s leads to nothing, which is a fault',
    async (pattern) => {
      const found = await faultsIn(place({ ...files, 'topology.yml': including(pattern) }));
      expect(found).toEqual([expect.stringMatching('^file-missing topology.yml:3 ')]);
    },
  );

  it.each([
    ['a file', 'tenants/link.yml', 'outside/x.yml'],
    ['a folder', 'tenants/link/x.yml', 'outside'],
  ])('a link to %s outside of the root is a fault, and what is there is not read', async (_what, pattern, to) => {
    const outside = place({ 'outside/x.yml': 'tenants: [' });
    const paths = place({ ...files, 'topology.yml': including(pattern) });
    symlinkSync(join(outside.root, to), join(paths.root, 'tenants', to.endsWith('.yml') ? 'link.yml' : 'link'));
    expect(await faultsIn(paths)).toEqual([expect.stringMatching('^name-not-allowed topology.yml:3 .*leads out')]);
  });

  it('a link within the root is the file that it leads to', async () => {
    const paths = place({ ...files, 'topology.yml': including('all/*.yml') });
    mkdirSync(join(paths.root, 'all'));
    symlinkSync('../tenants/a.yml', join(paths.root, 'all/one.yml'));
    symlinkSync('../tenants/a.yml', join(paths.root, 'all/two.yml'));
    expect(await tenantsIn(paths)).toEqual(['tenant-a']);
  });
});

describe('an inventory that is a program', () => {
  const asking = (more = '') => `${ROOT}inventory: { exec: [./inventory.sh]${more} }\n`;
  const with_ = (script: string, more = '') =>
    place({ 'topology.yml': asking(more), 'inventory.sh': `#!/bin/sh\n${script}\n` });

  it('says a part of the estate, in the folder of the topology, and sees no secret', async () => {
    const script = `[ -e topology.yml ] && [ -z "$GITHUB_TOKEN$DEPLOY_KEY" ] && echo '{"tenants":{"tenant-x":{"services":{"cache":{}}}}}'`;
    expect(await tenantsIn(with_(script))).toEqual(['tenant-x']);
  });

  it.each([
    [
      'fails',
      'echo "no such region" >&2; exit 3',
      '',
      'inventory-failed topology.yml:3 .*exit code 3; it says: no such region',
    ],
    ['is killed', 'kill -9 $$', '', 'inventory-failed topology.yml:3 .*ended by SIGKILL'],
    ['hangs', 'sleep 600', ', timeout: 1s', 'inventory-failed topology.yml:3 .*did not end within 1000 ms'],
    [
      'leaves somebody who keeps its output open',
      'sleep 600 & echo "{}"',
      ', timeout: 1s',
      'did not end within 1000 ms',
    ],
    ['prints half a document', `printf '{"tenants":{"tenant-x":'`, '', 'json-invalid output of ./inventory.sh:1 '],
    ['prints 100 MB', 'head -c 104857600 /dev/zero', '', 'limit-exceeded topology.yml:3 .*more than 67108864 bytes'],
    ['prints without end', 'yes', '', 'limit-exceeded topology.yml:3 '],
    ['prints no text', `printf '\\377\\376'`, '', 'output-invalid topology.yml:3 .*UTF-8'],
    ['is no program', 'exit 0', '', 'json-invalid output of ./inventory.sh:1 '],
  ])('that %s is a fault at the place that names it', async (_what, script, more, fault) => {
    const found = await faultsIn(with_(script, more));
    expect(found).toEqual([expect.stringMatching(fault)]);
  });

  it('that is not there, or may not be executed', async () => {
    const none = place({ 'topology.yml': asking() });
    expect(await faultsIn(none)).toEqual([expect.stringMatching('inventory-failed .*cannot be started \\(ENOENT\\)')]);
  });

  it('is killed with all that it has started', async () => {
    const paths = with_('sleep 61 & echo $! > pid; wait', ', timeout: 1s');
    await faultsIn(paths);
    const { readFileSync, existsSync } = await import('node:fs');
    const pid = readFileSync(join(paths.root, 'pid'), 'utf8').trim();
    await expect.poll(() => existsSync(`/proc/${pid}/exe`) && isAlive(Number(pid))).toBe(false);
  });

  it('is not run where nothing may be: what it would say is then not missed, and is named', async () => {
    const paths = with_('touch ran');
    const named = `${asking()}hosts: { a: { ssh: u@a, via: somewhere } }\n`;
    paths.write(paths.root, 'topology.yml', named);
    const checked = must(await checkTopology(paths));
    expect(checked.unasked.map(({ argv }) => argv)).toEqual([['./inventory.sh']]);
    const { existsSync } = await import('node:fs');
    expect(existsSync(join(paths.root, 'ran'))).toBe(false);
  });

  it('is refused by who has no right to run it', async () => {
    const { inventory: _, ...paths } = with_('echo "{}"');
    expect(await faultsIn(paths)).toEqual([
      expect.stringMatching('^inventory-failed topology.yml:3 .*none is run here'),
    ]);
  });
});

describe('an inventory that is a file', () => {
  it('is read, and checked without running anything', async () => {
    const paths = place({
      'topology.yml': `${ROOT}inventory: { file: inventory.json }\n`,
      'inventory.json': '{"tenants":{"tenant-x":{"services":{"cache":{}}}}}',
    });
    const checked = must(await checkTopology(paths));
    expect([Object.keys(checked.topology.tenants), checked.unasked]).toEqual([['tenant-x'], []]);
  });
});

describe('recovery of a run whose topology was several texts', () => {
  const INCLUDING = TOPOLOGY.replace(
    /tenants:[\s\S]*/,
    'include: [tenants.yml]\ninventory: { exec: [./inventory.sh] }\n',
  );
  const six = '{"tenants":{"tenant-006":{"number":6,"services":{"cache":{}}}}}';

  it('resolves the same plan from what was kept, though nothing of it is there any more', async () => {
    const home = estate();
    home.write('topology.yml', INCLUDING);
    home.write('tenants.yml', 'tenants: { tenant-007: { number: 7, services: { cache: {} } } }\n');
    home.write('inventory.sh', `#!/bin/sh\necho '${six}'\n`);
    chmodSync(join(home.folder, 'inventory.sh'), 0o755);
    const abandon = new AbortController();
    const watch = (event: { readonly type: string }) => {
      if (event.type === 'command.finished') abandon.abort();
    };
    const { executionId } = must(await home.respond({ abandon: abandon.signal, watch }));
    expect(home.file('on')).not.toBeNull();
    for (const name of ['topology.yml', 'tenants.yml', 'inventory.sh']) home.write(name, 'gone');
    const finished = must(await home.finish(executionId));
    expect(finished).toMatchObject({ kind: 'finished', responded: { outcome: 'rolled_back' } });
    expect(home.file('on')).toBeNull();
  });

  const ansible = (unit: string) => `${TOPOLOGY.replace(/tenants:[\s\S]*/, '').replace(
    '    identifies: [unit]',
    `    identifies: [unit]
    discover: { exec: [echo, ${unit}], output: text, tenant: "redis@(?P<tenant>[a-z0-9-]+)" }`,
  )}inventory:
  exec: [./inventory.sh]
  ansible: { tenant: tenants, services: { cache: redis } }
`;
  const answer = `{"_meta":{"hostvars":{"h1":{"ansible_password":"TOPSECRET","tenants":"tenant-006","pw":"TOPSECRET"}}},"redis":{"hosts":["h1"]}}`;
  const anywhereIn = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').includes('TOPSECRET'))
      .map(({ name }) => name);

  it('of an Ansible inventory keeps what its plan is made of, and no password', async () => {
    const home = estate();
    home.write(
      'topology.yml',
      ansible('redis@tenant-006').replace('hosts: runner', '').replace('exec: [echo', 'from: runner, exec: [echo'),
    );
    home.write('inventory.sh', `#!/bin/sh\necho '${answer}'\n`);
    chmodSync(join(home.folder, 'inventory.sh'), 0o755);
    home.write(
      'runbooks/switch.yml',
      runbookText(home.folder).replaceAll(/^( *)run: \|/gm, '$1from: runner\n$1run: |'),
    );
    const abandon = new AbortController();
    const watch = (event: { readonly type: string }) => {
      if (event.type === 'command.finished') abandon.abort();
    };
    const { executionId } = must(await home.respond({ abandon: abandon.signal, watch }));
    expect(home.file('on')).not.toBeNull();
    expect(anywhereIn(home.state)).toEqual([]);
    home.write('inventory.sh', 'gone');
    const finished = must(await home.finish(executionId));
    expect(finished).toMatchObject({ kind: 'finished', responded: { outcome: 'rolled_back' } });
    expect(home.file('on')).toBeNull();
    expect(anywhereIn(home.state)).toEqual([]);
  });

  it('nor does a refusal for what a host says show one', async () => {
    const home = estate();
    home.write(
      'topology.yml',
      ansible('redis@tenant-007').replace('hosts: runner', '').replace('exec: [echo', 'from: runner, exec: [echo'),
    );
    home.write('inventory.sh', `#!/bin/sh\necho '${answer}'\n`);
    chmodSync(join(home.folder, 'inventory.sh'), 0o755);
    home.write(
      'runbooks/switch.yml',
      runbookText(home.folder).replaceAll(/^( *)run: \|/gm, '$1from: runner\n$1run: |'),
    );
    const { outcome, folder } = must(await home.respond());
    expect(outcome).toBe('refused');
    expect(readFileSync(join(folder, 'audit.json'), 'utf8')).toContain('"kind": "missing"');
    expect(anywhereIn(home.state)).toEqual([]);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
