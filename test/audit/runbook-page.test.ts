// A runbook as a page for people: whole, and text only ever as text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runbookPage } from '../../src/audit/runbook-page.ts';
import { blankContents } from '../../src/plan/blank.ts';
import { plan, RUNBOOK, runbook, SPREAD } from '../plan/fixtures.ts';
import { expectGolden } from './golden.ts';

const root = join(import.meta.dirname, '../..');
const blankPage = (text?: string) => {
  const read = runbook(text);
  return runbookPage({ runbook: read, contents: blankContents(read), plan: null });
};
const pageFor = (options: { readonly runbook?: string; readonly tenant?: string; readonly topology?: string }) => {
  const made = plan(options);
  return runbookPage({ runbook: runbook(options.runbook), contents: made, plan: made });
};

describe('a page', () => {
  test.each([
    ['page-shipped.md', () => blankPage(read('runbooks/database-connection-pool-exhaustion.yml'))],
    ['page-gateway.md', () => blankPage(read('examples/runbooks/restart-the-gateway.yml'))],
    ['page-tenant.md', () => pageFor({})],
  ])('%s', (name, page) => {
    expectGolden(name, page());
  });

  test('has every command of the runbook, whole, with all that is to be set before', () => {
    const page = blankPage();
    for (const command of [
      'systemctl restart redis@"$value_1" --no-block',
      'workersctl scale "$value_1" "$value_2"',
      'gatewayctl breaker open "$value_1"',
      'gatewayctl breaker close "$value_1"',
    ])
      expect(page).toContain(command);
    expect(page).toContain('Set `value_2` first, to `‹before.workers.count + 2›`.');
    expect(page).toContain('On `‹host of workers›`');
  });

  test('of a tenant has its values, hosts and waves', () => {
    const page = pageFor(SPREAD);
    expect(page).toContain('systemctl restart redis@tenant-007 --no-block');
    expect(page).toContain('`cache-2` (`ops@cache-2.internal`, port 22, by way of `bastion`)');
    expect(page).toContain('So many targets at once, and each verified before the next: 1, 3.');
    expect(page.match(/^#### At /gm)).toHaveLength(4);
  });

  test('shows a condition of a step as it is written, whether or not it is decided', () => {
    const text = RUNBOOK.replace(
      '    service: workers\n    do:',
      '    service: workers\n    when: target.size == 3\n    do:',
    );
    expect(blankPage(text)).toContain('Only where `target.size == 3`.');
  });

  test('does nothing that its texts say', () => {
    const hostile = '<script>x</script> [a](http://x) ![i](y) ` ``` @all #1 ~~~ | \\u202e # x';
    const written = JSON.stringify(hostile).replace('\\\\u', '\\u');
    const text = RUNBOOK.replace(/^title: .*$/m, `title: ${written}`)
      .replace('because: A restart leaves nothing behind; the cache refills by itself.', `because: ${written}`)
      .replace(/^owner: .*$/m, `owner: ${written}`);
    const outside = blankPage(text)
      .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
      .replace(/(?<!`)`[^`\n]+`(?!`)/g, '')
      .replace(/<code>[^<]*<\/code>/g, '');
    for (const sign of ['<', '![', 'http://', '@all', '\u202e']) expect(outside).not.toContain(sign);
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
