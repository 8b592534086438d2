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

  test('says how it is approved', () => {
    const text = RUNBOOK.replace('approval:\n', 'approval:\n  by-another: true\n  confirm-digest: true\n');
    expect(blankPage(text)).toContain(
      '- **Approval:** from a reviewer of `production`, another person than whoever starts it, with the digest of the plan, where `tenant.tier == "gold"`',
    );
  });

  test('shows a condition of a step as it is written, whether or not it is decided', () => {
    const text = RUNBOOK.replace(
      '    service: workers\n    do:',
      '    service: workers\n    when: target.size == 3\n    do:',
    );
    expect(blankPage(text)).toContain('Only where `target.size == 3`.');
  });

  describe('tells when a guard is engaged and released', () => {
    const GUARDED = '    service: workers\n    guard: circuit_breaker\n    do:';
    const both = RUNBOOK.replace('    service: workers\n    do:', GUARDED);
    const between = (step: string) => both.replace('  - id: two-more-workers', `${step}  - id: two-more-workers`);
    const alone = 'engage it first, and release it after this step.';
    const idle = [
      '  - id: idle\n    title: Idle\n    service: workers\n    when: tenant.tier == "gold"\n    do: { exec: [workersctl, rest, "${{ target.unit }}"] }',
      '    verify: workers.ok\n    undo: { exec: [workersctl, wake, "${{ target.unit }}"] }\n    undone: workers.ok\n',
    ].join('\n');
    const courses = (page: string) =>
      (page.match(/^- (?:Behind the guard|Each target is behind).*$/gm) ?? []).map((line) =>
        line.replace(/^- Behind the guard `circuit_breaker`: /, '').replace(/\[([^\]]*)\]\([^)]*\)/, '$1'),
      );

    test.each<[string, string, readonly string[]]>([
      ['one step', blankPage(), [alone]],
      [
        'two, one after the other',
        blankPage(both),
        [
          'engage it first, and keep it engaged for step 3.',
          'engage it first, unless it is still engaged from step 2, and release it after this step.',
        ],
      ],
      [
        'a check between them, which looks at the world without it',
        blankPage(between('  - id: flows\n    title: Flows\n    check: breaker.state == "closed"\n')),
        [alone, alone],
      ],
      ['a step between them that does not name it', blankPage(between(idle)), [alone, alone]],
      [
        'a step between them that is not run here',
        pageFor({ runbook: between(idle) }),
        [
          'engage it first, and keep it engaged for step 4.',
          'engage it first, unless it is still engaged from step 2, and release it after this step.',
        ],
      ],
      [
        'the last may be left out',
        blankPage(both.replace(GUARDED, GUARDED.replace('    do:', '    when: workers.count < 10\n    do:'))),
        [
          'engage it first, and keep it engaged for step 3.',
          'engage it first, unless it is still engaged from step 2, and release it after this step, also where this step is left out.',
        ],
      ],
    ])('%s', (_what, page, says) => {
      expect(courses(page)).toEqual(says);
    });

    test('each target behind its own', () => {
      const own = RUNBOOK.replace('    service: gateway\n    engage:', '    service: workers\n    engage:');
      const spread = own
        .replace('    service: workers\n    do:', GUARDED)
        .replace('    guard: circuit_breaker\n    require', '    require');
      expect(courses(pageFor({ ...SPREAD, runbook: spread }))).toEqual([
        expect.stringMatching(/^- Each target is behind .* release it when that target is verified\.$/),
      ]);
    });

    test.each([
      ['hold', /leave it engaged/],
      ['release', /: also where nobody knows/],
    ])('and the way back ends with its release, whatever was undone; on-unknown: %s', (rule, says) => {
      const page = blankPage(both.replace('    released:', `    on-unknown: ${rule}\n    released:`));
      const back = page.slice(page.indexOf('## Taking it back'), page.indexOf('## Guard'));
      expect(back).toContain('In the end release every guard that you engaged');
      expect(back).toContain('gatewayctl breaker close "$value_1"');
      expect(back).toMatch(says);
      expect(back).toContain('as written there, behind the guard [circuit_breaker](#guard-circuit_breaker)');
      expect(page).toContain('Found engaged before you engaged it');
      expect(blankPage(read('examples/runbooks/restart-the-gateway.yml'))).not.toMatch(/guard/i);
    });

    test('and nothing is taken back that is not done here', () => {
      const page = pageFor({ runbook: between(idle) });
      const back = page.slice(page.indexOf('## Taking it back'));
      expect(back).not.toContain('Idle');
      expect(back).toContain('- Step 4, ');
    });
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
