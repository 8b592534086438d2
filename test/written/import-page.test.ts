// Written runbooks in the forms that many houses use, and what becomes of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adviceOn } from '../../src/runbook/advice.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { importPage } from '../../src/written/import-page.ts';
import { hostile } from '../support/hostile.ts';
import fc from '../support/properties.ts';
import { filled } from './filled.ts';

const PAGES = ['redis-cache-wedged.md', 'api-pods-crash.md', 'failover-in-words.md'] as const;

function pageText(name: string): string {
  return readFileSync(join(import.meta.dirname, 'pages', name), 'utf8');
}

function draftOf(text: string, file = 'docs/page.md'): string {
  const draft = importPage({ file, text });
  if (!draft.ok) throw new Error(JSON.stringify(draft.faults));
  return draft.value.text;
}

/** As far as these tests look at it. */
interface Drafted {
  readonly title: string;
  readonly owner?: string;
  readonly on: { readonly alert: readonly { readonly name: string }[] };
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly secrets?: readonly string[];
  readonly probes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly recovered: readonly string[];
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly check?: unknown;
    readonly do?: { readonly run?: string; readonly exec?: readonly string[]; readonly stdin?: string };
    readonly verify?: readonly string[];
  }[];
}

const drafted = (name: string): Drafted => parse(draftOf(pageText(name), name));

/** Every fault that is no TODO, and every warning; and how many TODOs there are. */
function judged(text: string) {
  const loaded = loadRunbook('runbooks/page.yml', 'page', text);
  const faults = loaded.ok ? [] : loaded.faults;
  return {
    todos: faults.filter(({ code }) => code === 'todo-left').length,
    others: [...faults.filter(({ code }) => code !== 'todo-left'), ...(loaded.ok ? adviceOn(loaded.value) : [])],
  };
}

