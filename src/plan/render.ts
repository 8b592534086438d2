// The plan as people read it before they let it run: what, on what, how it is proved, and how it is taken back.
// Promises: nothing that could run is left out; a value that only a probe can give stands as ‹expression›.
import { formatDuration } from '../kernel/duration.ts';
import { few } from '../kernel/few.ts';
import { visibleLine } from '../kernel/visible.ts';
import { willAct } from './act.ts';
import { writtenIn } from './origin.ts';
import { block, labelled, prose, wrapped } from './page.ts';
import type { Plan, PlannedAct, PlannedBystanders, PlannedCheck, PlannedMitigation } from './plan.ts';
import { changedServices } from './radius.ts';
import { commandLines, conditionLines, shownTarget, toldApart } from './render-command.ts';
import { shownText } from './shown.ts';
import { isSpread, wavesOf } from './waves.ts';
import { subjectOf } from './whole.ts';

/** What `post` has on the platform for taking a cancelled run back. */
const POST_BUDGET_MS = 210_000;

export function renderPlan(plan: Plan): string {
  const about = plan.origin?.about ?? '';
  const sections = [
    headLines(plan),
    ...(about === '' ? [] : [['What its page says', ...said('', about, 2)]]),
    ['Symptom: what must hold before anything is changed', ...conditionLines('that', plan.symptom, 2)],
    ...plan.steps.map((step, index) => [
      ...stepLines(step, index + 1, plan),
      ...said('says', plan.origin?.steps[step.id], 4),
    ]),
    [
      'Recovered: what must hold at the end',
      ...conditionLines('that', plan.recovered, 2),
      ...labelled('otherwise', [OTHERWISE[plan.recovered.otherwise]]),
    ],
    ...guardSections(plan),
    ...probeSections(plan),
    ...discoverySections(plan),
    radiusLines(plan),
    ...irreversibleSections(plan),
    timeLines(plan),
    [`Digest ${plan.digest}`],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const OTHERWISE = {
  rollback: 'everything is undone',
  keep: 'verified changes stand, and a human is called',
} as const;

const UNKNOWN_FATE = {
  hold: "where a step's fate is unknown the protection stays",
  release: "released also where a step's fate is unknown",
} as const;

function headLines(plan: Plan): readonly string[] {
  const { runbook, tenant, incident, approval } = plan;
  const attributes = Object.entries(tenant.attributes).map(([name, value]) => `${name} ${value}`);
  const inputs = Object.entries(plan.inputs).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return [
    `Plan: ${visibleLine(runbook.title)}`,
    ...(runbook.description === '' ? [] : wrapped(runbook.description, 94).map((line) => `  ${line}`)),
    ...labelled('runbook', [`${writtenIn(plan)}${runbook.owner === undefined ? '' : ` · owner ${runbook.owner}`}`]),
    ...labelled('changes', runbook.scope === 'shared' ? [subjectOf(plan)] : []),
    ...labelled('tenant', [[aliased(tenant), ...attributes].join(' · ')]),
    ...labelled('incident', [`${incident.name} · ${incident.severity} · ${incident.status} · from ${incident.source}`]),
    ...labelled('inputs', inputs),
    ...labelled('secrets', plan.secrets.length === 0 ? [] : [plan.secrets.join(', ')]),
    ...labelled('approval', [approval === null ? 'none needed' : approvalText(approval)]),
    ...labelled('locks', [plan.locks.join(', ')]),
    ...labelled(
      'at most',
      plan.max_runs === null ? [] : [`${plan.max_runs.runs} runs in ${formatDuration(plan.max_runs.per_ms)}`],
    ),
    ...labelled('commit', [plan.commit]),
  ];
}

function said(label: string, prose: string | undefined, indent: number): readonly string[] {
  return prose === undefined ? [] : block(label, prose, indent);
}

function aliased({ id, aliases }: Plan['tenant']): string {
  return aliases.length === 0 ? id : `${id} (${aliases.join(', ')})`;
}

function approvalText(approval: Exclude<Plan['approval'], null>): string {
  const another = approval.by_another ? ', by another person than the one who started it' : '';
  return `needed: environment ${approval.environment}${another}${approval.confirm_digest ? ', of this digest' : ''}`;
}

/** The first line is its title; the rest says all that it does, on what, how it is proved and taken back. */
export function stepLines(step: PlannedCheck | PlannedMitigation, number: number, plan: Plan): readonly string[] {
  const title = `${number}. ${visibleLine(step.title)} [${step.id}]`;
  if (step.kind === 'check') {
    const message = step.message === undefined ? [] : prose('or else', shownText(step.message), 4);
    return [title, ...conditionLines('check', step.condition), ...message];
  }
  const notes = [
    ...(step.guard === undefined ? [] : [`behind the guard ${step.guard}`]),
    ...(step.retry === null ? [] : [`tried again up to ${step.retry.times} times`]),
    ...(step.waves === undefined || step.waves.length === 0 ? [] : [wavesText(step.waves)]),
    ...(step.checkpoint ? ['a checkpoint: once verified, it and all before it are kept'] : []),
  ];
  return [
    title,
    ...labelled('', notes, 4),
    ...step.acts.flatMap((act, index) => actLines(act, { plan, wave: waveText(step, index) })),
  ];
}

/** `4 waves, each verified before the next: 1, 5, 5 and 9 targets at once`. */
function wavesText(waves: readonly number[]): string {
  const [only] = waves;
  if (waves.length === 1) return `one wave: all ${only} targets at once`;
  const last = waves.at(-1);
  return `${waves.length} waves, each verified before the next: ${waves.slice(0, -1).join(', ')} and ${last} targets at once`;
}

/** Empty where there is one target. */
function waveText(step: PlannedMitigation, act: number): string {
  const wave = isSpread(step) ? wavesOf(step).findIndex((acts) => acts.includes(act)) : -1;
  return wave === -1 ? '' : ` · wave ${wave + 1}`;
}

function actLines(act: PlannedAct, { plan, wave }: { readonly plan: Plan; readonly wave: string }): readonly string[] {
  const { when } = act;
  const target = labelled('affects', [`${shownTarget(plan, act.target)}${wave}`], 4);
  if (!willAct(act)) {
    const shown = when !== null && 'decided' in when ? when.shown : '';
    return [...target, ...labelled('skipped', [shown], 4)];
  }
  const condition =
    when === null ? [] : 'decided' in when ? labelled('if', [when.shown], 4) : conditionLines('if …', when);
  return [
    ...target,
    ...condition,
    ...(act.require === null ? [] : conditionLines('require', act.require)),
    ...commandLines('do', act.do),
    ...conditionLines('verify', act.verify),
    ...endingLines(act),
  ];
}

function endingLines({ ending }: PlannedAct): readonly string[] {
  switch (ending.kind) {
    case 'undo':
      return [...commandLines('undo', ending.undo), ...conditionLines('undone', ending.undone)];
    case 'none':
      return prose('undo', `none. ${ending.because}`, 4);
    case 'irreversible':
      return prose('stays', `IRREVERSIBLE. ${ending.stays}`, 4);
  }
}

/** For each guard its lines. */
export function guardSections(plan: Plan): readonly (readonly string[])[] {
  return Object.entries(plan.guards).map(([name, guard]) => [
    `Guard ${name}`,
    ...guard.at.flatMap((at) => [
      ...labelled('affects', [shownTarget(plan, at.target)], 4),
      ...commandLines('engage', at.engage),
      ...conditionLines('engaged', at.engaged),
      ...commandLines('release', at.release),
      ...conditionLines('released', at.released),
    ]),
    ...labelled('unknown', [UNKNOWN_FATE[guard.on_unknown]], 4),
  ]);
}

function probeSections(plan: Plan): readonly (readonly string[])[] {
  const probes = Object.entries(plan.probes);
  const lines = probes.flatMap(([name, { commands }]) =>
    Object.values(commands).flatMap((command) =>
      commandLines(`${visibleLine(name)}${toldApart(plan, command.target)}`, command),
    ),
  );
  return lines.length === 0 ? [] : [['Probes: they change nothing', ...lines]];
}

function discoverySections({ discovery = [] }: Plan): readonly (readonly string[])[] {
  const lines = discovery.flatMap(({ service, host, command, tenant }) => [
    ...commandLines(visibleLine(service), command),
    ...labelled('', [`of ${host === 'runner' ? 'the runner' : host} · whose it is: ${tenant}`], 4),
  ]);
  return lines.length === 0
    ? []
    : [['Discovery: what really stands there, asked before anything is changed', ...lines]];
}

function radiusLines(plan: Plan): readonly string[] {
  const { services, tenants, edges, limit } = plan.blast_radius;
  const changed = changedServices(plan);
  const shown = services.map((service) => (changed.includes(service) ? `${service} (changed)` : service));
  return [
    'Blast radius',
    ...prose('tenants', `${counted(tenants, limit.tenants)}: ${few(tenants)}`),
    ...labelled('services', [`${counted(services, limit.services)}: ${shown.join(', ') || 'none'}`]),
    ...labelled(
      'through',
      edges.map(({ from, to }) => `${from} depends on ${to}`),
    ),
    ...(plan.bystanders === undefined ? [] : prose('beside', besideText(plan.bystanders))),
  ];
}

/** Who they are is found when the plan runs: no other tenant is in it. */
function besideText({ most, settle_ms }: PlannedBystanders): string {
  if (most === 0) return 'no other tenant is watched (`bystanders: 0`)';
  return `at most ${most} other instances are asked how they are before and after each change, ${formatDuration(settle_ms)} to settle`;
}

function counted(names: readonly string[], limit: number | undefined): string {
  return limit === undefined ? `${names.length}` : `${names.length} of at most ${limit}`;
}

function irreversibleSections(plan: Plan): readonly (readonly string[])[] {
  const kept = plan.steps.flatMap((step) =>
    step.kind === 'check'
      ? []
      : step.acts
          .filter(willAct)
          .flatMap(({ ending }) => (ending.kind === 'irreversible' ? prose(step.id, ending.stays) : [])),
  );
  return kept.length === 0 ? [] : [['Irreversible: a rollback leaves these', ...kept]];
}

function timeLines({ timeout_ms, rollback_worst_case_ms: worst }: Plan): readonly string[] {
  const warning = `Warning: longer than the ${formatDuration(POST_BUDGET_MS)} that a cancelled run has on GitHub; what does not fit is left to \`recover\`.`;
  return [
    'Time',
    ...labelled('forward', [`at most ${formatDuration(timeout_ms)}`]),
    ...labelled('rollback', [`at worst ${formatDuration(worst)}`]),
    ...(worst > POST_BUDGET_MS ? prose('', warning) : []),
  ];
}
