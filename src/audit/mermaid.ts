// Pictures as Mermaid: the run over time, and its blast radius.
// Promises: a label is only ever a label; nothing in it is read as syntax, whatever it says.
import { mermaidLabel } from '../kernel/label.ts';
import { short } from '../kernel/markdown.ts';
import type { BlastRadius, Plan, PlannedTarget } from '../plan/plan.ts';
import { changedServices } from '../plan/radius.ts';
import type { AuditRecord } from './schema.ts';

const [MOST_TASKS, MOST_EDGES, MOST_BYSTANDERS, LONGEST_LABEL] = [60, 80, 20, 60];
const BAD: ReadonlySet<string> = new Set(['failed', 'unknown', 'refused', 'not_recovered', 'interrupted']);

export function timeline(record: AuditRecord): string {
  const entries = record.agent_thought_process.slice(0, MOST_TASKS);
  const tasks = entries.map(({ step, action, started_ms, duration_ms, status }) => {
    const mark = BAD.has(status) ? 'crit' : 'done';
    const end = Math.max(started_ms + duration_ms, started_ms + 1);
    return `  ${step} ${plainLabel(action)} :${mark}, ${Math.round(started_ms)}, ${Math.round(end)}`;
  });
  return ['gantt', '  dateFormat x', '  axisFormat %M:%S', ...tasks].join('\n');
}

/** What depends on what a run changes, and who lives beside it. A service that is not changed depends on one that is. */
export function blastRadius(plan: Plan, { bystanders }: Pick<AuditRecord, 'bystanders'>): string {
  const { edges, services } = plan.blast_radius;
  const shown = edges.slice(0, MOST_EDGES);
  const names = [...new Set([...services, ...shown.flatMap(({ from, to }) => [from, to])])];
  const targets = Object.values(plan.targets);
  const changed = changedServices(plan);
  const id = (name: string) => `n${names.indexOf(name)}`;
  const roleOf = (name: string) => (changed.includes(name) ? ':::target' : ':::dependent');
  const beside = (target: string): string | undefined => {
    const [service, host] = target.split('/');
    const own = (one: PlannedTarget) => names.includes(one.service);
    const near = targets.find((one) => own(one) && one.service === service && one.host === host);
    return (near ?? targets.find((one) => own(one) && (one.service === service || one.host === host)))?.service;
  };
  const neighbours = bystanders.slice(0, MOST_BYSTANDERS).map(({ tenant, target, verdict }, index) => {
    const label = mermaidLabel(`${tenant}: ${target.split('/')[0] ?? ''}`);
    return { id: `b${index}`, label, of: beside(target), role: verdict === 'worse' ? 'ill' : 'bystander' };
  });
  const left = bystanders.length - neighbours.length;
  return [
    'flowchart LR',
    ...names.map((name) => `  ${id(name)}["${mermaidLabel(name)}"]${roleOf(name)}`),
    ...edgeLines(shown, id),
    ...(neighbours.length === 0
      ? []
      : [
          '  subgraph bystanders["Bystanders"]',
          ...neighbours.map((one) => `    ${one.id}["${one.label}"]:::${one.role}`),
          ...(left > 0 ? [`    more["and ${left} more"]:::bystander`] : []),
          '  end',
        ]),
    ...neighbours.flatMap((one) => (one.of === undefined ? [] : [`  ${id(one.of)} -.- ${one.id}`])),
    '  classDef target stroke-width:3px',
    '  classDef dependent stroke-width:1px',
    ...(neighbours.length === 0
      ? []
      : ['  classDef bystander stroke-dasharray:4', '  classDef ill stroke-width:3px,stroke:#d1242f']),
  ].join('\n');
}

function edgeLines(edges: BlastRadius['edges'], id: (name: string) => string): readonly string[] {
  return edges.map(({ from, to }) => `  ${id(from)} --> ${id(to)}`);
}

/** For a Gantt chart, which knows no escapes: letters, digits and little else. */
function plainLabel(text: string): string {
  return short(text.replace(/[^\p{L}\p{N}./()'_-]+/gu, ' ').trim(), LONGEST_LABEL);
}
