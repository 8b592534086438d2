// What lint tells, in each of its formats: for people, as data, for a runner's log, and as SARIF.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lint as findingsOf } from '../../src/app/lint/lint.ts';
import { sarifOf } from '../../src/app/lint/sarif.ts';
import { runProgram } from '../../src/cli/program.ts';
import { FAULT_CODES } from '../../src/kernel/fault-codes.ts';
import { hostile } from '../support/hostile.ts';
import fc from '../support/properties.ts';
import { commandIn, runnerLines } from '../support/runner/log-commands.ts';
import { saidBy } from './said.ts';
import { RUNBOOK, TOPOLOGY } from './workspace.ts';

/** What the published schema of SARIF 2.1.0 says of the parts that we use; nothing else may stand there. */
const message = z.strictObject({ text: z.string().min(1) });
const help = z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) });
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endColumn: z.int().min(1).optional(),
});
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({
      uri: z.string().regex(/^[A-Za-z0-9._~!$&'()*+,;=@%/-]*$/),
      uriBaseId: z.literal('%SRCROOT%'),
    }),
    region,
  }),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          informationUri: z.url(),
          rules: z.array(z.strictObject({ id: z.string(), shortDescription: message, helpUri: z.url(), help })),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level: z.enum(['none', 'note', 'warning', 'error']),
          message,
          // Code scanning refuses all of a file in which one has none.
          locations: z.array(location).min(1),
        }),
      ),
    }),
  ]),
});

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'enforced-runbooks-lint-'));
  mkdirSync(join(root, 'runbooks'));
  writeFileSync(join(root, 'topology.yml'), TOPOLOGY);
  writeFileSync(join(root, 'runbooks/good.yml'), RUNBOOK);
  writeFileSync(
    join(root, 'runbooks/bad.yml'),
    RUNBOOK.replace('timeout: 1m', 'timeot: 1m').replace('wedged\n', 'wegded\n'),
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function lint(...argv: readonly string[]) {
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram(['lint', '--root', root, ...argv]);
  });
  return { ...said, code };
}

function fromHere(file: string): string {
  return relative('.', join(root, file));
}

