// A run that branches off from another is, event by event, the one that is driven from the beginning.
import { describe, expect, it } from 'vitest';
import { Branches, driveThrough } from '../../src/rehearsal/branches.ts';
import { SEEDS } from '../../src/rehearsal/candidates.ts';
import { castOf } from '../../src/rehearsal/cast.ts';
import { withFewLooks } from '../../src/rehearsal/few-looks.ts';
import { type Ground, groundOfModel, groundOfScenario } from '../../src/rehearsal/ground.ts';
import { backwards, type Moment, momentsOf } from '../../src/rehearsal/moments.ts';
import { BEGINS } from '../../src/rehearsal/play.ts';
import { loadScenarios } from '../../src/rehearsal/scenario-file.ts';
import { type Estate, planFor } from '../../src/rehearsal/stage.ts';
import type { Driven } from '../../src/rehearsal/told.ts';
import { ALL_WELL } from '../../src/rehearsal/twist.ts';
import type { Runbook } from '../../src/runbook/runbook.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { loaded } from '../topology/estate.ts';
import { ESTATE, oneStep, runbookOf, runbookWith } from './estate.ts';

function castFor(estate: Estate, runbook: Runbook) {
  const plan = planFor(estate, { runbook, tenant: null, incident: {}, inputs: {}, now: BEGINS });
  if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
  return castOf(withFewLooks(plan.value), estate.isolation);
}

function onModel(estate: Estate, runbook: Runbook): Ground {
  return groundOfModel(castFor(estate, runbook), runbook, SEEDS[0]);
}

function onScenario(runbook: Runbook): Ground {
  const text = `schema: 1
scenarios:
  - name: it grows short
    probes:
      queue: [{ length: 500 }, { when: { did: restart }, after: 3s, gives: { length: 0 } }]
      cache: [{ state: wedged, load: 1, count: 1 }, { when: { did: restart }, gives: { state: active } }]
    expect: { outcome: incident_resolved }
`;
  const scenarios = loadScenarios('cache-ill.test.yml', text, runbook);
  const [scenario] = scenarios.ok ? scenarios.value : [];
  if (scenario === undefined) throw new Error(JSON.stringify(scenarios));
  return groundOfScenario(castFor(ESTATE, runbook), runbook, scenario);
}

async function momentsOn(ground: Ground, branches: Branches): Promise<readonly Moment[]> {
  const { run: well } = await branches.plain(ALL_WELL);
  const twist = backwards(well.plan, well);
  const back = twist === null ? null : { twist, run: (await branches.plain(twist)).run };
  return momentsOf(ground.cast.plan, well, back);
}

const topology = loaded(`schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    identifies: [unit]
tenants:
  acme-one: { services: { cache: [{ unit: redis-a@acme-one }, { unit: redis-b@acme-one }, { unit: redis-c@acme-one }] } }
`);

const THREE = runbookOf(`schema: 1
title: The caches are off
on: { alert: [{ name: CachesOff }] }
timeout: 10m
probes:
  cache: { service: cache, exec: [cachectl, show, "\${{ target.unit }}"], output: json, fields: { on: boolean } }
symptom: all.cache.exists(c, !c.on)
recovered: all.cache.all(c, c.on)
steps:
  - id: switch
    title: Switch them on
    service: cache
    serial: [1, 100%]
    do: { exec: [cachectl, on, "\${{ target.unit }}"] }
    verify: cache.on
    undo: { exec: [cachectl, "off", "\${{ target.unit }}"] }
    undone: "!cache.on"
`);

const QUEUE = { symptom: 'queue.length > 100', recovered: 'queue.length < 10', verify: 'cache.state == "active"' };

/** All of a run but its plan. */
function said({ run: { plan: _, state, ...run }, facts, unmet }: Driven): string {
  return JSON.stringify([run, { ...state, plan: null }, facts, unmet]);
}

describe('a run that branches off', () => {
  it.each<readonly [string, Ground]>([
    ['a guard, and two steps', onModel(ESTATE, runbookWith())],
    ['three targets in two waves', onModel({ topology, isolation: isolationOf(topology) }, THREE)],
    ['a scenario', onScenario(oneStep(QUEUE))],
  ])('is the run from the beginning: %s', async (_, ground) => {
    const branches = new Branches(ground);
    const moments = await momentsOn(ground, branches);
    const some = moments.filter((_, index) => index % 6 === 1);
    expect(some.length).toBeGreaterThan(5);
    for (const moment of some) {
      const [branch, whole] = [await branches.drive(moment), await driveThrough(ground, moment)];
      expect(said(branch), moment.name).toBe(said(whole));
    }
  });
});
