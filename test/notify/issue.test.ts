// An issue for an incident: one, whatever runs beside each other; told once; and whatever the text, it is text.
import { describe, expect, it } from 'vitest';
import { incidentKey } from '../../src/notify/incident-key.ts';
import { tellIssue } from '../../src/notify/issue.ts';
import { issueLetter } from '../../src/notify/issue-letter.ts';
import type { IssueTracker } from '../../src/notify/issue-tracker.ts';
import type { Message } from '../../src/notify/message.ts';
import { planOf } from '../engine/world.ts';
import { hostile } from '../support/hostile.ts';
import { outsideCode, structureOf } from '../support/markdown-structure.ts';
import fc from '../support/properties.ts';

const never = new AbortController().signal;
const plan = planOf([{ id: 'one' }]);
const message: Message = {
  on: 'rolled_back',
  human: 'yes',
  headline: 'rolled_back in 3m 12s · tenant-006 · active_connections: 487/500',
  says: 'a step failed; what this run did was undone and verified undone',
  because: 'verify did not hold: 487 of 500',
  facts: [{ name: 'Runbook', value: 'Pool exhausted' }],
  changes: ['restart (redis/cache-1/tenant-006): undone and verified'],
  executionId: 'run-1',
};
const again: Message = { ...message, executionId: 'run-2' };
const resolved: Message = { ...message, on: 'incident_resolved', human: 'no', executionId: 'run-3' };
const symptomAbsent: Message = { ...message, on: 'symptom_absent', human: 'no', executionId: 'run-4' };
const runUrl = 'https://github.com/acme/runbooks/actions/runs/1';
const run = { tenant: 'tenant-006', runbook: 'pool', trigger: 'Alert', planDigest: 'd', runUrl };
const about = { kind: 'run', ...run, incident: 'a'.repeat(64) } as const;
const letterOf = (one: Message, sealed = false) => issueLetter(one, about, { sealed });

interface Kept {
  readonly number: number;
  readonly body: string;
  readonly comments: string[];
  closed: string | null;
}

/** A repository in memory. `meanwhile`: what another run does between two calls. */
function repository(meanwhile: (issues: Kept[], call: string) => void = () => undefined) {
  const issues: Kept[] = [];
  const calls: string[] = [];
  const called = (call: string) => {
    calls.push(call);
    meanwhile(issues, call);
  };
  const tracker: IssueTracker = {
    find: async (marker) => {
      called('find');
      const open = issues.filter(({ closed, body }) => closed === null && body.startsWith(marker));
      return { ok: true, value: open.map(({ number, body }) => ({ number, body })) };
    },
    open: async ({ body }) => {
      called('open');
      issues.push({ number: issues.length + 1, body, comments: [], closed: null });
      return { ok: true, value: issues.length };
    },
    comment: async ({ number, body, told, close }) => {
      called('comment');
      const issue = issues.find((one) => one.number === number);
      if (issue === undefined) throw new Error(`no issue ${number}`);
      if (!issue.comments.some((comment) => comment.startsWith(told))) issue.comments.push(body);
      issue.closed ??= close;
      return { ok: true, value: null };
    },
  };
  const tell = (one: Message) => tellIssue(tracker, letterOf(one), never);
  return { issues, calls, tell };
}

describe('an incident that needs a human', () => {
  it('gets one issue, a comment when it comes again, and its end', async () => {
    const { issues, tell } = repository();
    for (const one of [message, again, symptomAbsent, resolved]) expect(await tell(one)).toMatchObject({ ok: true });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      closed: 'completed',
      comments: [expect.any(String), expect.any(String), expect.any(String)],
    });
    await tell(again);
    expect(issues.map(({ closed }) => closed)).toEqual(['completed', null]);
  });

  it('is told once, however often it is tried', async () => {
    const { issues, tell } = repository();
    await tell(message);
    await tell(message);
    await tell(again);
    await tell(again);
    expect(issues.map(({ comments }) => comments.length)).toEqual([1]);
  });

  it('has nothing to close, and nothing to say, where it has no issue', async () => {
    const { issues, calls, tell } = repository();
    await tell(resolved);
    await tell(symptomAbsent);
    expect([issues, calls]).toEqual([[], ['find', 'find']]);
  });

  it('has one issue where two runs open one at the same time: the younger is closed', async () => {
    const other = letterOf(again);
    let isFirst = true;
    const { issues, tell } = repository((all, call) => {
      if (call !== 'open' || !isFirst) return;
      isFirst = false;
      all.push({ number: 1, body: other.body, comments: [], closed: null });
    });
    await tell(message);
    expect(issues.map(({ number, closed }) => [number, closed])).toEqual([
      [1, null],
      [2, 'not_planned'],
    ]);
    expect(issues[0]?.comments[0]).toContain('run-1');
    expect(issues[1]?.comments).toEqual(['The same incident has #1, which was opened at the same time.']);
  });

  it('has one issue after the next run, where both stayed open', async () => {
    const { issues, tell } = repository();
    for (const number of [1, 2, 3]) issues.push({ number, body: letterOf(message).body, comments: [], closed: null });
    await tell(again);
    expect(issues.map(({ closed }) => closed)).toEqual([null, 'not_planned', 'not_planned']);
  });

  it('is not told what a host printed into its issue', async () => {
    const { issues, tell } = repository();
    await tell({ ...message, because: letterOf(again).told });
    await tell(again);
    expect(issues.map(({ comments }) => comments.length)).toEqual([1]);
  });

  it('leaves issues of other incidents alone', async () => {
    const { issues, tell } = repository();
    issues.push({ number: 1, body: letterOf(message).body.replaceAll('aaaa', 'bbbb'), comments: [], closed: null });
    await tell(message);
    await tell(resolved);
    expect(issues.map(({ closed }) => closed)).toEqual([null, 'completed']);
  });
});