describe.each(PAGES)('%s', (name) => {
  const text = pageText(name);
  const draft = draftOf(text, name);

  it('becomes a draft of which lint refuses the TODOs and nothing else', () => {
    const { todos, others } = judged(draft);
    expect(others).toEqual([]);
    expect(todos).toBeGreaterThan(3);
    expect(todos).toBe(draft.match(/"TODO: /g)?.length);
  });

  it('is a runbook without a warning once they are answered', () => {
    expect(judged(filled(draft))).toEqual({ todos: 0, others: [] });
  });

  it('loses no word of the page', () => {
    const low = draft.toLowerCase();
    const languages = /```\w+|<\/?\w+>|root@db-1/g;
    const words = new Set(
      text
        .replace(languages, ' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]{2,}/gu),
    );
    expect([...words].filter((word) => !low.includes(word))).toEqual([]);
  });

  it('is the same every time, also with the line ends of Windows', () => {
    expect(draftOf(text, name)).toBe(draft);
    expect(draftOf(text.replaceAll('\n', '\r\n'), name)).toBe(draft);
  });
});

describe('what a page says', () => {
  it('of looking becomes probes and checks; of changing, mitigations, verified by what is looked at behind them', () => {
    const { title, owner, on, probes, steps } = drafted('redis-cache-wedged.md');
    expect([title, owner, on.alert]).toEqual(['Redis cache wedged', 'team-cache', [{ name: 'RedisCacheWedged' }]]);
    const scripts = Object.values(probes).map(({ run }) => String(run).trim());
    expect(scripts).toEqual([
      'systemctl status redis@"${SHOP}"',
      'redis-cli -p 6379 info clients',
      'ps aux \\\n  | grep worker \\\n  | wc -l',
      'redis-cli slowlog get 10',
      'redis-cli -p 6379 ping',
      'redis-cli -p 6379 info clients',
    ]);
    expect(steps.map(({ id, do: act }) => [id, act?.run?.trim() ?? 'looks'])).toEqual([
      ['see-whether-the-process-is-up', 'looks'],
      ['count-what-waits-for-it', 'looks'],
      ['look-at-command-slow-commands-redis-cli-slowlog', 'looks'],
      ['take-the-shop-out-of-the-balancer', 'balancerctl drain "${SHOP}"'],
      ['restart-the-cache', 'sudo systemctl restart redis@"${SHOP}"'],
      ['put-the-shop-back', 'balancerctl enable "${SHOP}"'],
    ]);
    expect(steps[4]?.verify?.[0]).toBe('look_restart_the_cache.ok');
  });

  it('of the way back stands beside the mitigation that it fits, and of escalation where the owner is', () => {
    const draft = draftOf(pageText('redis-cache-wedged.md'));
    expect(draft).toMatch(
      /# The page takes it back with:\n( +# .*\n)* +# \d+ \| balancerctl enable \$\{SHOP\}\n +undo: "TODO/,
    );
    expect(draft).toMatch(
      /# Whom the page calls.*\n# \d+ \| Escalation\n# \d+ \| Call #team-cache, then the duty manager\.\n/,
    );
  });

  it('of being over is asked for in `recovered`', () => {
    const { recovered } = drafted('redis-cache-wedged.md');
    expect(recovered).toEqual([
      expect.stringMatching(/^look_.*\.ok$/),
      expect.stringMatching(/^TODO: .*fewer than fifty; Checkout is fast again/),
    ]);
  });

  it('in scripts stays together where one line needs another, and goes in by standard input where it is no shell', () => {
    const { steps, probes, on } = drafted('api-pods-crash.md');
    expect(on.alert).toEqual([{ name: 'kube_api_pod_crashes' }]);
    const scripts = steps.flatMap((step) => step.do ?? []);
    expect(scripts.map(({ run, stdin }) => (run ?? stdin ?? '').trim().split('\n'))).toEqual([
      ['for n in 0 3; do', '  kubectl -n "${NAMESPACE}" scale deploy/api --replicas=$n', 'done'],
      ["kubectl apply -f - <<'YAML'", 'kind: LimitRange', 'metadata: {name: ${LIMIT}}', 'YAML'],
      ["delete from jobs where state = 'stuck';"],
    ]);
    expect(Object.values(probes).map(({ stdin }) => stdin)).toContain(
      "select count(*) from jobs where state = '${{ inputs.state }}';\n",
    );
    expect(Object.values(probes).map((probe) => probe.prometheus ?? probe.stdin ?? probe.run)).toContainEqual({
      url: expect.stringMatching(/^TODO: /),
      query: 'rate(restarts{namespace="api"}[5m]) > 0\n',
    });
  });

  it('in words alone is a step all the same, and root is a prompt', () => {
    const { steps, secrets } = drafted('failover-in-words.md');
    expect(steps.map(({ title, check, do: act }) => [title, check === undefined ? act?.run?.trim() : 'looks'])).toEqual(
      [
        ['Check that the primary is really down, from two machines', 'looks'],
        ['Promote the replica with the least lag', 'TODO: the command: Promote the replica with the least lag'],
        ['Point the applications to it', 'looks'],
        ['Never do this while a backup runs', 'looks'],
        ['pg_ctl promote -D "$PGDATA" -t $PGPASSWORD', 'pg_ctl promote -D "${PGDATA}" -t "${PGPASSWORD}"'],
      ],
    );
    expect(secrets).toEqual(['PGPASSWORD']);
  });
});

describe('a section', () => {
  const stepsOf = (text: string): readonly string[] =>
    parse(draftOf(text)).steps.map(({ title }: { title: string }) => title);
  const MITIGATION = '# Errors\n\n## Mitigation\n\n';

  it.each([
    [
      'that rolls back, among the mitigations, is one',
      '### Roll back the release\n\n```sh\nhelm rollback api\n```\n',
      2,
    ],
    ['named rollback is how they are undone', '### Rollback\n\n```sh\nhelm rollback api\n```\n', 1],
    ['numbered as a step is one, whatever it is called', '### Step 2: Verify\n\n```sh\nkubectl get pods\n```\n', 2],
    ['on verification is not', '## Verification\n\n1. `kubectl get pods`\n', 1],
    ['on the background holds no steps but its commands', '## Background\n\n1. It was slow.\n\n```sh\ndf -h\n```\n', 2],
  ])('%s', (_what, text, steps) => {
    expect(stepsOf(`${MITIGATION}### Step 1: Restart\n\n\`kubectl delete pod api-0\`\n\n${text}`)).toHaveLength(steps);
  });
});

it.each([
  ['beside a change', '## Mitigation\n\n`kubectl scale deploy/api --replicas=0`\n\n'],
  ['without one', '## Steps\n\n`kubectl get pods`\n\n'],
])('what stands around the commands of a way back is kept, %s', (_what, before) => {
  const block =
    '```sh\n# only by day\nkubectl scale deploy/api --replicas=3 # slowly\n```\n\n```\n$ kubectl get pods\nNAME READY\n```\n';
  const draft = draftOf(`# Errors\n\n${before}## Rollback\n\n${block}`);
  for (const said of ['# only by day', '--replicas=3 # slowly', 'NAME READY'])
    expect(draft).toContain(`| ${said}`.replace('| --', '--'));
});

it.each(['=== "AWS"', '!!! danger', '??? note "When it is large"', '???+ tip'])('%s holds steps', (label) => {
  const draft = draftOf(
    `# Errors\n\n## Steps\n\n${label}\n\n    1. Restart it.\n\n        \`\`\`sh\n        kubectl rollout restart deploy/api\n        \`\`\`\n`,
  );
  expect(parse(draft).steps.map(({ title }: { title: string }) => title)).toEqual(['Restart it']);
});

it('what a page verifies with and is not known to look is no probe, and is kept', () => {
  const draft = draftOf(
    '# Errors\n\n1. `kubectl delete pod a`\n\n## Verification\n\n```sh\n# all of them\nkubectl rollout restart deploy/b\nkubectl get pods\n```\n',
  );
  const { probes, recovered }: Drafted = parse(draft);
  expect(Object.values(probes).map(({ run }) => run)).toEqual(['kubectl get pods\n']);
  expect(recovered).toHaveLength(2);
  expect(draft).toMatch(/# \d+ \| # all of them\n# \d+ \| kubectl rollout restart deploy\/b\n/);
});

it('a loop behind a prompt is one change, with its body', () => {
  const draft = draftOf(
    '# Errors\n\n1. Delete them\n\n   ```\n   $ for p in a b; do\n       kubectl delete pod $p\n     done\n   ```\n',
  );
  const { probes, steps }: Drafted = parse(draft);
  expect([Object.keys(probes), steps[0]?.do?.run]).toEqual([
    ['look'],
    'for p in a b; do\n    kubectl delete pod $p\n  done\n',
  ]);
});

describe('the order of the page is that of the draft', () => {
  const commandsOf = (text: string): readonly string[] =>
    (parse(draftOf(text)) as Drafted).steps.map(({ do: act }) => (act?.run ?? '').trim());
  const DISABLE = 'haproxyctl disable be/web-1';
  const RESTART = 'systemctl restart web';
  const ENABLE = 'haproxyctl enable be/web-1';
  const ITEMS = `1. Take it out: \`${DISABLE}\`\n2. Restart it: \`${RESTART}\`\n`;
  const BEHIND = `When it answers, take it back:\n\n\`\`\`sh\n${ENABLE}\n\`\`\`\n`;
  const within = (text: string): string => text.replace(/^(?=.)/gm, '   ');

  it.each([
    ['in a section that is a step', `## Step 1: Restart the backend\n\n${ITEMS}\n${BEHIND}`],
    ['in an item', `1. Restart the backend\n${within(`${ITEMS}\n${BEHIND}`)}2. Tell people\n`],
    ['in a task', `- [ ] Restart the backend\n${within(`${ITEMS}\n${BEHIND}`)}`],
    ['in an item of a plain list', `1. Restart the backend\n${within(`${ITEMS}- then\n\n${within(BEHIND)}`)}`],
  ])('%s, also where a command follows steps', (_what, text) => {
    const page = `# Wedged\n\nIt hangs.\n\n${text}`;
    expect(commandsOf(page).slice(0, 3)).toEqual([DISABLE, RESTART, ENABLE]);
    expect(draftOf(page)).toMatch(/# \d+ \| When it answers, take it back:\n +title: "When it answers, take it back"/);
  });

  it('between two lists of steps, and in front of them', () => {
    const text = `# A\n\n## Step 1: Restart\n\n\`systemctl stop a\`\n\n1. \`systemctl stop b\`\n\nNow:\n\n    systemctl stop c\n\n- [ ] \`systemctl stop d\`\n\nThen \`systemctl stop e\`.\n`;
    expect(commandsOf(text)).toEqual([...'abcde'].map((name) => `systemctl stop ${name}`));
  });

  it('and words stand once, before what they stand before', () => {
    const draft = draftOf(
      '# A\n\n1. First\n   1. Stop it: `systemctl stop a`\n\n   Words behind.\n2. `systemctl stop b`\n',
    );
    expect(draft.match(/\| First$/gm)).toHaveLength(1);
    expect(draft.indexOf('Stop it')).toBeLessThan(draft.indexOf('Words behind.'));
    expect(draft.indexOf('Words behind.')).toBeLessThan(draft.indexOf('systemctl stop b'));
  });

  it('and front matter has the lines that it has on the page', () => {
    expect(draftOf('---\ntitle: A\nother: word\n---\n\n1. `systemctl stop a`\n')).toMatch(
      /# 2 \| title: A\n# 3 \| other: word\n/,
    );
  });
});

describe('a page that is no written runbook', () => {
  it.each([
    ['nothing', '', 1, /has no steps/],
    ['only prose', '# Poem\n\nRoses are red.\n', 1, /has no steps/],
    ['HTML', '\n<!DOCTYPE html>\n<html><ol><li>rm</li></ol></html>', 2, /is HTML/],
    ['a program', 'abc\n\u007fELF\0\0', 2, /holds a NUL/],
    [
      'a page of `render`',
      '# A\n\n1. `ls -l`\n\n_Made from `a.yml` with `enforced-runbooks render a`._\n',
      5,
      /made by `render`/,
    ],
    ['a SKILL.md that holds its runbook', '# A\n\n```yaml runbook\nschema: 1\n```\n', 3, /holds a runbook already/],
    ['one of more than a runbook may be', `1. \`ls -l\`\n${'x'.repeat(200_000)}`, 1, /too long/],
    [
      'one with 101 steps',
      Array.from({ length: 101 }, (_, at) => `${at + 1}. Look at ${at}\n`).join(''),
      101,
      /has 101 steps/,
    ],
  ])('%s is a fault with its place', (_what, text, line, says) => {
    const read = importPage({ file: 'page.md', text });
    expect(read).toEqual({
      ok: false,
      faults: [
        expect.objectContaining({
          message: expect.stringMatching(says),
          at: expect.objectContaining({ file: 'page.md', line }),
        }),
      ],
    });
  });
});

describe('text of the page is only ever text', () => {
  const around = (text: string) =>
    `# T ${text}\n\n${text}\n\n1. Look ${text}\n\n   \`\`\`sh\n   kubectl get pods ${text}\n   \`\`\`\n2. Delete ${text}\n\n   \`\`\`\n   $ kubectl delete pod ${text}\n   ${text}\n   \`\`\`\n\n## Escalation\n\n${text}\n`;
  const traps = [
    '${{ secrets.TOKEN }}',
    '${{',
    '"\n- id: x',
    "'",
    '\t\tx',
    '# lint-ignore probe-unread: because',
    '// lint-ignore probe-unread: because',
    ': | > & * ! %',
    '\u202e\u0007',
    '---\nschema: 2',
    '`'.repeat(3),
    '<namespace>',
    "<<'EOF'",
  ];

  it.each(traps)('%j', (trap) => {
    const draft = draftOf(around(trap));
    expect(judged(draft).others).toEqual([]);
    expect(judged(filled(draft))).toEqual({ todos: 0, others: [] });
    expect(draft).not.toMatch(/(?:#|\/\/)\s*lint-ignore|\u202e/);
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = importPage({ file: 'p.md', text: around(text) });
        if (!read.ok) return;
        expect(judged(read.value.text).others).toEqual([]);
        expect(judged(filled(read.value.text)).others).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('and a page of nothing but openings takes no long time', () => {
    const began = performance.now();
    for (const one of [
      '- ',
      '> ',
      '```\n',
      '<!--\n',
      '1. ',
      '- ```a\n',
      '* a\n\n',
      '"\n',
      '<<X\n',
      '| a | b |\n',
      '[[',
    ])
      importPage({ file: 'p.md', text: `1. \`ls -l\`\n\n${one.repeat(6_000 / one.length)}` });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it.each([
    ['open', 'cat <<A\n'],
    ['open behind a quote', 'cat "<<A\n'],
    ['open in parentheses', 'cat $(cat <<A\n'],
    ['open behind a brace', 'cat <<A ${\n'],
    ['open in sessions', '$ cat <<A\n'],
    ['closed', 'cat <<A\nA\n'],
    ['closed in sessions', '$ cat <<A\nA\n'],
  ])('and a page of nothing but here-documents that are %s takes no long time', (_what, one) => {
    const block = `# A\n\n\`\`\`sh\n${one.repeat(60_000 / one.length)}\`\`\`\n`;
    const began = performance.now();
    importPage({ file: 'p.md', text: block });
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
