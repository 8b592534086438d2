// A runbook document, from text to a Runbook that needs no further questions, or every fault in it at once.
// Promises: pure; what is not supported yet says so; a Runbook that comes out is valid by itself.
import { parseDocument, type SourceDocument } from '../kernel/document.ts';
import { parseDuration } from '../kernel/duration.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { PARSED_ONCE } from '../kernel/parsed-once.ts';
import { faultsOf } from '../kernel/schema-fault.ts';
import { argumentTraps } from './argument-traps.ts';
import { type Contents, checkedContents } from './contents.ts';
import { documentationIn } from './documentation.ts';
import type { Runbook } from './runbook.ts';
import { type RunbookShape, runbookSchema } from './schema.ts';
import { unknownServices } from './services.ts';
import { besidesTodos, todoFaults } from './todo.ts';
import { WATCHED } from './watched.ts';
import { wholeFaults } from './whole-runbook.ts';

const TIMEOUT_MS = 10 * 60_000;
const LONGEST = 512 * 1024;
const MOST_FAULTS = 100;

/** `id` is the file's name without its ending; `services` are those of the estate, where they are known. */
export function loadRunbook(
  file: string,
  id: string,
  text: string,
  services: readonly string[] | null = null,
): Result<Runbook> {
  return loadMadeRunbook({ file, id, text, services, placed: (document) => document });
}

/** Of a run that has begun, in the normal form: what an earlier release took, this one takes for it. */
export function loadBegunRunbook(file: string, id: string, text: string): Result<Runbook> {
  return loadMadeRunbook({ file, id, text, services: null, placed: (document) => document, begun: true });
}

/** The normal form of a runbook that was written as something else, with where its author wrote what. */
export interface MadeRunbook {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly services: readonly string[] | null;
  /** The same document, with its places in the author's file. */
  readonly placed: (document: SourceDocument) => SourceDocument;
  readonly begun?: boolean;
}

export function loadMadeRunbook({ file, id, text, services, placed, begun = false }: MadeRunbook): Result<Runbook> {
  if (text.length > LONGEST) return fail(tooLarge(file, text.length));
  const parsed = parseDocument(file, text);
  if (!parsed.ok) return parsed;
  const document = placed(parsed.value);
  if (!isMapping(document.data)) return fail(noMapping(document));
  const shape = runbookSchema.safeParse(document.data, PARSED_ONCE);
  const shapeFaults = shape.success ? [] : faultsOf(shape.error, document, runbookSchema);
  const contents = checkedContents(document, begun);
  const faults = [
    ...argumentTraps(document),
    ...wholeFaults(document, id),
    ...(services === null ? [] : unknownServices(document, services)),
    ...shapeFaults,
    ...contents.faults,
  ];
  const todos = todoFaults(document);
  const [first, ...more] = inOrder([...todos, ...besidesTodos(faults, todos)]).slice(0, MOST_FAULTS);
  if (first !== undefined) return fail(first, ...more);
  if (!shape.success || contents.value === null)
    throw new Error('loadRunbook: a runbook without faults and without value');
  return succeed(assemble({ file, id, shape: shape.data, contents: contents.value, document }));
}

function isMapping(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function tooLarge(file: string, length: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `The runbook is too large: ${length} characters, at most ${LONGEST}.`,
    hint: 'Put long scripts into programs of their own.',
    at: { file, line: 1, column: 1 },
  };
}

function noMapping(document: SourceDocument): Fault {
  const empty = document.data === null;
  return {
    code: 'value-invalid',
    message: empty ? 'The file is empty.' : 'The file holds no runbook: at its top it is no mapping of keys.',
    hint: 'A runbook begins with `schema: 1`, a title, and when it applies (`on:`).',
    at: document.placeOf([]),
  };
}

/** In the order of the file; at one place, the first fault of a list stands for those that follow from it. */
function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Map<string, Fault>();
  for (const fault of faults) {
    const place = `${fault.at?.line}:${fault.at?.column}`;
    const trapped = seen.get(place)?.code === 'yaml-trap';
    if (!trapped) seen.set(seen.has(place) ? `${place}:${fault.code}:${fault.message}` : place, fault);
  }
  return [...seen.values()].sort(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
}

