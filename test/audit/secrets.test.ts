// A declared secret, wherever it stands in what a host prints, is in nothing that a run leaves, says or sends: also where it is cut.
import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../src/app/narrate.ts';
import { recordOf } from '../../src/audit/record.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { answerOf } from '../../src/engine/discover.ts';
import { drive } from '../../src/engine/drive.ts';
import { volatileJournal } from '../../src/journal/volatile-journal.ts';
import { startOfChain } from '../../src/kernel/chain.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { createNotifier } from '../../src/notify/notifier.ts';
import type { Plan, PlannedCommand } from '../../src/plan/plan.ts';
import { openingOf } from '../engine/run.ts';
import { condition, createWorld, exec, planOf } from '../engine/world.ts';
import fc, { often } from '../support/properties.ts';

const NEVER = new AbortController().signal;
const FIELD = { list: false, path: ['dsn'], secret: false } as const;

type Place = (typeof PLACES)[number];
const PLACES = [
  'condition',
  'list',
  'no number',
  'no JSON',
  'another type',
  'message',
  'value',
  'unknown',
  'show',
] as const;

function planAt(place: Place): Plan {
  const plan = planOf([{ id: 'one' }]);
  const [step] = plan.steps;
  if (step?.kind !== 'mitigation') throw new Error('no mitigation');
  const output: PlannedCommand['output'] =
    place === 'no number'
      ? { format: 'number', fields: { dsn: { ...FIELD, path: [], type: 'number' } } }
      : {
          format: 'json',
          fields: { dsn: { ...FIELD, type: place === 'another type' ? 'number' : 'string', list: place === 'list' } },
        };
  const command = { ...exec('read', 'vault'), output } as PlannedCommand;
  const reads = { parts: ['dsn ', { expression: 'vault.dsn', encode: 'none' }] } as const;
  const that = {
    list: '!("x" in vault.dsn) && one.on',
    unknown: 'timestamp(vault.dsn) > timestamp("2026-01-01T00:00:00Z")',
  };
  const check = {
    kind: 'check',
    id: 'check',
    title: 'Check',
    condition: condition(place in that ? that[place as keyof typeof that] : 'vault.dsn == ""', ['vault', 'one']),
    message: reads,
  } as const;
  const env = { DSN: { parts: ['x', { expression: 'before.vault.dsn', encode: 'none' }] } } as const;
  const both = ['vault', 'one'].map((probe) => ({ probe, target: 'runner' }));
  const acts = step.acts.map((act) =>
    place === 'value' ? { ...act, before: both, do: { ...act.do, env } as PlannedCommand } : act,
  );
  const probes = { ...plan.probes, vault: { commands: { runner: command }, ...(place === 'show' && { show: reads }) } };
  return { ...plan, probes, steps: [...(place === 'value' ? [] : [check]), { ...step, acts }] };
}

function printed(place: Place, text: string): string {
  if (place === 'no number' || place === 'no JSON') return text;
  return JSON.stringify({ dsn: place === 'list' ? [text, 'other'] : text });
}

/** All that a run of this plan leaves, says and sends. */
async function told(place: Place, { secret, before, behind }: { secret: string; before: string; behind: string }) {
  const plan = planAt(place);
  const redactor = createRedactor({ secrets: [{ name: 'API_TOKEN', value: secret }] });
  const prints = { 'read vault': printed(place, `${before}${secret}${behind}`) };
  const world = createWorld({ first: { well: true }, prints });
  const sent: string[] = [];
  const said: string[] = [];
  const narrate = createNarrator();
  const service = { url: 'https://service.example', key: 'k'.repeat(32) };
  const notifier = createNotifier({
    channels: {
      slack: service.url,
      teams: service.url,
      pagerduty: service,
      opsgenie: service,
      webhook: { url: service.url, secret: 'sixteen characters' },
    },
    plan,
    redact: redactor.text,
    clock: world.ports.clock,
    post: async ({ body }) => {
      sent.push(body);
      return { kind: 'answered', status: 400, text: `${before}${secret}${behind}`, retryAfterSeconds: null };
    },
    runUrl: null,
  });
  const { events } = await drive({
    plan,
    ports: {
      ...world.ports,
      journal: volatileJournal(startOfChain(plan.digest), redactor),
      masks: { learn: redactor.learn, mask: redactor.text },
      notifier,
      watch: (event) => void said.push(redactor.text(narrate(event, plan)?.text ?? '')),
    },
    start: { opening: openingOf(plan, { channels: notifier.channels }) },
    cancel: NEVER,
    onCancel: 'compensate',
    abandon: NEVER,
  });
  const record = recordOf(plan, events);
  const summary = redactor.text(summaryOf({ record, plan, events }));
  return { plan, events, record, all: [JSON.stringify(events), JSON.stringify(record), summary, ...said, ...sent] };
}

