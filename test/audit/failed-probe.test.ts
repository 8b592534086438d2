// A probe that saw nothing, as people are told of it: what was run where, what it said, and what to do.
import { describe, expect, it } from 'vitest';
import { outcomeLine } from '../../src/audit/outcome-line.ts';
import { SYMPTOM_ACTION } from '../../src/audit/schema.ts';
import type { ChainedEvent, OutputRecord } from '../../src/engine/event.ts';
import { unseenWords } from '../../src/engine/reason.ts';
import { sha256 } from '../../src/kernel/canonical.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { ONE, told, toldOf } from './telling.ts';

/** The run again, with what its failed probes said, and where they ran. */
function saying(events: readonly ChainedEvent[], said: string, change: { host?: string; fault?: Fault } = {}) {
  const stderr: OutputRecord = {
    bytes: Buffer.byteLength(said),
    head: said,
    tail: '',
    omitted_bytes: 0,
    ...(said !== '' && { sha256: sha256(said) }),
  };
  const { host, fault } = change;
  return events.map((event): ChainedEvent => {
    if (event.type !== 'condition.looked') return event;
    const samples = event.samples.map((sample) =>
      sample.ok
        ? sample
        : {
            ...sample,
            ...(host !== undefined && { host }),
            act: { ...sample.act, stderr, ...(fault !== undefined && { fault }) },
          },
    );
    const [failed] = samples.filter(({ ok }) => !ok);
    return { ...event, samples, ...(failed !== undefined && { because: unseenWords(failed) }) };
  });
}

describe('why a condition is not known', () => {
  it('names where the probe ran, once', async () => {
    const { record, message, summary } = await told([ONE], { blind: ['sick'] });
    const because = 'sick on the runner: the probe ended with exit code 7';
    expect(record.failure?.because).toBe(`the symptom is unknown: sick.on (? → unknown): ${because}`);
    expect(message.because).toContain(because);
    expect(summary).toContain(`| \`? → unknown\`, ${because} |`);
  });
});

describe('a probe that failed', () => {
  const CHANGED: Fault = {
    code: 'host-key-changed',
    message: 'cache-1 shows another host key than the one that is pinned.',
    hint: 'Do not go on before somebody has found out why.',
  };
  const failed = async (said: string, change: { host?: string; fault?: Fault } = {}) => {
    const { plan, events } = await told([ONE], { blind: ['sick'] });
    return toldOf(plan, saying(events, said, change));
  };
  const entryOf = ({ record }: Awaited<ReturnType<typeof failed>>) =>
    record.agent_thought_process.find(({ action }) => action === SYMPTOM_ACTION);

  it('is in audit.json with its command, its host, what it said last and what to do', async () => {
    const entry = entryOf(await failed('one\noops\n', { host: 'cache-1' }));
    expect(entry?.failed_probes).toEqual([
      {
        probe: 'sick',
        target: 'runner',
        command: 'read sick',
        host: 'cache-1',
        exit_code: 7,
        said: 'oops',
        fault: {
          code: 'output-invalid',
          message: 'the probe ended with exit code 7',
          hint: expect.stringContaining('Run the shown command by hand on the shown host'),
        },
      },
    ]);
  });

  it('says nothing there where nothing was kept, and little where a line is long', async () => {
    expect(entryOf(await failed(''))?.failed_probes?.[0]).not.toHaveProperty('said');
    expect(entryOf(await failed('x'.repeat(5_000)))?.failed_probes?.[0]?.said).toBe(`${'x'.repeat(400)}…`);
  });

  it('is the first to fail in the summary, with what it said', async () => {
    const { summary } = await failed('one\n<b>oops</b>\n', { host: 'cache-1' });
    expect(summary).toContain(
      '**First to fail:** Detecting the symptom, `read sick` on `cache-1`, exit code 7, it said ' +
        '<code>&#60;b&#62;oops&#60;/b&#62;</code>, `? → unknown`\n',
    );
  });

  it('says what to do in the summary', async () => {
    const { summary } = await failed('', { host: 'cache-1', fault: CHANGED });
    expect(summary).toContain(`**Advice:** ${CHANGED.hint}\n`);
  });

  it('is in the first line with its host, and short', async () => {
    const { record } = await failed('', { host: 'cache-1' });
    expect(outcomeLine(record)).toMatch(
      / · the symptom is unknown: sick on cache-1: the probe ended with exit code 7$/,
    );
    const verified = (await told([ONE], { blind: ['one'] })).record;
    expect(outcomeLine(verified)).toMatch(
      / · one: the verification is unknown: one on the runner: the probe ended with exit code 7$/,
    );
  });

  it('is not in the first line where it is not why the run ended', async () => {
    const { record } = await told([ONE], { blind: ['one'] });
    const failure = { kind: 'condition', step: 'one', because: 'the precondition does not hold: a (1 > 2 → false)' };
    expect(outcomeLine({ ...record, failure })).toMatch(/ · one: the precondition does not hold$/);
  });

  it('is in the explanation', async () => {
    const { explanation } = await failed('oops', { host: 'cache-1', fault: CHANGED });
    expect(explanation.conditions).toMatchObject([
      { role: 'decided', failed_probes: [{ probe: 'sick', host: 'cache-1', said: 'oops', fault: CHANGED }] },
    ]);
  });

  it('is of a wait for something the one of its last look', async () => {
    const { summary, record } = await told([ONE], { blind: ['one'] });
    const entry = record.agent_thought_process.find(({ action }) => action === 'one: verification');
    expect(entry?.failed_probes).toHaveLength(1);
    expect(summary).toContain('**First to fail:** one: verification, `read one` on `runner`, exit code 7');
  });
});
