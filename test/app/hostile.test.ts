// The injection corpus through every vendor's payload, a host's outputs, a reviewer's comment and names, into everything that is
// told of a run. A sample of all combinations; test/e2e/action/hostile.test.ts has the whole product.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createNarrator } from '../../src/app/narrate.ts';
import { planSummaryOf } from '../../src/audit/plan-summary.ts';
import { recordOf } from '../../src/audit/record.ts';
import { shardSummaryOf } from '../../src/audit/shard-summary.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import type { ChainedEvent } from '../../src/engine/event.ts';
import { openAction } from '../../src/github/action.ts';
import type { Incident } from '../../src/incident/incident.ts';
import { receive } from '../../src/incident/receive.ts';
import { link, startOfChain } from '../../src/kernel/chain.ts';
import { issueLetter } from '../../src/notify/issue-letter.ts';
import { letterTo } from '../../src/notify/letter.ts';
import { messageOf } from '../../src/notify/message.ts';
import { type EstateRun, runEstate } from '../audit/estate.ts';
import { INCIDENT, plan } from '../plan/fixtures.ts';
import { allSpoiled, CORPUS, textsIn } from '../support/corpus.ts';
import { structureOf } from '../support/markdown-structure.ts';
import { readLog } from '../support/runner/log.ts';

const ALERTS = join(import.meta.dirname, '../incident/alerts');
const FILES = readdirSync(ALERTS).sort();
const runUrl = 'https://github.com/acme/runbooks/actions/runs/1';
const KEYED = { url: 'https://service.example', key: '0123456789abcdef0123456789abcdef' };
const CHANNELS = {
  slack: 'https://hooks.example/x',
  teams: 'https://flows.example/x',
  pagerduty: KEYED,
  opsgenie: KEYED,
  webhook: { url: 'https://receiver.example', secret: 'sixteen letters!' },
};

/** What becomes of each vendor's payload whose texts all carry some of the corpus: shifted, so that each text gets its turn. */
function hostileIncidents(shift: number): readonly Incident[] {
  return FILES.flatMap((file) => {
    const payload: unknown = JSON.parse(readFileSync(join(ALERTS, file), 'utf8'));
    const count = textsIn(payload).length;
    const spoil = (text: string, index: number) =>
      index % 3 === shift % 3 ? `${text}${CORPUS[(index + shift * count) % CORPUS.length]}` : text;
    const received = receive(allSpoiled(payload, spoil), '2026-11-24T00:00:00.000Z');
    return received.ok ? received.value : [];
  });
}

/** A run for it, with a host and a reviewer that are no better. */
async function hostileRun(incident: Incident, text: string): Promise<EstateRun> {
  const { labels, annotations, name, url = '', dedup_key, severity_raw } = incident;
  const told = {
    labels: { ...labels, [text]: text },
    annotations,
    name: `${name}${text}`,
    url,
    dedup_key,
    severity_raw,
  };
  const spoiltPlan = plan({ incident: { ...INCIDENT, ...told } });
  const { events } = await runEstate(spoiltPlan, {
    stdout: text,
    fails: { 'workersctl scale': { exit_code: 2, stderr: `${text}\n${text}` } },
    notified: { code: 'notification-failed', message: text, hint: text },
  });
  let head = startOfChain(spoiltPlan.digest);
  const spoilt = events.map((event): ChainedEvent => {
    const { seq: _seq, prev: _prev, hash: _hash, ...fact } = event;
    const reviewed =
      fact.type === 'run.claimed'
        ? { ...fact, actor: text, approvals: [{ by: text, how: text, comment: text }] }
        : fact;
    const linked = link(reviewed, head);
    head = linked.event;
    return linked.event;
  });
  return { plan: spoiltPlan, events: spoilt };
}

const incidents = [0, 1, 2].flatMap(hostileIncidents);
const texts = incidents.map((_, index) => CORPUS[index % CORPUS.length] ?? '');
const runs = Promise.all(incidents.map((incident, index) => hostileRun(incident, texts[index] ?? '')));
const clean = hostileRun({ ...INCIDENT, labels: {} }, 'plain words');

/** But for blocks of code: an output that is empty has none. */
function pageOf(text: string) {
  const { fences: _, headings, ...structure } = structureOf(text.replaceAll(runUrl, ''));
  return { ...structure, headings: headings > 0 };
}

