// The bundled demo, as in a fresh clone: each scenario ends as it says, in under half a minute, and leaves nothing but its output.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../../src/demo/scenario.ts';
import { OUTCOMES } from '../../../src/engine/outcome.ts';
import { NODE_THAT_STRIPS_TYPES } from '../../demo/support/fleet-options.ts';
import { readAudit } from './support/audit-files.ts';
import { callCommandLine } from './support/command-line.ts';

const NODES = [...new Set([process.execPath, NODE_THAT_STRIPS_TYPES])];
const HALF_A_MINUTE = 30_000;

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'enforced-runbooks-output-'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

describe.each(NODES)('demo on %s', (node) => {
  it.each(SCENARIOS)('$name: $title', async ({ name, expected }) => {
    const [temporary, out] = [join(base, 'tmp'), join(base, 'out')];
    mkdirSync(temporary);
    const called = await callCommandLine({
      args: ['demo', '--scenario', name, '--out', out],
      node,
      cwd: base,
      environment: { TMPDIR: temporary, HOME: join(base, 'home') },
    });
    const said = called.out + called.complaint;
    expect(called.exit, said).toBe(OUTCOMES[expected].exit);
    expect(said).toContain(expected);
    expect(said).toContain(out);
    expect(called.durationMs).toBeLessThan(HALF_A_MINUTE);

    const { audit, events, summary } = readAudit(out);
    expect(audit.outcome).toBe(expected);
    expect(events.at(-1)?.type).toBe('closed');
    expect(summary).toContain(expected);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(base).sort()).toEqual(['out', 'tmp']);
    expect(membersOf(temporary)).toEqual([]);

    const verified = await callCommandLine({ args: ['verify', out], node, cwd: base });
    expect(verified.exit, verified.out + verified.complaint).toBe(0);
  });
});

describe('demo --scenario neighbour-ill', () => {
  it('takes back a change that worked, and names who suffered from it', async () => {
    const out = join(base, 'out');
    const called = await callCommandLine({ args: ['demo', '--scenario', 'neighbour-ill', '--out', out], cwd: base });
    const { events, summary } = readAudit(out);
    expect(called.out).toContain('restart-cache verify: true');
    expect(summary.split('\n')[0]).toContain('restart-cache: a bystander fell ill: tenant-007');
    const change = expect.objectContaining({ action: 'undo', step: 'two-more-workers' });
    expect(events).toContainEqual(expect.objectContaining({ type: 'command.intended', change }));
  });
});

describe('demo --scenario crash', () => {
  it('kills a process, and what its journal says afterwards is done by the recovery', async () => {
    const [temporary, out] = [join(base, 'tmp'), join(base, 'out')];
    mkdirSync(temporary);
    const args = ['demo', '--scenario', 'crash', '--json', '--out', out];
    const called = await callCommandLine({ args, cwd: base, environment: { TMPDIR: temporary } });
    const { audit, events } = readAudit(out);
    expect(JSON.parse(called.out), called.complaint).toEqual(audit);
    expect(called.complaint).toContain('fleet    as before');
    expect(called.complaint).toContain(`verify   consistent: rolled_back · ${events.length} events`);
    expect(called.complaint).toMatch(/^kill -9 \d+: /m);

    const resumed = events.findIndex(({ type }) => type === 'run.resumed');
    expect(events[resumed]).toMatchObject({ by: 'recover', because: 'the process that began this run is gone' });
    expect(events[resumed - 1]).toMatchObject({
      type: 'command.intended',
      change: { step: 'restart-cache', action: 'do' },
    });
    expect(events[resumed + 1]).toMatchObject({
      type: 'command.finished',
      change: { step: 'restart-cache', action: 'do' },
      act: { ended: 'cancelled', stopped: 'confirmed' },
    });
  });

  it.each([
    ['in its run', 'do restart-cache on runner'],
    ['in its recovery', 'undo two-more-workers on runner'],
  ])('that is itself killed %s leaves no process and no file but its output', async (_, moment) => {
    const { exit, temporary } = await interrupt(moment, 'SIGKILL');
    expect(exit).toBeNull();
    await expect.poll(() => [...readdirSync(temporary), ...membersOf(temporary)], { timeout: 10_000 }).toEqual([]);
  });

  it('that hears Ctrl-C before its run began leaves nothing at all', async () => {
    const { exit, said, temporary } = await interrupt('Starting a database', 'SIGINT', []);
    expect(exit, said).toBe(OUTCOMES.cancelled.exit);
    expect(said).toContain('stopped before it had begun');
    expect([...readdirSync(temporary), ...membersOf(temporary)]).toEqual([]);
  });

  it('that hears Ctrl-C while its run lives lets it undo what it did', async () => {
    const { exit, said, temporary } = await interrupt('engage circuit_breaker: exit', 'SIGINT');
    expect(exit, said).toBe(OUTCOMES.cancelled.exit);
    expect(said).not.toMatch(/^kill -9 \d/m);
    expect(readAudit(join(base, 'out')).audit.outcome).toBe('cancelled');
    expect([...readdirSync(temporary), ...membersOf(temporary)]).toEqual([]);
  });

  it('that hears Ctrl-C while it recovers says that nothing is left to recover', async () => {
    const { exit, said, temporary } = await interrupt('undo two-more-workers on runner', 'SIGINT');
    expect(exit, said).toBe(OUTCOMES.cancelled.exit);
    expect(said).toContain('there is nothing left to recover');
    expect(said).not.toContain('Finish it with');
    expect([...readdirSync(temporary), ...membersOf(temporary)]).toEqual([]);
  });
});

/** Starts the demo, and sends it a signal as soon as it has said so much. */
async function interrupt(moment: string, signal: NodeJS.Signals, places = ['--out', join(base, 'out')]) {
  const temporary = join(base, 'tmp');
  mkdirSync(temporary);
  const child = spawn(NODE_THAT_STRIPS_TYPES, [BUNDLE, 'demo', '--scenario', 'crash', ...places], {
    cwd: base,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', TMPDIR: temporary, HOME: join(base, 'home') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      const before = said.includes(moment);
      said += text;
      if (!before && said.includes(moment)) child.kill(signal);
    });
  }
  const exit = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { exit, said, temporary };
}

const BUNDLE = join(import.meta.dirname, '../../../dist/cli/index.js');

/** Processes of a fleet that still live: members of this checkout's bundle, or whoever names the fleet's folder. */
function membersOf(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((command) => command.includes(`${BUNDLE} demo-member`) || command.includes(folder));
}
