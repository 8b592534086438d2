// summary.md held against what plan and events give: a mask stands for words within its line, and for nothing else.
import { beforeAll, describe, expect, it } from 'vitest';
import { type SummaryFinding, summaryFinding } from '../../src/audit/own-summary.ts';
import { recordOf } from '../../src/audit/record.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { plan } from '../plan/fixtures.ts';
import { type EstateRun, runEstate } from './estate.ts';

let run: EstateRun;
let made = '';
let version = '';
beforeAll(async () => {
  run = await runEstate(plan());
  made = summaryOf({ record: recordOf(run.plan, run.events), ...run });
  const [first] = run.events;
  version = first !== undefined && 'versions' in first ? (first.versions['enforced-runbooks'] ?? '') : '';
});

const found = (text: string): SummaryFinding['kind'] => summaryFinding({ text, ...run, version }).kind;

describe('a summary', () => {
  it('that is as it was made is the same', () => {
    expect(found(made)).toBe('same');
  });

  it.each(['octo', 'tenant-006', 'CacheWedged', 'redis'])(
    'in which the redactor masked %s is told as not checked',
    (secret) => {
      const text = createRedactor({ secrets: [{ name: 'secret', value: secret }] }).text(made);
      expect(text === made ? 'unchecked' : found(text)).toBe('unchecked');
    },
  );

  it.each([
    ['another text', () => '# All is well ***\n'],
    ['another line beside a mask', () => `${made.replace('tenant-006', '***')}\nAll is well.\n`],
    ['other words in the line of a mask', () => made.replace('tenant-006', '***').replace(/^✅/, '❌')],
    ['a mask for a whole line', () => made.replace(/^.*$/m, '***')],
    ['a mask for several lines', () => made.replace(/^.*\n.*\n/, '***\n')],
    ['a mask for several cells', () => made.replace(/^\| ([^|\n]+) \| ([^|\n]+) \|/m, '| *** |')],
    ['a mask for less than any secret has', () => made.replace('tenant-006', 'tenant-***6')],
    ['a mask where nothing was', () => made.replace('tenant-006', 'tenant-006***')],
    ['a mask in one line, and another one changed', () => made.replace('tenant-006', '***').replace(/\n## /, '\n### ')],
  ])('with %s differs', (_what, forged) => {
    expect(forged()).not.toBe(made);
    expect(found(forged())).toBe('differs');
  });

  it('full of masks is judged all the same', () => {
    expect(found(made.replace(/^.*$/m, `${'***a'.repeat(200_000)}`))).toBe('differs');
  });
});
