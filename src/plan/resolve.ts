// Planned commands and texts at the moment they are needed: the remaining expressions become values.
// Promises: the same rules as in the plan hold for every value; a command with a value that breaks one is never made.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import type { Scope } from '../runbook/expression.ts';
import { isUntypedJson } from './body-type.ts';
import type { PlannedBody, PlannedCommand, PlannedText } from './plan.ts';
import type { ReadyCommand, ReadyPart, ReadyText } from './ready.ts';
import { mapRecord } from './record.ts';
import { type Filling, fillBody, fillText, reopenBody, reopenText } from './text.ts';
import { urlFault } from './url.ts';
import type { Slot } from './value.ts';

/**
 * The command with its values; `incident` in the scope is not seen, an alert's text has no way into a command. `reveals`: whether
 * a fault may show what an expression reads.
 */
export function readyCommand(
  command: PlannedCommand,
  scope: Scope,
  mutates: boolean,
  reveals?: Filling['reveals'],
): Result<ReadyCommand> {
  const made = (mutates ? changing : observing).get(command);
  if (made !== undefined) return made;
  const { incident: _, ...known } = scope;
  const ready = readyWith(command, { known, mutates, ...(reveals && { reveals }) });
  if (!ready.isOpen) (mutates ? changing : observing).set(command, ready.command);
  return ready.command;
}

/** A command in which nothing is left open is made once, whoever asks. */
const changing = new WeakMap<PlannedCommand, Result<ReadyCommand>>();
const observing = new WeakMap<PlannedCommand, Result<ReadyCommand>>();

interface Made {
  readonly command: Result<ReadyCommand>;
  /** Did it read a value? */
  readonly isOpen: boolean;
}

interface Knowing extends Pick<Filling, 'reveals'> {
  readonly known: Scope;
  readonly mutates: boolean;
}

function readyWith(command: PlannedCommand, { known, mutates, reveals }: Knowing): Made {
  let isOpen = false;
  const faults: Fault[] = [];
  const report = (fault: Fault) => void faults.push(fault);
  const refuseWildcards = mutates && command.allow_wildcard === undefined;
  const filling = (slot: Slot): Filling => ({
    get scope() {
      isOpen = true;
      return known;
    },
    slot,
    refuseWildcards,
    report,
    ...(reveals && { reveals }),
  });
  const ready = (text: PlannedText, slot: Slot) => readyText(fillText(reopenText(text), filling(slot)));
  const bare = (text: PlannedText, slot: Slot) => bareText(ready(text, slot), report);
  const common = {
    where: command.where,
    ...(command.target !== undefined && { target: command.target }),
    env: mapRecord(command.env, (text) => ready(text, 'environment')),
    ...(command.stdin !== undefined && { stdin: ready(command.stdin, 'stdin') }),
    timeout_ms: command.timeout_ms,
    output: command.output,
    ...(command.as !== undefined && { as: command.as }),
    sensitive: command.sensitive,
  };
  const made = ((): ReadyCommand => {
    switch (command.kind) {
      case 'exec':
        return { ...common, kind: 'exec', argv: command.argv.map((element) => bare(element, 'element')) };
      case 'run':
        return { ...common, kind: 'run', script: command.script };
      case 'http': {
        const url = bare(command.url, 'url');
        const fault = faults.length > 0 ? null : urlFault(url);
        if (fault !== null) report(fault);
        const headers = mapRecord(command.headers, (text) => ready(text, 'header'));
        const body =
          command.body === undefined ? {} : { body: bodyText(fillBody(reopenBody(command.body), filling('body'))) };
        const json = isUntypedJson(command) ? { json: true as const } : {};
        return { ...common, kind: 'http', method: command.method, url, headers, ...body, ...json, mutates };
      }
    }
  })();
  const [first, ...more] = faults;
  return { command: first === undefined ? succeed(made) : fail(first, ...more), isOpen };
}

/** A message with this moment's values; null where one of them is not known, or a secret would show. */
export function resolveText(text: PlannedText, scope: Scope): string | null {
  const filled = fillText(reopenText(text), {
    scope,
    slot: 'message',
    refuseWildcards: false,
    report: () => undefined,
  });
  return typeof filled === 'string' ? filled : null;
}

/** A part that is still an expression has its fault already, and the command is not used. */
function readyText(text: PlannedText): ReadyText {
  if (typeof text === 'string') return text;
  return { parts: text.parts.map((part) => (typeof part !== 'string' && 'expression' in part ? '' : part)) };
}

function bareText(text: ReadyText, report: (fault: Fault) => void): string {
  if (typeof text === 'string') return text;
  const secret = text.parts.find((part) => typeof part !== 'string');
  if (typeof secret === 'object') {
    report({
      code: 'secret-exposed',
      message: `The secret ${secret.secret} would stand in an argument or a URL, where others can read it.`,
      hint: 'Give it to the command through `env`, `stdin`, a header or a body.',
    });
  }
  return text.parts.filter((part) => typeof part === 'string').join('');
}

/** A body that is one text is sent as it is; any other is JSON. */
function bodyText(body: PlannedBody): ReadyText {
  if (typeof body === 'string') return body;
  if (isText(body)) return readyText(body);
  return joined(jsonParts(body));
}

function jsonParts(body: PlannedBody): readonly ReadyPart[] {
  if (body === null || typeof body !== 'object') return [JSON.stringify(body)];
  if (isList(body)) return ['[', ...separated(body.map(jsonParts)), ']'];
  if (isText(body)) return ['"', ...body.parts.map(jsonStringPart), '"'];
  if ('value' in body) return ['null'];
  const entries = Object.entries(body.object).map(([key, value]) => [`${JSON.stringify(key)}:`, ...jsonParts(value)]);
  return ['{', ...separated(entries), '}'];
}

function jsonStringPart(part: Extract<PlannedText, object>['parts'][number]): ReadyPart {
  if (typeof part === 'string') return JSON.stringify(part).slice(1, -1);
  return 'secret' in part ? { secret: part.secret, encode: 'json' } : '';
}

function separated(lists: readonly (readonly ReadyPart[])[]): readonly ReadyPart[] {
  return lists.flatMap((parts, index) => (index === 0 ? parts : [',', ...parts]));
}

function joined(parts: readonly ReadyPart[]): ReadyText {
  const merged: ReadyPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const [only] = merged;
  return merged.length === 1 && typeof only === 'string' ? only : { parts: merged };
}

function isText(body: PlannedBody): body is Extract<PlannedText, object> {
  return body !== null && typeof body === 'object' && 'parts' in body;
}

function isList(body: PlannedBody): body is readonly PlannedBody[] {
  return Array.isArray(body);
}
