// The injection corpus through the bundled action: every text of every vendor's payload, and a host that prints it. Nothing of it is
// executed, obeyed or broken out of: the log, the summaries, the issues, the messages, what is left on disk.
// Beside it, without processes, each text of each payload with each of the corpus: never a crash, and no command of a plan holds it.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideAll } from '../../../src/app/shard/decide-all.ts';
import { receive } from '../../../src/incident/receive.ts';
import { relayedLines } from '../../../src/kernel/relay.ts';
import { incidentKey } from '../../../src/notify/incident-key.ts';
import { renderPlan } from '../../../src/plan/render.ts';
import { loadRunbook } from '../../../src/runbook/load.ts';
import { loadTopology } from '../../../src/topology/load.ts';
import { runbookText, TOPOLOGY } from '../../app/estate.ts';
import { type Receiver, startReceiver } from '../../notify/receiver.ts';
import { must } from '../../plan/fixtures.ts';
import { allSpoiled, CANARY, CORPUS, spoiled, textsIn } from '../../support/corpus.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { structureOf } from '../../support/markdown-structure.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { repositoryDispatch, runJob } from '../../support/runner/job.ts';
import { commandIn } from '../../support/runner/log-commands.ts';

const root = join(import.meta.dirname, '../../..');
const ALERTS = join(root, 'test/incident/alerts');
const FILES = readdirSync(ALERTS).sort();
const NOW = '2026-11-24T00:00:00.000Z';
const OURS = ['add-mask', 'group', 'endgroup', 'warning', 'error', 'debug'];

const read = (file: string): unknown => JSON.parse(readFileSync(join(ALERTS, file), 'utf8'));

/** Takes every alert, and fails at its step, after a host has said what is in the file. */
const runbookIn = (folder: string) =>
  runbookText(folder, { script: 'touch on; cat said; cat said >&2; rm on', top: 'owner: team' })
    .replace('- name: CacheOff', '- name: "*"')
    .replace('fields: { on: boolean }', 'fields: { on: boolean, note: string }\n    show: "${{ cache.note }}"')
    .replaceAll('{"on":', '{"note":"::error::note ##[group]x <b>@all</b>","on":');

interface Place {
  readonly folder: string;
  readonly github: GitHub;
  readonly chat: Receiver;
}
let place: Place;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  mkdirSync(join(folder, 'runbooks'));
  writeFileSync(join(folder, 'runbooks/switch.yml'), runbookIn(folder));
  writeFileSync(join(folder, 'topology.yml'), TOPOLOGY);
  const github = await startGitHub();
  github.rateLimit('core', { limit: 100_000, remaining: 100_000 });
  place = { folder, github, chat: await startReceiver([{ kind: 'answer', status: 200, text: 'ok' }]) };
});
afterAll(async () => {
  await place.chat.close();
  await place.github.close();
  rmSync(place.folder, { recursive: true, force: true });
});

/** Every text carries some of the corpus, but for those that decide whether the alert fires. */
function hostilePayload(file: string, shift: number): unknown {
  const payload = read(file);
  const firing = (value: unknown) => {
    const received = receive(value, NOW);
    return received.ok ? received.value.filter(({ status }) => status === 'firing').length : -1;
  };
  const before = firing(payload);
  const paths = textsIn(payload).map((path) => JSON.stringify(path));
  const carries = new Set(
    paths.filter((path) => firing(spoiled(payload, JSON.parse(path), (text) => `${text}${CANARY}`)) === before),
  );
  return allSpoiled(payload, (text, index) =>
    carries.has(paths[index] ?? '') ? `${text}${CORPUS[(index + shift) % CORPUS.length]}` : text,
  );
}

