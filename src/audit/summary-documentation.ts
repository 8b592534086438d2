// What the runbook's page says, in the summary of a run: for whoever has to go on by hand.
// Promises: prose only ever as text, behind `>`; the step that failed first; none of it where there is no room.
import { quoted } from '../kernel/foreign-prose.ts';
import { code, inline } from '../kernel/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import type { AuditRecord } from './schema.ts';
import type { Room } from './summary-sections.ts';

const LONGEST = 2_000;

export function documentationSection({ failure }: AuditRecord, plan: Plan, room: Room): readonly string[] {
  const { origin } = plan;
  if (origin === undefined || room.output === 0) return [];
  const failed = plan.steps.filter(({ id }) => id === failure?.step);
  const others = plan.steps.filter(({ id }) => id !== failure?.step);
  const longest = Math.min(LONGEST, room.output);
  const said = [...failed, ...others].slice(0, room.rows).flatMap(({ id, title }) => {
    const prose = quoted(origin.steps[id] ?? '', longest);
    return prose.length === 0 ? [] : [`**${inline(title, room.value)}** (${code(id, room.value)})`, ...prose];
  });
  const about = quoted(origin.about, longest);
  if (said.length === 0 && about.length === 0) return [];
  return ['## What the runbook says', `As it stands in ${code(origin.file, room.value)}:`, ...about, ...said];
}
