// Pictures as Mermaid: the run over time, and what depends on what.
// Promises: a label is only ever a label; nothing in it is read as syntax, whatever it says.
import { mermaidLabel } from '../kernel/label.ts';
import type { BlastRadius, Plan } from '../plan/plan.ts';
import { short } from './markdown.ts';
import type { AuditRecord } from './schema.ts';

const [MOST_TASKS, MOST_EDGES, LONGEST_LABEL] = [60, 80, 60];
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

export function topology(plan: Plan): string {
  const { edges, services } = plan.blast_radius;
  const shown = edges.slice(0, MOST_EDGES);
  const names = [...new Set([...services, ...shown.flatMap(({ from, to }) => [from, to])])];
  const touched = new Set(Object.values(plan.targets).map(({ service }) => service));
  const id = (name: string) => `n${names.indexOf(name)}`;
  return [
    'flowchart LR',
    ...names.map((name) => `  ${id(name)}["${mermaidLabel(name)}"]${touched.has(name) ? ':::target' : ''}`),
    ...edgeLines(shown, id),
    '  classDef target stroke-width:3px',
  ].join('\n');
}

function edgeLines(edges: BlastRadius['edges'], id: (name: string) => string): readonly string[] {
  return edges.map(({ from, to }) => `  ${id(from)} --> ${id(to)}`);
}

/** For a Gantt chart, which knows no escapes: letters, digits and little else. */
function plainLabel(text: string): string {
  return short(text.replace(/[^\p{L}\p{N}./()'_-]+/gu, ' ').trim(), LONGEST_LABEL);
}