function assemble(parts: {
  readonly file: string;
  readonly id: string;
  readonly shape: RunbookShape;
  readonly contents: Contents;
  readonly document: SourceDocument;
}): Runbook {
  const { file, id, shape, contents, document } = parts;
  const { approvalWhen, recovered, ...checked } = contents;
  const radius = shape['max-blast-radius'];
  const maxRuns = maxRunsOf(shape['max-runs']);
  const documentation = documentationIn(document.text, checked.steps);
  return {
    id,
    file,
    title: shape.title,
    description: shape.description?.trim() ?? '',
    ...(documentation === null ? {} : { documentation }),
    ...(shape.owner === undefined ? {} : { owner: shape.owner }),
    on: shape.on.alert.map((alert, index) => ({
      name: alert.name,
      severity: [alert.severity ?? []].flat(),
      labels: labelsOf(document, alert.labels ?? {}, index),
      at: document.placeOf(['on', 'alert', index, 'labels']),
    })),
    scope: shape.scope ?? 'tenant',
    ...(shape.approval === undefined ? {} : { approval: approvalOf(shape.approval, approvalWhen) }),
    timeoutMs: (shape.timeout === undefined ? null : parseDuration(shape.timeout)) ?? TIMEOUT_MS,
    ...(shape.timeout === undefined ? {} : { timeout: { at: document.placeOf(['timeout']) } }),
    ...(maxRuns === null ? {} : { maxRuns }),
    ...(radius === undefined
      ? {}
      : { maxBlastRadius: { ...definedOf(radius), at: document.placeOf(['max-blast-radius']) } }),
    ...(shape.bystanders === undefined ? {} : { bystanders: bystandersOf(shape.bystanders) }),
    secrets: shape.secrets ?? [],
    ...checked,
    recovered: { ...recovered, otherwise: otherwiseOf(shape.recovered) },
    notify:
      shape.notify?.map(({ on, to }, index) => ({
        on: [on].flat(),
        to: [to].flat(),
        at: document.placeOf(['notify', index, 'to']),
      })) ?? null,
  };
}

function labelsOf(document: SourceDocument, labels: object, alert: number): Readonly<Record<string, string>> {
  const names = Object.keys(labels);
  return Object.fromEntries(
    names.map((name) => [name, document.sourceOf(['on', 'alert', alert, 'labels', name]) ?? '']),
  );
}

function approvalOf(approval: NonNullable<RunbookShape['approval']>, when: Contents['approvalWhen']) {
  return {
    environment: approval.environment,
    ...(when === null ? {} : { when }),
    byAnother: approval['by-another'] ?? false,
    confirmDigest: approval['confirm-digest'] ?? false,
  };
}

function maxRunsOf(written: string | undefined): { readonly runs: number; readonly perMs: number } | null {
  const [, runs = '', per = ''] = /^(\d+) per (.+)$/.exec(written ?? '') ?? [];
  const perMs = parseDuration(per);
  return perMs === null ? null : { runs: Number(runs), perMs };
}

function bystandersOf(written: NonNullable<RunbookShape['bystanders']>): NonNullable<Runbook['bystanders']> {
  const { most, settle } = typeof written === 'number' ? { most: written } : written;
  const settleMs = settle === undefined ? null : parseDuration(settle);
  return { most: most ?? WATCHED.most, settleMs: settleMs ?? WATCHED.settleMs };
}

function definedOf({ tenants, services }: NonNullable<RunbookShape['max-blast-radius']>) {
  return { ...(tenants === undefined ? {} : { tenants }), ...(services === undefined ? {} : { services }) };
}

function otherwiseOf(recovered: RunbookShape['recovered']): 'rollback' | 'keep' {
  return typeof recovered === 'object' && !Array.isArray(recovered) ? (recovered.otherwise ?? 'rollback') : 'rollback';
}
