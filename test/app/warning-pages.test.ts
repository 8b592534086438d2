// The pages on warnings: their examples are linted, so that what they say is so.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint } from '../../src/app/lint/lint.ts';
import { FAULT_CODES } from '../../src/kernel/fault-codes.ts';

const DOCS = join(import.meta.dirname, '../../docs');
/** Their examples are files beside a runbook: `cli/pages.test.ts`, `lint-folder.test.ts`. */
const WITHOUT_EXAMPLE: readonly string[] = ['page-stale', 'typescript-unevaluated'];

const RUNBOOK = `schema: 1
title: Cache wedged
on:
  alert:
    - name: CacheWedged
probes:
  cache:
    service: cache
    exec: [cachectl, info, "\${{ target.unit }}"]
    output: json
    fields: { run_id: string, waiting: number }
symptom: cache.waiting > 100
recovered: cache.waiting < 10
steps:
  - id: restart
    title: Restart the cache
    service: cache
    do:
      exec: [systemctl, restart, "\${{ target.unit }}"]
    verify: cache.run_id != before.cache.run_id
    undo: none
    because: The cache refills by itself.
`;
const TOPOLOGY = `schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    instance: { unit: "cache@\${{ tenant.id }}" }
    identifies: [unit]
tenants:
  tenant-006: {}
`;

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-examples-'));
  await mkdir(join(root, 'runbooks'));
  await writeFile(join(root, 'inventory.json'), '{}');
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A fragment's sections stand for those of the whole, with the remarks above them. */
function within(whole: string, fragment: string): string {
  const sections = (text: string) => text.split(/^(?=(?:#.*\n)*\w)/m).filter((one) => one !== '');
  const keyOf = (section: string) => /^(\w[\w-]*):/m.exec(section)?.[1] ?? '';
  const own = sections(fragment);
  const kept = sections(whole).filter((section) => !own.some((one) => keyOf(one) === keyOf(section)));
  return [...kept, ...own].join('');
}

/** What of a fragment belongs into the topology, and what into the runbook. */
function parted(fragment: string): readonly [string, string] {
  const sections = fragment.split(/^(?=(?:#.*\n)*\w)/m);
  const isOfTopology = (section: string) => /^(?:hosts|services|tenants|inventory):/m.test(section);
  return [sections.filter(isOfTopology).join(''), sections.filter((one) => !isOfTopology(one)).join('')];
}

async function warnedOf(fragment: string): Promise<readonly string[]> {
  const [ofTopology, ofRunbook] = parted(fragment);
  await writeFile(join(root, 'runbooks/cache-wedged.yml'), within(RUNBOOK, ofRunbook));
  await writeFile(join(root, 'topology.yml'), within(TOPOLOGY, ofTopology));
  const paths = { root, runbooks: join(root, 'runbooks'), topology: join(root, 'topology.yml') };
  const { faults, warnings } = await lint({
    paths,
    knownHosts: '',
    runs: false,
    evaluates: false,
    given: [],
    from: root,
  });
  expect(faults).toEqual([]);
  return warnings.map(({ code }) => code);
}

describe('docs/lint.md', () => {
  it('has a row for each page, and a page for each row', async () => {
    const rows = [
      ...(await readFile(join(DOCS, 'lint.md'), 'utf8')).matchAll(/^\| \[`([a-z-]+)`\]\(faults\/\1\.md\) \|/gm),
    ];
    const codes = rows.map(([, code]) => code).sort();
    const pages = (await readdir(join(DOCS, 'faults'))).map((name) => name.replace(/\.md$/, '')).sort();
    expect(pages).toEqual(codes);
    expect(codes.filter((code) => !Object.hasOwn(FAULT_CODES, code ?? ''))).toEqual([]);
  });
});

describe('each page', () => {
  it('gives its warning with its first example, none with the mended one, and none where it is answered', async () => {
    for (const name of await readdir(join(DOCS, 'faults'))) {
      const code = name.replace(/\.md$/, '');
      const page = await readFile(join(DOCS, 'faults', name), 'utf8');
      expect(page).toMatch(new RegExp(`^# \`${code}\`: .+\\.\\n`));
      const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
      if (WITHOUT_EXAMPLE.includes(code)) {
        expect(examples).toEqual([]);
        continue;
      }
      const found = [];
      for (const example of examples) found.push(await warnedOf(example));
      expect([code, ...found]).toEqual([code, [code], [], ...found.slice(2).map(() => [])]);
      const answer = examples[2] ?? '';
      expect([code, examples.length]).toEqual([code, code === 'value-invalid' ? 2 : 3]);
      expect(answer.includes(`# lint-ignore ${code}: `)).toBe(examples.length === 3);
    }
  });
});

describe('an answer in a file that the topology includes', () => {
  it('answers what is said of that file, and nothing of another', async () => {
    const answer = '    # lint-ignore not-supported-yet: our relay calls them\n';
    const tenants = (text: string) => `tenants:\n  tenant-007:\n${text}    on-call: telegram:nobody\n`;
    await writeFile(join(root, 'runbooks/cache-wedged.yml'), RUNBOOK);
    await writeFile(join(root, 'topology.yml'), `${TOPOLOGY}include: [more.yml]\n`);
    const paths = { root, runbooks: join(root, 'runbooks'), topology: join(root, 'topology.yml') };
    const told = async (text: string) => {
      await writeFile(join(root, 'more.yml'), text);
      const { faults, warnings } = await lint({
        paths,
        knownHosts: '',
        runs: false,
        evaluates: false,
        given: [],
        from: root,
      });
      expect(faults).toEqual([]);
      return warnings.map(({ code, at }) => `${code} ${at?.file}:${at?.line}`);
    };
    expect(await told(tenants(''))).toEqual(['not-supported-yet more.yml:2']);
    expect(await told(tenants('').replace('  tenant-007', `${answer.slice(2)}  tenant-007`))).toEqual([]);
    expect(await told(`${tenants('')}    # lint-ignore not-supported-yet: too late\n`)).toEqual([
      'not-supported-yet more.yml:2',
      'value-invalid more.yml:4',
    ]);
  });
});