describe('the action', () => {
  it.each(FILES.map((file, index) => [file, index * 7] as const))(
    'obeys nothing that %s brings',
    async (file, shift) => {
      const { folder, github, chat } = place;
      writeFileSync(join(folder, 'said'), CORPUS.map((_, index) => CORPUS[(index + shift) % CORPUS.length]).join('\n'));
      const before = { issues: github.issues.all().length, messages: chat.received.length };
      const job = await runJob({
        action: root,
        workspace: folder,
        node,
        event: repositoryDispatch(hostilePayload(file, shift)),
        inputs: {
          ...{ store: 'file', tenant: 'tenant-006', 'github-issues': 'true', 'slack-webhook': chat.url },
          ...{ 'max-failures': '100%' },
        },
        environment: { HOME: folder },
        apiUrl: github.url,
        token: github.tokens.write,
      });
      const said = `${job.main.stdout}${job.main.stderr}`;
      const { log, summary } = job.main;
      expect(log.commands.map(({ name }) => name).filter((name) => !OURS.includes(name))).toEqual([]);
      expect(log.masks.join('\n')).not.toContain(CANARY);
      expect(log.openGroups, said).toBe(0);
      expect(job.main.exitCode, said).not.toBe(70);
      expect(said).not.toContain('[bug]');
      expect([folder, root, job.temporaryFolder].filter((where) => existsSync(join(where, CANARY)))).toEqual([]);
      if (job.main.exitCode === 1) {
        expect(job.outputs.outcome, said).toBe('rolled_back');
        const { tags, links, mentions, references, unseen } = structureOf(
          summary.replace(/<details>|<\/details>|<summary>|<\/summary>/g, ''),
        );
        expect([tags, mentions, unseen].flat()).toEqual([]);
        expect([...links, ...references].join('\n')).not.toContain(CANARY);
        const issues = github.issues.all().slice(before.issues);
        const texts = issues.flatMap(({ body, comments }) => [body, ...comments.map((comment) => comment.body)]);
        for (const text of texts) {
          const page = structureOf(text);
          expect(
            page.tags.filter((tag) => !/^<!-- enforced-runbooks (incident|told):[0-9a-f]+ -->$/.test(tag)),
          ).toEqual([]);
          expect([page.mentions, page.unseen].flat()).toEqual([]);
          expect(page.links.join('\n')).not.toContain(CANARY);
        }
        expect(chat.received.length).toBeGreaterThan(before.messages);
        for (const { body } of chat.received.slice(before.messages)) expect(JSON.parse(body).text).not.toMatch(/[<>]/);
      } else expect([0, 2], said).toContain(job.main.exitCode);
      job.dispose();
    },
  );

  it('asked nothing of GitHub that is not in its contract', () => {
    expect(place.github.violations).toEqual([]);
    expect(place.github.issues.all().length).toBeGreaterThan(5);
  });
});

describe('each text of each payload with each of the corpus', () => {
  it('never crashes, never becomes a command, and stays text', () => {
    const folder = '/srv/example';
    const runbooks = [must(loadRunbook('runbooks/switch.yml', 'switch', runbookIn(folder)))];
    const sources = { runbooks, topology: must(loadTopology('topology.yml', TOPOLOGY)), commit: 'none' };
    const ask = { runbook: null, inputs: {}, receivedAt: NOW, atMost: 100 };
    let plans = 0;
    for (const file of FILES) {
      const payload = read(file);
      for (const path of textsIn(payload)) {
        for (const text of CORPUS) {
          const hostile = spoiled(payload, path, (own) => `${own}${text}`);
          const decided = decideAll(sources, { ...ask, trigger: { kind: 'incident', payload: hostile }, tenants: [] });
          const faults = decided.ok ? decided.value.undecided.flatMap((one) => one.faults) : decided.faults;
          for (const { message, hint } of faults)
            for (const line of relayedLines(`${message} ${hint}`)) expect(commandIn(line)).toBeNull();
          for (const { plan } of decided.ok ? decided.value.decided : []) {
            plans += 1;
            expect(plan.tenant.id).toBe('tenant-006');
            const { incident: _, ...rest } = plan;
            expect(JSON.stringify(rest)).not.toContain(CANARY);
            expect(incidentKey(plan)).toMatch(/^[0-9a-f]{64}$/);
            if (plans % 11 === 0) expect(renderPlan(plan)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
          }
        }
      }
    }
    expect(plans).toBeGreaterThan(10_000);
  }, 300_000);
});