/** Eight characters of the secret in a row, also as JSON has them. */
function leakedIn(texts: readonly string[], secret: string): readonly string[] {
  const pieces = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8));
  const all = pieces.flatMap((piece) => [piece, JSON.stringify(piece).slice(1, -1)]);
  return texts.filter((text) => all.some((piece) => text.includes(piece)));
}

const NO_OUTPUT = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };
const ACT = {
  ended: 'exited',
  exit_code: 0,
  started_at: '',
  duration_ms: 0,
  stopped: 'ended-by-itself',
  stderr: NO_OUTPUT,
} as const;
const HEX = '7f3ac19e42b0d6a1c5e8f90b3d2a47f6e1098c5b7a64d3f2e0b1c9a8d7f6e5c4';

describe('a secret that stands across the place where a text is cut', () => {
  it.each(PLACES.flatMap((place) => [15, 30, 65, 110, 260].map((length) => [place, length] as const)))(
    'is masked in what a run tells of a %s, behind %i characters',
    async (place, length) => {
      const before = 'host=db password='.padEnd(length, '-').slice(0, length);
      const { all } = await told(place, { secret: HEX, before, behind: ' tail' });
      expect(leakedIn(all, HEX)).toEqual([]);
    },
  );
  it('is masked before a condition is shown with its values, and the journal agrees with itself', async () => {
    const { events, record } = await told('condition', { secret: HEX, before: 'host=db password=', behind: '' });
    const looked = events.flatMap((event) => (event.type === 'condition.looked' ? event.shown : []));
    expect(looked).toContain('"host=db password=***" == "" → false');
    expect(record.outcome).toBe('refused');
  });
  it('is masked in why it is not known what stands on a host', () => {
    const { text: mask } = createRedactor({ secrets: [{ name: 'API_TOKEN', value: HEX }] });
    const question = {
      service: 'cache',
      host: 'db-1',
      command: exec('list', 'cache'),
      each: ['unit'],
      tenant: 'redis@(?P<tenant>[a-z-]+)',
    };
    const printed = (text: string) => ({ act: { ...ACT, stdout: NO_OUTPUT }, text });
    for (const output of ['json', 'text'] as const) {
      const name = `redis@${'-'.repeat(30)}${HEX}`;
      const { found } = answerOf(
        { ...question, output },
        printed(output === 'json' ? JSON.stringify([{ unit: name }]) : name),
        mask,
      );
      expect(found.ok ? '' : found.fault.message).toContain(`${'-'.repeat(30)}***`);
    }
  });
  it('is masked whatever it is, and wherever', async () => {
    const sign = fc.constantFrom(
      ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"\'\\<>&+/ $`\u00e4',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PLACES),
        fc.array(sign, { minLength: 16, maxLength: 90, size: 'max' }).map((signs) => `k${signs.join('')}z`),
        fc.string({ unit: fc.constantFrom('-', '.', ' ', '='), maxLength: 320, size: 'max' }),
        fc.string({ unit: fc.constantFrom('-', '.', ' ', '='), maxLength: 60, size: 'max' }),
        async (place, secret, before, behind) => {
          fc.pre(new Set(secret).size > 8);
          expect(leakedIn((await told(place, { secret, before, behind })).all, secret)).toEqual([]);
        },
      ),
      { numRuns: often(400) },
    );
  });
});