describe('lint', () => {
  it('tells people on standard error, and how many there are', async () => {
    const { out, err, code } = await lint();
    expect(err).toMatch(/^error\[key-unknown\]/m);
    expect(out).toMatch(/\d faults\n$/);
    expect(code).toBe(2);
  });

  it.each([[['--format', 'json']], [['--json']]])('gives one document: %j', async (argv) => {
    const { out, code } = await lint(...argv);
    const codes = JSON.parse(out).faults.map((fault: { code: string }) => fault.code);
    expect(codes).toContain('key-unknown');
    expect(code).toBe(2);
  });

  it('speaks to the runner: an annotation for each, at its line', async () => {
    const { out, code } = await lint('--format', 'github');
    const commands = runnerLines(out).flatMap((line) => commandIn(line) ?? []);
    const [first] = commands;
    expect(commands.every(({ name }) => name === 'error' || name === 'warning')).toBe(true);
    expect(first).toMatchObject({
      name: 'error',
      properties: { file: fromHere('runbooks/bad.yml'), line: expect.any(String) },
    });
    expect(first?.data).toContain('timeot');
    expect(code).toBe(2);
  });

  it('tells the runner the place of each finding, also of those that get no annotation any more', async () => {
    const many = join(root, 'many');
    mkdirSync(many);
    writeFileSync(join(many, 'bad.yml'), `${RUNBOOK}${Array.from({ length: 13 }, (_, n) => `odd${n}: 1\n`).join('')}`);
    const { out } = await lint('--format', 'github', '--runbooks', many);
    const line = RUNBOOK.split('\n').length;
    const said = runnerLines(out).filter((one) => one.startsWith('- error: '));
    expect(said).toHaveLength(3);
    for (const [index, one] of said.entries())
      expect(one).toContain(`- error: ${fromHere('many/bad.yml')}:${line + 10 + index}:1: `);
  });

  it('gives SARIF, with a rule for each code', async () => {
    const { out, code } = await lint('--format', 'sarif');
    const { results, tool } = sarif.parse(JSON.parse(out)).runs[0];
    expect(results.length).toBeGreaterThan(0);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(results[0]?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe(fromHere('runbooks/bad.yml'));
    expect(code).toBe(2);
  });

  it('gives SARIF where nothing is wrong', async () => {
    const { out, code } = await lint('--format', 'sarif', join(root, 'runbooks/good.yml'));
    expect(sarif.parse(JSON.parse(out)).runs[0].results).toEqual([]);
    expect(code).toBe(0);
  });

  it('gives each finding a place in SARIF, also where a file is missing or no text', async () => {
    const odd = join(root, 'odd');
    mkdirSync(odd);
    writeFileSync(join(odd, 'binary.yml'), Buffer.from([0xc3, 0x28]));
    const argv = ['--format', 'sarif', '--runbooks', odd, '--topology', join(root, 'none.yml')];
    const { results } = sarif.parse(JSON.parse((await lint(...argv)).out)).runs[0];
    const places = results.map(({ ruleId, locations }) => [
      ruleId,
      locations[0]?.physicalLocation.artifactLocation.uri,
      locations[0]?.physicalLocation.region.startLine,
    ]);
    expect(places).toEqual([
      ['file-unreadable', fromHere('odd/binary.yml'), 1],
      ['topology-missing', fromHere('none.yml'), 1],
    ]);
    expect(results[0]?.message.text).toContain('is no text in UTF-8. Save it');
  });

  it('runs the program of an inventory only when it is told to', async () => {
    const own = join(root, 'with-inventory');
    mkdirSync(join(own, 'runbooks'), { recursive: true });
    writeFileSync(join(own, 'runbooks/good.yml'), RUNBOOK.replaceAll('service: cache', 'service: cached'));
    const ran = join(own, 'ran');
    const program = `touch ${ran}; printf '{"services":{}}'`;
    const topology = `${TOPOLOGY}inventory: { exec: [bash, -c, ${JSON.stringify(program)}] }\n`;
    writeFileSync(join(own, 'topology.yml'), topology);
    const left = await lint('--root', own);
    expect(left.err).toMatch(/warning\[inventory-failed\][\s\S]*was not run/);
    expect([left.code, existsSync(ran)]).toEqual([0, false]);
    const told = await lint('--root', own, '--inventory');
    expect(told.err).toMatch(/error\[name-unknown\][\s\S]*Did you mean `cache`/);
    expect([told.code, existsSync(ran)]).toEqual([2, true]);
  });

  it('is asked for one at a time', async () => {
    for (const format of ['sarif', 'text', 'github']) {
      const { out, err, code } = await lint('--json', '--format', format);
      expect(err).toContain(`error[usage]: \`--json\` and \`--format ${format}\` ask for two formats`);
      expect([code, JSON.parse(out)]).toMatchObject([2, { faults: [{ code: 'usage' }] }]);
    }
    expect((await lint('--json', '--format', 'json')).err).not.toContain('usage');
  });

  it('knows no other format', async () => {
    const { err, code } = await lint('--format', 'xml');
    expect(err).toMatch(/error\[usage\].*sarif/s);
    expect(code).toBe(2);
  });
});

describe('places', () => {
  it('are told from where lint was called, whatever its root and wherever the files are', async () => {
    const above = dirname(root);
    const inside = root.slice(above.length + 1);
    const beside = join(above, 'elsewhere');
    const told = async (from: string, at: string, given: readonly string[]) => {
      const paths = { root: at, runbooks: join(at, 'runbooks'), topology: join(at, 'topology.yml') };
      const { faults } = await findingsOf({ paths, knownHosts: '', runs: false, evaluates: false, given, from });
      return [...new Set(faults.flatMap(({ at: place }) => place?.file ?? []))];
    };
    const bad = `${inside}/runbooks/bad.yml`;
    expect(await told(root, root, [])).toEqual(['runbooks/bad.yml']);
    expect(await told(above, root, [])).toEqual([bad]);
    expect(await told(above, above, [root])).toEqual([bad]);
    expect(await told(beside, root, [])).toEqual([`../${bad}`]);
    expect(await told(beside, beside, [join(root, 'runbooks/bad.yml')])).toEqual([`../${bad}`]);
    const estate = join(root, 'estate.yml');
    writeFileSync(estate, TOPOLOGY.replace('schema: 1', 'schema: 2'));
    expect(await told(beside, beside, [estate])).toEqual([`../${inside}/estate.yml`]);
    expect(await told(resolve(root, 'runbooks'), root, [estate])).toEqual(['../estate.yml']);
  });
});

describe('findings as SARIF', () => {
  it('are whole, whatever stands in them', () => {
    const codes = fc.constantFrom(...(Object.keys(FAULT_CODES) as (keyof typeof FAULT_CODES)[]));
    const place = fc.record({ file: hostile, line: fc.nat(9).map((n) => n + 1), column: fc.nat(9).map((n) => n + 1) });
    const fault = fc
      .record({ code: codes, message: hostile, hint: hostile, place: fc.option(place) })
      .map(({ place: at, ...rest }) => (at === null ? rest : { ...rest, at }));
    fc.assert(
      fc.property(fc.array(fault, { maxLength: 5 }), fc.array(fault, { maxLength: 5 }), (faults, warnings) => {
        const made = sarif.parse(JSON.parse(JSON.stringify(sarifOf({ faults, warnings }, 'topology.yml'))));
        expect(made.runs[0].results).toHaveLength(faults.length + warnings.length);
      }),
      { numRuns: 100 },
    );
  });
});
