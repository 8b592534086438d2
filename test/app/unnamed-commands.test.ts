// A journal that somebody emptied or shortened, beside hosts that know better; and deaths before the first change, which look alike.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { type Estate, estate, must, type RunbookShape } from './estate.ts';
import { buryHolder, lockOf } from './lock.ts';

const HOSTS = '.local/state/enforced-runbooks';
const journalOf = (place: Estate, id: string) => join(place.state, 'journals', id, 'journal.jsonl');

/** A run whose process is gone behind the end of a change, so many of which it had begun. */
async function died(place: Estate, changes = 1): Promise<string> {
  const abandon = new AbortController();
  let ended = 0;
  const { executionId, closed } = must(
    await place.respond({
      abandon: abandon.signal,
      watch: (event) => {
        if (event.type !== 'command.finished') return;
        ended += 1;
        if (ended === changes) abandon.abort();
      },
    }),
  );
  expect(closed).toBe(false);
  buryHolder(place);
  return executionId;
}

/** The journal up to its intent of that number, of which a part is left. */
function tornAt(text: string, number: number): string {
  const lines = text.split('\n');
  const intents = lines.flatMap((line, index) => (line.includes('"command.intended"') ? [index] : []));
  const at = intents[number - 1] ?? 0;
  return [...lines.slice(0, at), lines[at]?.slice(0, -50)].join('\n');
}

type Shortened = readonly [what: string, hurt: (text: string) => string, shape: RunbookShape, changes: number];
const shortened: readonly Shortened[] = [
  ['that was emptied', () => '', {}, 1],
  ['of which one line is left', (text) => `${text.split('\n')[0]}\n`, {}, 1],
  ['whose first intent is cut off', (text) => tornAt(text, 1), {}, 1],
  [
    'whose last intent is cut off',
    (text) => tornAt(text, 2),
    { verify: '{ that: "false", within: 100ms, every: 100ms }' },
    2,
  ],
];

describe.each(shortened)('a journal %s', (_what, hurt, shape, changes) => {
  it('ends its run as unknown: told with place and command, nothing undone, the lock kept; and that once', async () => {
    const place = estate(shape);
    const id = await died(place, changes);
    place.write('on', 'as the change left it');
    const text = hurt(readFileSync(journalOf(place, id), 'utf8'));
    writeFileSync(journalOf(place, id), text);
    const commands = readdirSync(join(place.folder, HOSTS, 'commands'));
    const finished = must(await place.finish(id));
    if (finished.kind !== 'finished') throw new Error(finished.kind);
    const { outcome, folder, summary } = finished.responded;
    expect([outcome, place.file('on')]).toEqual(['unknown', 'as the change left it']);
    expect(summary).toContain('is not whole: the runner started command');
    expect(commands.some((command) => summary.includes(command))).toBe(true);
    expect(place.events.find(({ type }) => type === 'run.resumed')).toMatchObject({
      broken: { code: 'journal-broken', hint: expect.stringContaining(`recover --free ${id}`) },
    });
    expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', problems: [] });
    expect(readFileSync(journalOf(place, id), 'utf8')).toBe(text);
    for (let time = 0; time < 2; time += 1) {
      expect(lockOf(place)).toMatchObject({ state: 'poisoned', because: expect.stringContaining('is not whole') });
      rmSync(join(place.folder, HOSTS), { recursive: true, force: true });
      const again = await place.finish(id);
      expect(again.ok ? '' : again.faults[0]).toMatchObject({
        code: 'journal-broken',
        message: expect.stringContaining('the runner started command'),
        hint: expect.stringMatching(/^It was told.*--free/),
      });
    }
  });

  it('keeps the next run from beginning', async () => {
    const place = estate(shape);
    const id = await died(place, changes);
    writeFileSync(journalOf(place, id), hurt(readFileSync(journalOf(place, id), 'utf8')));
    const { outcome, line } = must(await place.respond());
    expect([outcome, line]).toEqual(['refused', expect.stringContaining('in a state that nobody knows')]);
    expect(lockOf(place).state).toBe('poisoned');
    const audit = JSON.parse(readFileSync(join(place.state, 'runs', id, 'audit.json'), 'utf8'));
    expect(audit).toMatchObject({ execution_id: id, outcome: 'unknown', human_intervention_required: true });
  });
});

describe('a run that died before its first change', () => {
  const prepared = (place: Estate) => {
    for (const command of readdirSync(join(place.folder, HOSTS, 'commands')))
      writeFileSync(join(place.folder, HOSTS, 'commands', command, 'process'), `${' '.repeat(96)}\n`);
  };
  const nothing = (place: Estate) => rmSync(join(place.folder, HOSTS), { recursive: true });

  it.each([
    ['right behind its claim', () => '', nothing],
    ['with a command prepared and not started', () => '', prepared],
  ])('%s never began, and the next run begins', async (_when, left, hosts) => {
    const place = estate();
    const id = await died(place);
    rmSync(join(place.folder, 'on'));
    writeFileSync(journalOf(place, id), left());
    hosts(place);
    expect(must(await place.respond()).outcome).toBe('incident_resolved');
    expect(place.events.map(({ type }) => type)).not.toContain('run.resumed');

    const other = estate();
    const unborn = await died(other);
    writeFileSync(journalOf(other, unborn), left());
    hosts(other);
    expect(must(await other.finish(unborn))).toEqual({ kind: 'never-began' });
    expect(lockOf(other).state).toBe('free');
  });

  it('with a command prepared and not started is refused as ever, where its journal had begun', async () => {
    const place = estate();
    const id = await died(place);
    writeFileSync(journalOf(place, id), `${readFileSync(journalOf(place, id), 'utf8').split('\n')[0]}\n`);
    prepared(place);
    expect(must(await place.finish(id))).toMatchObject({ kind: 'finished', responded: { outcome: 'refused' } });
    expect(lockOf(place).state).toBe('free');
  });
});
