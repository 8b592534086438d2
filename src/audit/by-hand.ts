// A command of the plan as a person pastes it into a shell on its host: all of it, as it would have run.
// Promises: no value of a secret; where one, or a value that nobody knows, is needed, nothing starts until it is given.
import { isUntypedJson, JSON_HEADER } from '../plan/body-type.ts';
import type { PlannedBody, PlannedCommand, PlannedText } from '../plan/plan.ts';
import type { ReadyCommand, ReadyText } from '../plan/ready.ts';
import { holesOf, isExposed, type Pieces, type ShellLine, shellLine } from './shell-line.ts';
import type { Hole } from './shell-word.ts';

export interface ByHand {
  readonly text: string;
  readonly missing: readonly Missing[];
}

/** What is to be given; `exposed`: while the command runs it stands in the list of processes. */
export interface Missing extends Hole {
  readonly exposed: boolean;
}

type Command = PlannedCommand | ReadyCommand;
type Request = Extract<Command, { readonly kind: 'http' }>;
type Text = PlannedText | ReadyText;
type OpenPart = Exclude<Extract<Text, object>['parts'][number], string>;

export function byHand(command: Command): ByHand {
  const line = command.kind === 'http' ? requestLine(command, new Holes()) : processLine(command, new Holes());
  return {
    text: shellLine(line),
    missing: holesOf(line).map((hole) => ({ ...hole, exposed: isExposed(line, hole) })),
  };
}

function processLine(command: Exclude<Command, Request>, holes: Holes): ShellLine {
  return {
    env: Object.entries(command.env).map(([name, text]) => [name, holes.in(text)] as const),
    argv:
      command.kind === 'exec'
        ? command.argv.map((text) => holes.in(text))
        : [['bash'], ['-euo'], ['pipefail'], ['-c'], [command.script]],
    as: command.as ?? null,
    stdin: command.stdin === undefined ? null : holes.in(command.stdin),
  };
}

/** Redirects are not followed, and no sign of the URL is a pattern; what holds a secret goes in by standard input. */
function requestLine(request: Request, holes: Holes): ShellLine {
  const { method, url, body, timeout_ms } = request;
  const isJson = 'json' in request || isUntypedJson(request);
  const headers = { ...request.headers, ...(isJson && JSON_HEADER) };
  const lines = Object.entries(headers).map(([name, text]) => headerLine(name, holes.in(text)));
  const sent = body === undefined ? null : holes.inBody(body);
  const hidesBody = sent?.some(isSecret) === true;
  const hidden = hidesBody ? [] : lines.filter((pieces) => pieces.some(isSecret));
  const shown = lines.filter((pieces) => !hidden.includes(pieces));
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  const verb = method.toUpperCase();
  return {
    env: [],
    argv: [
      ...[['curl'], ['-gsSi'], ['-m'], [String(timeout_ms / 1_000)]],
      ...(verb === 'HEAD' ? [['-I']] : verb === 'GET' && sent === null ? [] : [['-X'], [verb]]),
      ...shown.flatMap((pieces) => [['-H'], pieces]),
      ...(hidden.length === 0 ? [] : [['-H'], ['@-']]),
      ...(sent === null || typed ? [] : [['-H'], ['Content-Type:']]),
      ...(sent === null ? [] : hidesBody ? [['--data-binary'], ['@-']] : [['--data-raw'], sent]),
      [...holes.in(typeof url === 'string' && URL.canParse(url) ? new URL(url).href : url)],
    ],
    as: null,
    stdin: hidesBody ? sent : hidden.length === 0 ? null : hidden.flatMap((pieces) => [...pieces, '\n']),
  };
}

/** A header without a value ends with a semicolon: with a colon it would be taken out. */
function headerLine(name: string, value: Pieces): Pieces {
  return value.every((piece) => piece === '') ? [`${name};`] : [`${name}: `, ...value];
}

function isSecret(piece: Pieces[number]): boolean {
  return typeof piece !== 'string' && piece.of === 'secret';
}

/** The holes of one command: a secret's variable has its name, any other value's is numbered. */
class Holes {
  readonly #values: string[] = [];

  in(text: Text, inJson = false): Pieces {
    if (typeof text === 'string') return [inJson ? inside(text) : text];
    return text.parts.map((part) =>
      typeof part === 'string' ? (inJson ? inside(part) : part) : this.#hole(part, inJson ? 'json' : null),
    );
  }

  /** A body that is one text is sent as it is; any other is JSON. */
  inBody(body: PlannedBody | ReadyText): Pieces {
    return isText(body) ? this.in(body) : this.#json(body);
  }

  #json(body: PlannedBody): Pieces {
    if (body === null || typeof body === 'number' || typeof body === 'boolean') return [String(body)];
    if (isText(body)) return ['"', ...this.in(body, true), '"'];
    if (isList(body)) return ['[', ...body.flatMap((item, index) => [...comma(index), ...this.#json(item)]), ']'];
    // Of whatever type it is: a text has quotes there, a number has none.
    if ('value' in body) return [this.#hole({ expression: body.value, encode: 'none' }, 'json-value')];
    const members = Object.entries(body.object).flatMap(([key, value], index) => [
      ...[...comma(index), `${JSON.stringify(key)}:`],
      ...this.#json(value),
    ]);
    return ['{', ...members, '}'];
  }

  #hole(part: OpenPart, inJson: 'json' | 'json-value' | null): Hole {
    const encode = inJson ?? ('encode' in part ? part.encode : 'none');
    const form = encode === 'none' || encode === undefined ? 'text' : encode;
    if ('secret' in part) {
      const variable = form === 'text' ? part.secret : `${part.secret}_${form}`;
      return { variable, stands: `‹secrets.${part.secret}›`, of: 'secret', form };
    }
    const key = `${form} ${part.expression}`;
    if (!this.#values.includes(key)) this.#values.push(key);
    const variable = `value_${this.#values.indexOf(key) + 1}`;
    return { variable, stands: `‹${part.expression}›`, of: 'value', form };
  }
}

function isText(body: PlannedBody | ReadyText): body is Text {
  return typeof body === 'string' || (typeof body === 'object' && body !== null && 'parts' in body);
}

function isList(body: PlannedBody): body is readonly PlannedBody[] {
  return Array.isArray(body);
}

function comma(index: number): readonly string[] {
  return index === 0 ? [] : [','];
}

/** As it stands between the quotes of a JSON string. */
function inside(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
