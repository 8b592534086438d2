// Every port of the engine but its journal, made for one run from its crew and its settings.
import type { RunEvent } from '../engine/event.ts';
import type { Ports } from '../engine/ports.ts';
import type { Lease } from '../journal/store.ts';
import { createNotifier } from '../notify/notifier.ts';
import { postWith } from '../notify/post.ts';
import { isolatePlan, isolationCheck } from '../plan/isolate.ts';
import type { Plan } from '../plan/plan.ts';
import { concernOf } from '../plan/whole.ts';
import { isolationOf } from '../topology/isolation.ts';
import { sourceOf } from '../topology/load.ts';
import { surveyOf } from '../topology/survey.ts';
import { systemClock } from './clock.ts';
import type { Crew, CrewSettings } from './crew.ts';
import { neighboursOf } from './neighbours.ts';
import type { TopologySource } from './sources/sources.ts';
import { underChangeBeside } from './under-change.ts';
import { webFetch } from './web.ts';

/** Told each event of a run, with the run's plan: in the way of one run another may be finished first. */
export type Watch = (event: RunEvent, plan: Plan) => void;

export interface PortsRequest {
  readonly plan: Plan;
  readonly topology: TopologySource;
  readonly settings: CrewSettings;
  readonly watch: Watch;
  /** Which locks others hold; absent where nobody is asked how they are. */
  readonly held?: Lease['held'];
  /** Of a run that has begun, maybe with an earlier release. */
  readonly begun?: boolean;
}

export function portsOf(
  { executor, redactor }: Pick<Crew, 'executor' | 'redactor'>,
  { plan, topology, settings, watch, held, begun = false }: PortsRequest,
): Omit<Ports, 'journal'> {
  const isolation = isolationOf(topology.topology);
  const surveyed = { topology: topology.topology, source: () => sourceOf(topology), concern: concernOf(plan) };
  const notifier = createNotifier({
    channels: settings.channels,
    plan,
    redact: (text) => redactor.text(text),
    clock: systemClock,
    post: postWith(webFetch),
    ...(settings.issues !== undefined && { issues: settings.issues }),
    runUrl: settings.runUrl,
  });
  const underChange = underChangeBeside({ plan, topology: topology.topology, held });
  const known = new Set<string>();
  const learn = (secret: string, name: string): void => {
    if (known.has(secret)) return;
    known.add(secret);
    redactor.learn(secret, name);
    settings.onLearn?.(secret);
  };
  return {
    clock: systemClock,
    executor,
    notifier,
    masks: { learn, mask: redactor.text },
    isolate: () => isolatePlan(isolation, plan),
    isolated: isolationCheck(isolation, plan, { begun }),
    survey: (answers) => surveyOf(surveyed, answers),
    neighbours: neighboursOf({ plan, topology: topology.topology, isolation, executor, underChange }),
    watch: (event) => watch(event, plan),
  };
}
