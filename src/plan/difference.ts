// What differs between two plans, in people's words: which step, which command, what it was and what it is.
// Promises: pure; two plans whose digests differ differ in at least one line; as few lines as are read, and it says how many are left.
import { formatDuration } from '../kernel/duration.ts';
import { visibleJson, visibleLine } from '../kernel/visible.ts';
import { apart } from './apart.ts';
import { digested } from './digest.ts';
import { placeInPlan } from './place-in-plan.ts';
import type { Plan, PlannedCommand, PlannedText } from './plan.ts';
import { shownCommand, shownText } from './shown.ts';

/** Foreign text stands in all three; it is visible, on one line, and short. */
export interface PlanChange {
  readonly where: string;
  /** null: it was not there. */
  readonly was: string | null;
  /** null: it is gone. */
  readonly is: string | null;
}

export interface Difference {
  readonly changes: readonly PlanChange[];
  /** How many more there are. */
  readonly left: number;
}

const MOST = 40;
const COMMAND_KEYS: ReadonlySet<string> = new Set(['kind', 'argv', 'script', 'method', 'url']);

export function differenceOf(was: Plan, is: Plan): Difference {
  const all = changesAt([], digested(was), digested(is));
  return { changes: all.slice(0, MOST), left: Math.max(0, all.length - MOST) };
}

/** `step restart-cache, command: was …, is …` */
export function changeText({ where, was, is }: PlanChange): string {
  if (was === null) return `${where}: new${is === null || is === '' ? '' : `, ${is}`}`;
  if (is === null) return `${where}: gone${was === '' ? '' : `, was ${was}`}`;
  return was.length + is.length <= 40 ? `${where}: ${was} → ${is}` : `${where}: was ${was}, is ${is}`;
}

type Path = readonly string[];

function changesAt(path: Path, was: unknown, is: unknown): readonly PlanChange[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const where = placeInPlan(path);
  if (was === undefined || is === undefined) return [{ where, was: textOrNull(path, was), is: textOrNull(path, is) }];
  if (isList(was) && isList(is)) return listChanges(path, was, is);
  if (!isRecord(was) || !isRecord(is) || isText(was) || isText(is)) {
    return [changed(where, [valueText(path, was), valueText(path, is)], [was, is])];
  }
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const own = commandChange(path, was, is);
  const rest = own.length === 0 ? keys : keys.filter((key) => !COMMAND_KEYS.has(key));
  return [...own, ...rest.flatMap((key) => changesAt([...path, key], was[key], is[key]))];
}

/** A command is read as a whole; how else it runs (where, how long, with what) is told beside it. */
function commandChange(path: Path, was: object, is: object): readonly PlanChange[] {
  if (!isCommand(was) || !isCommand(is)) return [];
  const [before, after] = [commandText(was), commandText(is)];
  if (before === after) return [];
  return [changed(placeInPlan(path), [before, after], [was, is])];
}

/** Where two values read alike (a number and its digits), they are shown as JSON. */
function changed(where: string, texts: readonly [string, string], values: readonly [unknown, unknown]): PlanChange {
  const [was, is] = texts[0] === texts[1] ? [jsonText(values[0]), jsonText(values[1])] : texts;
  const [before, after] = apart(was, is);
  return { where, was: before, is: after };
}

function listChanges(path: Path, was: readonly unknown[], is: readonly unknown[]): readonly PlanChange[] {
  const [before, after] = [namesIn(was), namesIn(is)];
  if (before === null || after === null) {
    return [changed(placeInPlan(path), [listText(path, was), listText(path, is)], [was, is])];
  }
  const of = (list: readonly unknown[], names: readonly string[], name: string): unknown => list[names.indexOf(name)];
  const changes = [...new Set([...before, ...after])].flatMap((name) =>
    changesAt([...path, name], of(was, before, name), of(is, after, name)),
  );
  const kept = (names: readonly string[], others: readonly string[]) => names.filter((name) => others.includes(name));
  const [orderBefore, orderAfter] = [kept(before, after).join(', '), kept(after, before).join(', ')];
  if (orderBefore === orderAfter) return changes;
  const order = [visibleLine(orderBefore), visibleLine(orderAfter)] as const;
  return [changed(`${placeInPlan(path)}, order`, order, order), ...changes];
}

/** What the entries of a list are called, where each has a name of its own: steps, targets, hosts that are asked. */
function namesIn(list: readonly unknown[]): readonly string[] | null {
  const names = list.map((entry) => {
    if (!isRecord(entry)) return null;
    if (typeof entry.id === 'string') return entry.id;
    if (typeof entry.target === 'string') return entry.target;
    return typeof entry.service === 'string' && typeof entry.host === 'string'
      ? `${entry.service}/${entry.host}`
      : null;
  });
  const known = names.flatMap((name) => name ?? []);
  return known.length === list.length && new Set(known).size === list.length ? known : null;
}

function textOrNull(path: Path, value: unknown): string | null {
  if (value === undefined) return null;
  const [text] = apart(valueText(path, value), '');
  return text;
}

function valueText(path: Path, value: unknown): string {
  if (typeof value === 'number' && path.at(-1)?.endsWith('_ms') === true) return formatDuration(value);
  if (value === null) return 'none';
  if (typeof value === 'string') return visibleLine(value);
  if (isList(value)) return listText(path, value);
  if (isText(value)) return visibleLine(shownText(value));
  if (isRecord(value) && isCommand(value)) return commandText(value);
  if (isRecord(value) && typeof value.title === 'string') return visibleLine(value.title);
  if (isRecord(value) && isList(value.that)) return listText(path, value.that);
  return jsonText(value);
}

function jsonText(value: unknown): string {
  return visibleJson(JSON.stringify(value) ?? 'nothing');
}

function listText(path: Path, list: readonly unknown[]): string {
  return list.map((entry) => valueText(path, entry)).join(path.at(-1) === 'that' ? ' and ' : ', ');
}

function commandText(command: PlannedCommand): string {
  return visibleLine(command.kind === 'run' ? command.script.trimEnd() : shownCommand(command));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is Exclude<PlannedText, string> {
  return isRecord(value) && isList(value.parts);
}

function isCommand(value: object): value is PlannedCommand {
  return 'where' in value && ('argv' in value || 'script' in value || 'url' in value);
}
