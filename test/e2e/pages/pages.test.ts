// Pages against the reference implementation of CommonMark, and on the command line, from lint to an audit that somebody changed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';
import { pageLines } from '../../../src/runbook/page-lines.ts';
import { runbookText, TOPOLOGY } from '../../app/estate.ts';
import { saidBy } from '../../cli/said.ts';
import fc from '../../support/properties.ts';
import { skillPage } from '../../support/skill-page.ts';
import { readers } from './commonmark.ts';

const folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FENCES = [
  '```yaml runbook',
  '~~~yaml runbook',
  '```',
  '````',
  '~~~',
  '```sh',
  '````md',
  '   ```',
  ' ```yaml runbook',
];
const HTML = ['<!-- x', '-->', '<!-- a -->', '<div>', '</div>', '<pre>', '</pre>', '<b>', '<a href="x">', 'text <!--'];
const RARE = [
  '<?x',
  '?>',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE',
  '| a |',
  '[x]: /y',
  '***',
  '---',
  '# h',
  '`code`',
  '- item',
];
const BEFORE = ['', '', '', '', '  ', '    ', '\t', '> ', '- ', '1. ', '  - ', '-', '1.', '>', '-\t', '* * '];
/** What some programs take for a blank or the end of a line, and Markdown only in part; and what it reads as another sign. */
const ODD = ['\r', '\u00a0', '\f', '\v', '\u0085', '\u2028', '\u200b', '\u3000', '\ufeff', '\0'];
const ENCODED = [
  '```yaml runb&#111;&#111;k',
  '```yaml&#32;runbook',
  '```yaml runbook\\',
  '~~~&#121;aml runbook',
  '~~~&num;',
];
const LARGER = Number(process.env.ENFORCED_RUNBOOKS_PAGES ?? 1);

it('a page that is not refused shows its readers the very blocks that run', () => {
  using commonmark = readers();
  const line = fc.tuple(
    fc.constantFrom(...BEFORE),
    fc.constantFrom('', 'a: 1', 'text', ...FENCES, ...FENCES, ...HTML, ...RARE, ...ENCODED),
  );
  const odd = fc.tuple(
    fc.constantFrom('', ...ODD),
    fc.constantFrom('', 'a: 1', '# a', ...FENCES, ...HTML),
    fc.constantFrom(...ODD),
    fc.constantFrom('', '', 'a: 1', '```', '```yaml runbook'),
  );
  const block = fc.constantFrom('```yaml runbook\na: 1\n```', '~~~~yaml runbook\n~~~\n```\n~~~~', '');
  const part = fc.oneof(
    line.map(([before, rest]) => `${before}${rest}`),
    block,
    odd.map((parts) => parts.join('')),
  );
  const pages = fc.array(part, { minLength: 1, maxLength: 10 }).map((parts) => parts.join('\n').split('\n'));
  let [read, run] = [0, 0];
  fc.assert(
    fc.property(pages, (lines) => {
      const { kinds, faults, blocks } = pageLines('page', lines, 0);
      if (faults.length > 0) return;
      const ours = blocks.map((start) => {
        const end = kinds.findIndex((kind, index) => index >= start && kind !== 'runbook');
        return {
          line: start,
          text: lines
            .slice(start, end)
            .map((own) => `${own}\n`)
            .join('')
            // YAML refuses it.
            .replaceAll('\0', '\ufffd'),
          nested: false,
        };
      });
      const seen = commonmark
        .blocksOf(`${lines.join('\n')}\n`)
        .filter(({ info }) => /^yaml[ \t]+runbook$/.test(info.trim()));
      expect(ours).toEqual(seen.map(({ info: _, ...block }) => block));
      read += 1;
      run += ours.length;
    }),
    { numRuns: 30_000 * LARGER },
  );
  // The pages are worth something only where many of them are read, and some have blocks.
  expect(read).toBeGreaterThan(5_000);
  expect(run).toBeGreaterThan(1_000);
});

it('a page is linted, planned, rendered, tested, run and verified like any runbook', async () => {
  mkdirSync(join(folder, 'runbooks/switch'), { recursive: true });
  const text = runbookText(folder);
  const cut = text.split('\n').indexOf('  - id: switch') + 1;
  const { page, lineOf } = skillPage({
    id: 'switch',
    text,
    cuts: [cut],
    prose: ['About.', 'By hand: `touch on`.', ''],
  });
  const file = join(folder, 'runbooks/switch/SKILL.md');
  writeFileSync(file, page);
  writeFileSync(join(folder, 'topology.yml'), TOPOLOGY);
  const call = async (...argv: readonly string[]) => {
    let code = -1;
    const said = await saidBy(async () => {
      code = await runProgram([...argv, ...(argv[0] === 'verify' || argv[0] === 'explain' ? [] : ['--root', folder])]);
    });
    return { ...said, code };
  };
  expect(await call('lint')).toMatchObject({ code: 0 });
  writeFileSync(file, page.replace('    undone:', '    undon:'));
  const undone = text.split('\n').findIndex((line) => line.startsWith('    undone:')) + 1;
  const wrong = await call('lint');
  expect([wrong.code, `${wrong.out}${wrong.err}`]).toEqual([
    2,
    expect.stringContaining(`SKILL.md:${lineOf(undone)}:5`),
  ]);
  writeFileSync(file, page);
  expect(await call('plan', 'switch', '--tenant', 'tenant-006')).toMatchObject({
    code: 0,
    out: expect.stringContaining('│ By hand: `touch on`.'),
  });
  expect(await call('render', 'switch')).toMatchObject({
    code: 0,
    out: expect.stringContaining('> By hand: `touch on`.'),
  });
  expect(await call('probe', 'switch', '--tenant', 'tenant-006')).toMatchObject({ code: 0 });
  const tested = await call('test', '--format', 'json');
  expect(JSON.parse(tested.out)).toMatchObject({ runbooks: [{ id: 'switch', file: 'runbooks/switch/SKILL.md' }] });
  const audit = join(folder, 'audit');
  expect(await call('run', 'switch', '--tenant', 'tenant-006', '--out', audit)).toMatchObject({ code: 0 });
  expect(await call('verify', audit)).toMatchObject({ code: 0 });
  const plan = join(audit, 'plan.json');
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('By hand:', 'Better:'));
  const forged = await call('verify', audit);
  expect([forged.code, `${forged.out}${forged.err}`]).toEqual([
    1,
    expect.stringContaining('not the one that the run began with'),
  ]);
});
