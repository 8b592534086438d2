// The summary over a shard: what it shows, and that foreign text in it is only ever text.
import { describe, expect, it } from 'vitest';
import { type ShardRow, type ShardSummary, shardSummaryOf } from '../../src/audit/shard-summary.ts';

const row = (change: Partial<ShardRow> = {}): ShardRow => ({
  ...{
    tenant: 'tenant-006',
    runbook: 'switch',
    incident: 'CacheOff',
    mark: '✅',
    says: ['incident_resolved in 3m 12s'],
  },
  ...{ executionId: 'incident-1', link: 'tenant-006/summary.md' },
  ...change,
});
const summary = (change: Partial<ShardSummary> = {}): string =>
  shardSummaryOf({
    ...{ id: 'shard-1', rows: [row()], counts: [{ word: 'incident_resolved', count: 1 }], humans: 0 },
    ...{ stopped: null, idle: 0, notices: [] },
    ...change,
  });

describe('the summary over a shard', () => {
  it('is hardly more than a line a tenant', () => {
    expect(summary()).toBe(`✅ 1 incident · 1 incident_resolved

Nobody is needed.

|  | Tenant | How it ended | Runbook | Incident | Run |
| --- | --- | --- | --- | --- | --- |
| ✅ | tenant-006 | incident_resolved in 3m 12s | switch | CacheOff | [\`incident-1\`](tenant-006/summary.md) |

_\`shard-1\`_
`);
  });

  it('says what was stopped, what was left alone, and who could not be told', () => {
    const notices = [{ channel: 'slack', about: 'refused · 4 tenants', sent: false, because: 'it stalled' }];
    const text = summary({ humans: 4, stopped: 'the storm was stopped', idle: 2, notices });
    expect(text).toContain('**A person has to look at 4 of them.**');
    expect(text).toContain('The storm was stopped. Those that ran by then went on to their own end.');
    expect(text).toContain('2 alerts of the payload: not firing');
    expect(text).toContain('| slack | `refused · 4 tenants` | **not sent** it stalled |');
  });

  it.each([
    ['a table', 'a | b |\n| c'],
    ['a link', '[x](https://evil.example)'],
    ['a tag', '<img src=x onerror=alert(1)>'],
    ['a mention', '@everyone'],
    ['a fence', '```\n# heading'],
  ])('foreign text makes no %s', (_what, text) => {
    const rows = [row({ incident: text, tenant: text, says: [text], executionId: text, link: text })];
    const told = summary({ rows });
    expect(told.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
    const outsideOfCode = told.replaceAll(/`[^`]*`|<code>.*?<\/code>/g, '');
    expect(outsideOfCode).not.toMatch(/evil|<|\]\(|^#|@everyone/m);
  });
});
