import { describe, expect, test } from 'vitest';
import { blastRadius } from '../../src/audit/mermaid.ts';
import { recordOf } from '../../src/audit/record.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { code, fence, inline } from '../../src/kernel/markdown.ts';
import { plan, RUNBOOK } from '../plan/fixtures.ts';
import { outsideCode } from '../support/markdown-structure.ts';
import fc, { often } from '../support/properties.ts';
import { type EstateOptions, type EstateRun, runEstate } from './estate.ts';
import { expectGolden } from './golden.ts';

function summary(run: EstateRun, limitBytes?: number): string {
  const record = recordOf(run.plan, run.events);
  return summaryOf({ record, ...run, ...(limitBytes !== undefined && { limitBytes }) });
}

async function summarized(options: EstateOptions): Promise<string> {
  return summary(await runEstate(plan(), options));
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '`',
        '```',
        '~~~',
        '|',
        '\\|',
        '\\',
        '<b>',
        '</code>',
        '<script>',
        '&#60;',
        '\n',
        '\n# x',
        '\r',
        '\n---\n',
        '[a](http://x)',
        '![x](y)',
        '@all',
        '#1',
        'www.x.com',
        'http://x',
        '::error::',
        '\u202e',
        '\u200b',
        '%%{',
        'end',
        ';',
        '"]',
        '-->',
        '$x$',
        ' ',
        'a',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((words) => words.join('')),
);

describe('the summary', () => {
  test.each([
    ['resolved', {}],
    ['rolled-back', { fails: { 'workersctl scale': { exit_code: 2, stderr: 'no <b>capacity</b>', effect: true } } }],
    ['release-failed', { fails: { 'gatewayctl breaker close': { exit_code: 0, effect: false } } }],
    ['not-recovered', { drained: 400 }],
    ['cancelled', { cancelAt: 'systemctl' }],
    ['refused', { isolation: [{ code: 'isolation-wildcard', message: 'A command uses *.', hint: 'Name it.' }] }],
  ] as const)('%s', async (name, options) => {
    expectGolden(`${name}.md`, await summarized(options));
  });

  test('begins with the outcome, and no hand-over where none is needed', async () => {
    const text = await summarized({});
    expect(text.split('\n')[0]).toBe(
      '✅ incident_resolved in 40.3 s · tenant-006 · active_connections 487/500 → 120/500',
    );
    expect(text).not.toContain('Hand-over');
  });

  test('puts the hand-over first, with the commands to go on with', async () => {
    const run = await runEstate(plan(), { drained: 400, fails: {} });
    const keep = { ...run.plan, recovered: { ...run.plan.recovered, otherwise: 'keep' as const } };
    const kept = await runEstate(keep, { drained: 400 });
    const text = summary(kept);
    expect(text.indexOf('## Hand-over')).toBeLessThan(text.indexOf('## Steps'));
    expect(text).toContain('```sh\nworkersctl scale workers@tenant-006 4\n```');
    expect(text).toContain('`app-1 (ops@app-1.internal, port 22)`');
  });

  describe('whose undo is a script, with an environment, a user and a secret', () => {
    const kept = async (script: string, env: string) => {
      const undo = `run: |\n        ${script}\n      as: deploy\n      env: ${env}`;
      const scripted = plan({
        runbook: RUNBOOK.replace(
          'exec: [workersctl, scale, "${{ target.unit }}", "${{ before.workers.count }}"]',
          undo,
        ),
      });
      return runEstate({ ...scripted, recovered: { ...scripted.recovered, otherwise: 'keep' } }, { drained: 400 });
    };

    test('gives all of it, and says what is missing', async () => {
      const env =
        '{ UNIT: "${{ target.unit }}", COUNT: "${{ before.workers.count }}", K: "${{ secrets.PGPASSWORD }}" }';
      const text = summary(await kept(`workersctl scale "$UNIT" "$COUNT" # it's`, env));
      const command = [
        ': "${PGPASSWORD:?‹secrets.PGPASSWORD› is not set}" &&',
        'sudo -n -H -u deploy -- env UNIT=workers@tenant-006 COUNT=4 K="$PGPASSWORD" ' +
          `bash -euo pipefail -c 'workersctl scale "$UNIT" "$COUNT" # it'\\''s`,
        `'`,
      ].join('\n');
      expect(text).toContain(`\`\`\`sh\n${command}\n\`\`\``);
      expect(text).toContain(
        'Set the shell’s variable `PGPASSWORD` first, to `‹secrets.PGPASSWORD›`, which no summary shows. While the command runs',
      );
    });

    test('shows a command whole or not at all', async () => {
      const run = await kept(`echo "$UNIT" ${'x'.repeat(17_000)}`, '{ UNIT: "${{ target.unit }}" }');
      const text = summary(run);
      expect(text).not.toContain('xxxx');
      expect(text).toMatch(/undo of two-more-workers, on .*: 17\d\d\d characters, too long for here; `plan.json` has/);
    });
  });

  test('says where report.html and trace.json are, and how to verify', async () => {
    const text = await summarized({});
    expect(text).toMatch(/enforced-runbooks verify DIR --head [0-9a-f]{64} --count \d+/);
    expect(text).toContain('`report.html` (for people) and `trace.json` (OpenTelemetry) come with a later release.');
  });

  test('stays under its limit, shortens outputs first, and says so', async () => {
    const run = await runEstate(plan(), { stdout: 'x'.repeat(50_000) });
    const whole = summary(run);
    expect(whole).not.toContain('Shortened to fit');
    const shorter = summary(run, 12_000);
    expect(Buffer.byteLength(shorter)).toBeLessThanOrEqual(12_000);
    expect(shorter).toContain('Shortened to fit: outputs to');
    expect(shorter.split('\n')[0]).toBe(whole.split('\n')[0]);
    expect(Buffer.byteLength(summary(run, 7_000))).toBeLessThanOrEqual(7_000);
  });
});