describe('an incident', () => {
  const keyOf = (change: Partial<typeof plan.incident>, runbook = plan.runbook.id) =>
    incidentKey({ ...plan, incident: { ...plan.incident, ...change }, runbook: { ...plan.runbook, id: runbook } });
  const fired = { source: 'alertmanager', dedup_key: 'k' } as const;
  it('is the same in every occurrence of its alert, whatever the runbook', () => {
    expect(keyOf({ ...fired, starts_at: '1' }, 'a')).toBe(keyOf({ ...fired, starts_at: '2' }, 'b'));
    expect(keyOf(fired)).toMatch(/^[0-9a-f]{64}$/);
  });
  it.each([[{ ...fired, dedup_key: 'l' }], [{ ...fired, source: 'grafana' as const }]])('is another: %j', (other) => {
    expect(keyOf(fired)).not.toBe(keyOf(other));
  });
  it('of a person who started a run is that runbook for that tenant', () => {
    const manual = { source: 'manual', dedup_key: '' } as const;
    expect(keyOf(manual, 'a')).toBe(keyOf(manual, 'a'));
    expect(keyOf(manual, 'a')).not.toBe(keyOf(manual, 'b'));
  });
});

describe('what stands in it', () => {
  it('is what happened, why, what is asked, and where to look', () => {
    const { body, comment, title, marker } = letterOf(message);
    expect(title).toBe('tenant-006: pool needs a person');
    for (const text of [body, comment]) {
      expect(text).toContain('🟠 rolled_back in 3m 12s · tenant-006');
      expect(text).toContain('A person has to look at this.');
      expect(text).toContain('```text\nverify did not hold: 487 of 500\n```');
      expect(text).toContain(`[Workflow run](${runUrl}) · execution \`run-1\``);
    }
    expect(body).toContain(marker);
    expect(comment).not.toContain(marker);
    expect(letterOf({ ...message, human: 'now' }).body).toContain('**A person has to act now.**');
  });

  it('is outcome and tenant alone where the audit is sealed', () => {
    const { title, body, comment } = letterOf(message, true);
    for (const text of [body, comment]) {
      expect(text).toContain('\n🟠 rolled_back · tenant-006\n');
      expect(text).toContain('The audit is sealed');
    }
    expect(title).toBe('tenant-006: a run needs a person');
    expect(`${title}${body}${comment}`).not.toMatch(/487|3m 12s|connections|restart|pool/i);
    const refused = { ...message, on: 'refused', headline: 'refused · 2 tenants · runs-disabled' } as const;
    const told = { tenant: 'tenant-006', runbook: 'pool', trigger: 'Alert', executionId: 'run-1' };
    const abouts = { kind: 'runs', runs: [told, told], incident: about.incident, runUrl } as const;
    const together = issueLetter(refused, abouts, { sealed: true });
    expect(together.body).toContain('\n🟠 refused · 2 runs\n');
  });

  it('holds no mark but its own, whatever a host printed', () => {
    const { body, comment, marker } = letterOf({ ...message, because: `${letterOf(again).marker} <!<!----` });
    expect(body.split('<!--')).toHaveLength(3);
    expect(body.startsWith(marker)).toBe(true);
    expect(comment.split('<!--')).toHaveLength(2);
  });

  it('is bounded, and says what it leaves out', () => {
    const signs = '<&|>'.repeat(2_000);
    const facts = Array.from({ length: 40 }, () => ({ name: signs, value: signs }));
    const changes = Array.from({ length: 300 }, () => signs);
    const { body, comment, title } = letterOf({ ...message, because: '\u0007'.repeat(90_000), facts, changes });
    for (const text of [body, comment]) expect(text.length).toBeLessThan(65_536);
    expect(body).toContain('The rest stands in the audit.');
    expect(title.length).toBeLessThan(256);
  });

  it.each([
    '@octocat',
    '#1',
    'GH-1',
    'acme/runbooks#7',
    'deadbeefcafe',
    'www.evil.example',
    'https://evil.example',
    ':tada:',
  ])('makes nothing of %s', (text) => {
    const shown = letterOf({
      ...message,
      headline: `rolled_back · ${text}`,
      because: text,
      facts: [{ name: text, value: `x ${text} y` }],
      changes: [text],
    });
    expect(outsideCode(shown.comment).replaceAll(runUrl, '')).not.toContain(text);
    expect(shown.title).not.toContain(text);
  });

  it('has the structure that we give it, whatever the text', () => {
    const plain = structureOf(letterOf(message).body);
    fc.assert(
      fc.property(hostile, (text) => {
        const spoiled = {
          ...message,
          headline: `rolled_back · ${text}`,
          because: `x${text}`,
          facts: [{ name: `a${text}`, value: `b${text}` }],
          changes: [text],
        };
        const { body, title } = letterOf(spoiled);
        expect(structureOf(body)).toEqual({ ...plain, fences: expect.any(Array) });
        expect(body.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
        expect(title).toBe('tenant-006: pool needs a person');
      }),
      { numRuns: 300 },
    );
  });
});
