// A runbook as a page for people, in Markdown: all that is needed to follow it by hand when no machine can.
// Pure. Promises: every command whole, as it would run, for a POSIX shell; every text only ever as text; no value of a secret.
import { formatDuration } from '../kernel/duration.ts';
import { quoted } from '../kernel/foreign-prose.ts';
import { code, fence, inline, table } from '../kernel/markdown.ts';
import { willAct } from '../plan/act.ts';
import type { PlanContents } from '../plan/contents.ts';
import type {
  Plan,
  PlannedCommand,
  PlannedCondition,
  PlannedGuardAt,
  PlannedMitigation,
  PlannedStep,
} from '../plan/plan.ts';
import { shownText } from '../plan/shown.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { byHand, type Missing } from './by-hand.ts';
import { guardCourse } from './guard-course.ts';

const LONGEST_PROSE = 4_000;

export interface PageRequest {
  readonly runbook: Runbook;
  /** For one tenant, or with nothing filled in. */
  readonly contents: PlanContents;
  /** Null: for whoever it is. */
  readonly plan: Plan | null;
}

export function runbookPage(request: PageRequest): string {
  const { runbook, contents, plan } = request;
  const sections = [
    ...headLines(request),
    '## 1. Is it needed?',
    'Go on only where this holds; otherwise change nothing.',
    ...conditionLines(contents.symptom),
    '## 2. What to do',
    `In this order. Where one does not go as written, stop and go to [Taking it back](#taking-it-back).`,
    ...contents.steps.flatMap((step, index) => stepLines(step, index, request)),
    '## 3. Is it over?',
    ...conditionLines(contents.recovered),
    contents.recovered.otherwise === 'keep'
      ? 'Where it is not: what was verified stays, and somebody has to look further.'
      : 'Where it is not: take everything back.',
    '## Taking it back',
    ...backLines(contents),
    ...releasesLines(request),
    ...Object.entries(contents.guards).flatMap(([name, { at }]) => guardLines(name, at, request)),
    '## Probes',
    'They change nothing. The conditions above read their fields.',
    ...Object.entries(contents.probes).flatMap(([name, probe]) => [
      `### Probe ${inline(name)}`,
      ...Object.values(probe.commands).flatMap((command) => [
        ...commandLines(command, request),
        ...fieldLines(command),
      ]),
    ]),
    '## Who to call',
    callLines(request).join('\n'),
    `_Made from ${code(runbook.file)} with ${code(madeWith(runbook, plan))}._`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function madeWith({ id }: Runbook, plan: Plan | null): string {
  return `enforced-runbooks render ${id}${plan === null ? '' : ` --tenant ${plan.tenant.id}`}`;
}

function headLines({ runbook, plan }: PageRequest): readonly string[] {
  const { title, description, approval, inputs, secrets, maxRuns } = runbook;
  const values = plan?.inputs ?? {};
  const given = Object.values(inputs).map(({ name, description: says, default: otherwise }) => {
    const known = values[name] ?? (typeof otherwise === 'object' ? otherwise.expression.source : otherwise);
    return [
      code(`inputs.${name}`),
      known === undefined ? 'to be given' : code(String(known)),
      says === undefined ? '–' : inline(says),
    ];
  });
  return [
    `# ${inline(title)}`,
    ...(description === '' ? [] : [inline(description, LONGEST_PROSE)]),
    ...quoted(runbook.documentation?.about ?? '', LONGEST_PROSE),
    [
      `- **For:** ${plan === null ? 'whichever tenant it is' : code(plan.tenant.id)}${runbook.scope === 'shared' ? ', and everybody who uses the same services' : ''}`,
      `- **Alerts:** ${runbook.on.map(({ name }) => code(name)).join(', ')}`,
      `- **At most:** ${formatDuration(runbook.timeoutMs)} from the first step to the last${maxRuns === undefined ? '' : `; ${maxRuns.runs} times in ${formatDuration(maxRuns.perMs)}`}`,
      ...(approval === undefined
        ? []
        : [`- **Approval:** from a reviewer of ${code(approval.environment)}${howApproved(approval)}`]),
      ...(secrets.length === 0 ? [] : [`- **Secrets that you need:** ${secrets.map((name) => code(name)).join(', ')}`]),
    ].join('\n'),
    ...(given.length === 0 ? [] : [table(['Input', 'Value', 'Is'], given)]),
  ];
}

function howApproved({ when, byAnother, confirmDigest }: NonNullable<Runbook['approval']>): string {
  const how = `${byAnother ? ', another person than whoever starts it' : ''}${confirmDigest ? ', with the digest of the plan' : ''}`;
  return when === undefined ? how : `${how}, where ${code(when.source)}`;
}

function stepLines(step: PlannedStep, index: number, request: PageRequest): readonly string[] {
  const said = quoted(request.runbook.documentation?.steps[step.id] ?? '', LONGEST_PROSE);
  const head = [`### Step ${index + 1}: ${inline(step.title)}`, ...said];
  if (step.kind === 'check') {
    const message = step.message === undefined ? [] : [`Where it does not: ${code(shownText(step.message))}.`];
    return [...head, 'This must hold:', ...conditionLines(step.condition), ...message];
  }
  return [...head, ...noteLines(step, index, request), ...step.acts.flatMap((act) => actLines(step, act, request))];
}

function noteLines(step: PlannedMitigation, index: number, { runbook, contents }: PageRequest): readonly string[] {
  const { retry, checkpoint } = step;
  const guard = guardCourse(index, contents);
  const written = runbook.steps.find(({ id }) => id === step.id);
  const waves = step.waves ?? [];
  const notes = [
    ...(written?.when === undefined
      ? []
      : [`Only where ${written.when.that.map(({ source }) => code(source)).join(' and ')}.`]),
    ...(guard === null ? [] : [guard]),
    ...(waves.length < 2 ? [] : [`So many targets at once, and each verified before the next: ${waves.join(', ')}.`]),
    ...(retry === null ? [] : [`It may be tried again, up to ${retry.times} times.`]),
    ...(checkpoint ? ['A checkpoint: once this is verified, it and all before it stay.'] : []),
  ];
  return notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join('\n')];
}

function actLines(
  step: PlannedMitigation,
  act: PlannedMitigation['acts'][number],
  request: PageRequest,
): readonly string[] {
  const where = step.acts.length > 1 ? [`#### At ${code(act.target)}`] : [];
  if (!willAct(act)) return [...where, 'Not here: its condition does not hold for this tenant.'];
  const noted = [...new Set(act.before.map(({ probe }) => probe))];
  return [
    ...where,
    ...(noted.length === 0
      ? []
      : [
          `Before: write down the fields of ${noted.map((name) => code(name)).join(' and ')}; below they are called ${code('before.…')}.`,
        ]),
    ...(act.require === null ? [] : ['Before: this must hold.', ...conditionLines(act.require)]),
    ...commandLines(act.do, request),
    'Then this must hold:',
    ...conditionLines(act.verify),
    ...undoLines(act, request),
  ];
}

function undoLines({ ending }: PlannedMitigation['acts'][number], request: PageRequest): readonly string[] {
  switch (ending.kind) {
    case 'undo':
      return [
        '**To take it back:**',
        ...commandLines(ending.undo, request),
        'Then this must hold:',
        ...conditionLines(ending.undone),
      ];
    case 'none':
      return [`**To take it back:** nothing. ${inline(ending.because)}`];
    case 'irreversible':
      return [`**Cannot be taken back.** ${inline(ending.stays)}`];
  }
}

/** Last first, and no further back than a checkpoint that was reached. */
function backLines({ steps }: PlanContents): readonly string[] {
  const changing = steps.flatMap((step, index) => {
    const acts = step.kind === 'mitigation' ? step.acts.filter(willAct) : [];
    return step.kind === 'mitigation' && acts.length > 0 ? [{ step, acts, number: index + 1 }] : [];
  });
  const lines = [...changing].reverse().map(({ step, acts, number }) => {
    const kinds = [...new Set(acts.map(({ ending }) => ending.kind))];
    const guarded = step.guard === undefined ? '' : `, behind the guard [${inline(step.guard)}](#guard-${step.guard})`;
    const how = kinds.includes('undo')
      ? `as written there${guarded}`
      : kinds.includes('irreversible')
        ? 'stays'
        : 'nothing to do';
    return `- Step ${number}, ${inline(step.title)}: ${how}${step.checkpoint ? '. Once it was verified, stop here' : ''}`;
  });
  const isGuarded = changing.some(
    ({ step, acts }) => step.guard !== undefined && acts.some(({ ending }) => ending.kind === 'undo'),
  );
  return [
    `What was done, last first, and nothing that was not begun.${isGuarded ? ' Where a guard is named, engage it before a command of that undo runs, unless it is engaged still, and release it before you go on to a step that is not behind it.' : ''}`,
    lines.length === 0 ? 'Nothing is changed.' : lines.join('\n'),
  ];
}

const UNKNOWN_FATE = {
  hold: 'where nobody knows what became of a step behind it, leave it engaged instead, and say so to whoever goes on.',
  release: 'also where nobody knows what became of a step behind it.',
} as const;

/** A step without an undo leaves its guard engaged too. */
function releasesLines(request: PageRequest): readonly string[] {
  const guards = Object.entries(request.contents.guards);
  if (guards.length === 0) return [];
  return [
    '**In the end release every guard that you engaged, or tried to engage, and have not released since**, also where there was nothing to take back:',
    ...guards.flatMap(([name, { at, on_unknown }]) => [
      `Guard [${inline(name)}](#guard-${name}): ${UNKNOWN_FATE[on_unknown]}`,
      ...at.flatMap((one) => releaseLines(one, request)),
    ]),
  ];
}

function guardLines(name: string, at: readonly PlannedGuardAt[], request: PageRequest): readonly string[] {
  return [
    `## Guard ${inline(name)}`,
    'Found engaged before you engaged it, it is somebody else’s: leave it as it is, before and after.',
    ...at.flatMap((one) => [
      ...(at.length > 1 ? [`### At ${code(one.target)}`] : []),
      '**Engage:**',
      ...commandLines(one.engage, request),
      'Then this must hold:',
      ...conditionLines(one.engaged),
      '**Release:**',
      ...releaseLines(one, request),
    ]),
  ];
}

function releaseLines({ release, released }: PlannedGuardAt, request: PageRequest): readonly string[] {
  return [...commandLines(release, request), 'Then this must hold:', ...conditionLines(released)];
}

function conditionLines({ that, within_ms, every_ms, for_ms, samples }: PlannedCondition): readonly string[] {
  const patience = [
    ...(within_ms === null ? [] : [`within ${formatDuration(within_ms)}, a look every ${formatDuration(every_ms)}`]),
    ...(for_ms === 0 ? [] : [`true for ${formatDuration(for_ms)}`]),
  ];
  const probes = [...new Set(samples.map(({ probe }) => probe))].map((name) => `[${inline(name)}](#probe-${name})`);
  const notes = [...patience, ...(probes.length === 0 ? [] : [`probes: ${probes.join(', ')}`])];
  return [
    fence(that.map((source) => source.trim()).join('\n'), 'text'),
    ...(notes.length === 0 ? [] : [`(${notes.join('; ')})`]),
  ];
}

function commandLines(command: PlannedCommand, { plan }: PageRequest): readonly string[] {
  const { text, missing } = byHand(command);
  return [
    [
      `On ${whereOf(command, plan)}, at most ${formatDuration(command.timeout_ms)}:`,
      ...missing.map(missingLine),
      ...(command.sensitive ? ['Its output is sensitive: keep it to yourself.'] : []),
    ].join(' '),
    fence(text, 'sh'),
  ];
}

function whereOf({ where }: PlannedCommand, plan: Plan | null): string {
  if (where === 'runner') return 'your own machine, or wherever the runner’s commands run';
  const host = plan?.hosts[where];
  if (host === undefined) return code(where);
  return `${code(host.name)} (${code(`${host.user === undefined ? '' : `${host.user}@`}${host.address}`)}, port ${host.port}${host.via === undefined ? '' : `, by way of ${code(host.via)}`})`;
}

const WRITTEN = {
  text: '',
  json: ', written as inside a string of JSON',
  'json-value': ', written as JSON (a text in double quotes)',
  percent: ', percent-encoded',
} as const;

function missingLine({ variable, stands, form }: Missing): string {
  return `Set ${code(variable)} first, to ${code(stands)}${WRITTEN[form]}.`;
}

function fieldLines(command: PlannedCommand): readonly string[] {
  const { output, exit } = command;
  const fields = Object.entries(output.fields).map(([name, { type, list, path }]) => {
    const at = path.join('.');
    return `${code(name)} (${list ? `list of ${type}` : type}${at === name || output.format !== 'json' ? '' : `, at ${code(at)}`})`;
  });
  const read = fields.length === 0 ? [] : [`its output is ${output.format}, with ${fields.join(', ')}`];
  const good =
    command.kind === 'http'
      ? `its status is ${command.expect.length === 0 ? '2xx' : command.expect.join(' or ')}`
      : `its exit code is ${exit.join(' or ')}`;
  return [`${code('ok')} is true where ${[good, ...read].join(', and ')}.`];
}

function callLines({ runbook, plan }: PageRequest): readonly string[] {
  const rules = (runbook.notify ?? []).map(
    ({ on, to }) => `- ${to.map((name) => code(name)).join(', ')}: on ${on.map((one) => code(one)).join(', ')}`,
  );
  return [
    `- **On call for the tenant:** ${plan === null ? 'see the topology' : inline(plan.tenant.on_call ?? 'nobody is named in the topology')}`,
    ...(runbook.owner === undefined ? [] : [`- **Who keeps this runbook:** ${inline(runbook.owner)}`]),
    ...rules,
  ];
}
