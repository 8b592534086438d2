// The mark of a rendered page: found wherever people write below it.
import { expect, it } from 'vitest';
import { markOf } from '../../src/audit/page-mark.ts';

const markFor = (runbook: string) =>
  `<!-- rendered by enforced-runbooks: runbook=${runbook} sha256=${'0'.repeat(64)} -->`;

it.each([
  ['at its end', `# A\n\n${markFor('a')}\n`, 3],
  ['with notes behind it', `# A\n\n${markFor('a')}\n\nOur hosts are slow.\n\n- a note\n`, 3],
  ['with the line ends of Windows', `# A\r\n\r\n${markFor('a')}\r\nA note.\r\n`, 3],
  ['as the last of several', `# A\n${markFor('b')}\n${markFor('a')}\nA note.\n`, 3],
])('%s', (_where, page, line) => {
  expect(markOf(page)).toEqual({ runbook: 'a', tenant: null, digest: '0'.repeat(64), line });
});

it.each([
  ['a page without one', '# A\n\nSome words.\n'],
  ['one within a line', `# A\n\nIt ends with \`${markFor('a')}\`.\n`],
  ['one that is cut', `# A\n\n${markFor('a').slice(0, -5)}\n`],
])('%s has none', (_what, page) => {
  expect(markOf(page)).toBe(null);
});