describe('foreign text of every sender', () => {
  it('reaches a plan, in many fields', () => {
    expect(incidents.length).toBeGreaterThan(FILES.length);
    expect(
      incidents.filter(({ name, labels }) => /canary|secrets|proto|passwd/.test(`${name}${JSON.stringify(labels)}`))
        .length,
    ).toBeGreaterThan(FILES.length);
  });

  it("is text in the run's summary", async () => {
    const of = ({ plan: one, events }: EstateRun) => summaryOf({ record: recordOf(one, events), plan: one, events });
    const plain = pageOf(of(await clean));
    for (const run of await runs) expect(pageOf(of(run))).toEqual(plain);
  });

  it('is text in the summary of a plan', async () => {
    const of = ({ plan: one }: EstateRun, text: string) =>
      planSummaryOf({
        plans: [
          {
            ...{ plan: one, beside: { watched: 0, unwatched: 0 }, file: 'plans/1.json' },
            standing: { kind: 'refused', faults: [{ code: 'hold-active', message: text, hint: text }] },
          },
        ],
        undecided: [{ name: text, tenant: text, faults: [{ message: text, hint: text }] }],
        ...{ idle: 1, gate: null },
      });
    const plain = pageOf(of(await clean, 'plain words'));
    for (const [index, run] of (await runs).entries()) {
      const page = of(run, texts[index] ?? '');
      expect(pageOf(page)).toEqual(plain);
      expect(page).toContain('## Without a plan');
    }
  });

  it('is text in the summary of a shard', () => {
    const rowOf = (text: string) => ({
      ...{ tenant: text, runbook: text, incident: text, mark: '⛔', says: [text, text], executionId: text, link: null },
    });
    const pages = CORPUS.map((text) =>
      shardSummaryOf({
        ...{ id: text, rows: [rowOf(text)], counts: [{ word: text, count: 1 }], humans: 1, stopped: text, idle: 1 },
        notices: [{ channel: text, about: text, sent: false, because: text }],
      }),
    );
    for (const page of pages) {
      const { tags, links, mentions, references, unseen } = structureOf(page);
      expect([tags, links, mentions, references, unseen].flat()).toEqual([]);
      expect(page.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
      expect(page.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(6);
    }
  });

  it('is text in an issue', async () => {
    const about = {
      kind: 'run',
      tenant: 't',
      runbook: 'r',
      trigger: 'x',
      incident: 'c',
      planDigest: 'd',
      runUrl,
    } as const;
    const of = ({ plan: one, events }: EstateRun) =>
      issueLetter(messageOf('rolled_back', one, events.slice(0, -1)), about, { sealed: false });
    const plain = pageOf(of(await clean).body);
    for (const run of await runs) {
      const { body, title } = of(run);
      expect(pageOf(body)).toEqual(plain);
      expect(title).toBe('t: r needs a person');
    }
  });

  it('is text in every message', async () => {
    for (const { plan: one, events } of await runs) {
      const message = messageOf('rolled_back', one, events.slice(0, -1));
      const about = {
        kind: 'run',
        tenant: 't',
        runbook: 'r',
        trigger: 'x',
        incident: 'c',
        planDigest: 'd',
        runUrl,
      } as const;
      const bodyFor = (channel: string): string =>
        letterTo({ channel, message, channels: CHANNELS, about, now: '2026-01-15T14:32:45Z' })?.body ?? '';
      const slack = JSON.parse(bodyFor('slack'));
      const markdown = JSON.stringify(slack.blocks).match(/"type":"mrkdwn"/g) ?? [];
      expect(markdown).toHaveLength(1);
      expect(`${slack.text}${JSON.stringify(slack.blocks)}`.replace(`<${runUrl}|Workflow run>`, '')).not.toMatch(
        /[<>]/,
      );
      const teams = JSON.parse(bodyFor('teams')).attachments[0].content;
      expect(
        new Set(teams.body.flatMap((block: { inlines: { type: string }[] }) => block.inlines.map(({ type }) => type))),
      ).toEqual(new Set(['TextRun']));
      for (const channel of ['slack', 'teams', 'pagerduty', 'opsgenie'])
        expect(bodyFor(channel), channel).not.toMatch(/\\u00(?:0[0-8bcef]|1)|[\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it("is no command in a job's log, and no annotation but ours", async () => {
    let log = '';
    const ear = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      log += String(text);
      return true;
    });
    try {
      const action = openAction((text) => text);
      for (const { plan: one, events } of await runs) {
        const narrate = createNarrator();
        for (const event of events) action.say(narrate(event, one)?.text ?? '');
      }
      for (const text of CORPUS) {
        action.relay(text);
        action.say(text);
        action.group(text).end();
        action.annotate('error', { message: text, hint: text, at: { file: text, line: 1, column: 1 } });
      }
    } finally {
      ear.mockRestore();
    }
    const { commands, annotations, masks, openGroups } = readLog(log);
    const names = commands.map(({ name }) => name);
    expect(names.filter((name) => !['group', 'endgroup', 'error'].includes(name))).toEqual([]);
    expect([names.filter((name) => name === 'group').length, openGroups]).toEqual([CORPUS.length, 0]);
    expect(annotations).toHaveLength(10);
    expect(masks).toEqual([]);
  });
});