describe('foreign text is only ever text', () => {
  test('in a line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const shown of [inline(text), code(text)]) {
          expect(shown).not.toMatch(/[\n\r\u202e\u200b]/);
          const outside = outsideCode(`x ${shown} x`);
          expect(outside).not.toMatch(/[<`|[\]@#*~$\\]|:\/\/|www\./i);
          expect(shown.replaceAll('</code>', '').replaceAll('<code>', '')).not.toContain('<');
        }
      }),
      { numRuns: often(5_000) },
    );
  });

  test.each(['as GH-12 says', 'gh-1', '8422588f00a0fda2e790d1f0e0736c984687c912', 'since 8422588'])(
    'in a line that a platform would link (%s)',
    (text) => expect(outsideCode(`x ${inline(text)} x`)).toBe('x  x'),
  );

  test('in a table: no cell is broken', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(code(text)).not.toContain('|');
        expect(inline(text)).not.toContain('|');
      }),
      { numRuns: often(2_000) },
    );
  });

  test('in a block: its fence closes where we close it', () => {
    expect(fence('` '.repeat(150_000)).startsWith('```\n')).toBe(true);
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = fence(text).split('\n');
        const marks = lines[0] ?? '';
        expect(lines.at(-1)).toBe(marks);
        for (const line of lines.slice(1, -1)) expect(line.trimStart().startsWith(marks)).toBe(false);
      }),
      { numRuns: often(5_000) },
    );
  });

  test('in the whole summary: our headings alone, no tag, in every field', async () => {
    const run = await runEstate(plan(), { fails: { 'workersctl scale': { exit_code: 2, stderr: 'x' } } });
    const record = recordOf(run.plan, run.events);
    const headings = outsideCode(summary(run))
      .split('\n')
      .filter((line) => line.startsWith('#'));
    fc.assert(
      fc.property(hostile, (text) => {
        const spoiled = JSON.parse(JSON.stringify(record), (key, value) =>
          typeof value === 'string' && key !== 'outcome' && key !== 'chain_head' ? `${value}${text}` : value,
        );
        const shown = summaryOf({ record: spoiled, plan: run.plan, events: run.events });
        const outside = outsideCode(shown);
        expect(outside).not.toMatch(/<(?!\/?code>)/);
        expect(outside.split('\n').filter((line) => /^\s*#/.test(line))).toEqual(headings);
      }),
      { numRuns: often(300) },
    );
  });

  test('in a picture', () => {
    const real = plan();
    fc.assert(
      fc.property(hostile, (text) => {
        const edges = [{ from: text, to: 'b' }];
        const bystanders = [{ tenant: text, target: `${text}/${text}/x`, verdict: 'worse' } as const];
        const shown = blastRadius(
          { ...real, blast_radius: { ...real.blast_radius, services: [text], edges } },
          { bystanders },
        );
        for (const line of shown.split('\n').slice(1)) {
          expect(line).toMatch(
            /^ +([nb]\d+\["[A-Za-z0-9 ./_#;…-]*"\](:::[a-z]+)|n\d+ --> n\d+|n\d+ -\.- b\d+|classDef [a-z]+ .*|subgraph bystanders\["Bystanders"\]|end)$/,
          );
        }
      }),
      { numRuns: often(2_000) },
    );
  });
});
