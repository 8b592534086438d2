// Commands: exec, run, http (and prometheus, which is http), each checked for what may stand in it.
// Promises: no value in a script, no secret in an argument or a URL; a command has exactly one form.

import { valueAt } from '../kernel/data.ts';
import type { Path } from '../kernel/document.ts';
import { parseDuration } from '../kernel/duration.ts';
import { LONGEST_ARGUMENT } from '../kernel/longest-argument.ts';
import { checkedText } from './checked-text.ts';
import { checkedOutput } from './field.ts';
import { checkAnswer, checkedRequest, prometheusRequest } from './http-command.ts';
import { type Loading, reportAt, reportKey, reportValue } from './loading.ts';
import { isObserving, type Position } from './position.ts';
import type { Command, Text } from './runbook.ts';
import type { ProbeShape } from './schema.ts';
import { hasTemplate, templatePieces } from './template.ts';
import { textsByName } from './texts-by-name.ts';

const TIMEOUT_MS = 30_000;
const FORMS = ['exec', 'run', 'http', 'prometheus'] as const;
const PROCESS_KEYS = ['env', 'stdin', 'exit', 'as', 'from'] as const;

export interface WrittenCommand {
  readonly shape: ProbeShape;
  readonly path: Path;
  readonly position: Position;
}

/** Null where a fault was reported. */
export function checkedCommand(loading: Loading, written: WrittenCommand): Command | null {
  const before = loading.faults.length;
  const { shape, path } = written;
  const forms = FORMS.filter((form) => shape[form] !== undefined);
  const [form] = forms;
  const common = checkedCommon(loading, written, form);
  if (form === undefined || forms.length > 1) {
    const isTold = form === undefined && FORMS.some((key) => loading.isBroken([...path, key]));
    if (isTold) return brokenForm(loading, written);
    reportKey(loading, path, {
      code: 'command-invalid',
      message:
        forms.length > 1 ? `A command has one form, and this has ${forms.join(' and ')}.` : 'The command has no form.',
      hint: isObserving(written.position)
        ? 'Give it one of exec, run, http, prometheus.'
        : 'Give it one of exec, run, http.',
    });
    return null;
  }
  const command = checkedForm(loading, written, common);
  return loading.faults.length === before ? command : null;
}

/** Of arguments of which one is none, the others. */
function brokenForm(loading: Loading, written: WrittenCommand): null {
  const exec = valueAt(loading.document.data, [...written.path, 'exec']);
  if (Array.isArray(exec)) checkedArguments(loading, written, exec.length);
  return null;
}

type Common = Omit<Extract<Command, { kind: 'run' }>, 'kind' | 'script'>;

function checkedCommon(loading: Loading, written: WrittenCommand, form: (typeof FORMS)[number] | undefined): Common {
  const { shape, path, position } = written;
  const stdin =
    shape.stdin === undefined
      ? null
      : checkedText(loading, { text: shape.stdin, path: [...path, 'stdin'], position, secrets: true });
  return {
    at: loading.document.placeOf(form === undefined ? path : [...path, form]),
    env: checkedVariables(loading, shape.env ?? {}, { path: [...path, 'env'], position }),
    ...(stdin === null ? {} : { stdin }),
    timeoutMs: (shape.timeout === undefined ? null : parseDuration(shape.timeout)) ?? TIMEOUT_MS,
    exit: shape.exit === undefined ? [0] : [shape.exit].flat(),
    output: checkedOutput(loading, shape, path),
    ...(shape.as === undefined ? {} : { as: shape.as }),
    sensitive: shape.sensitive ?? false,
    fromRunner: shape.from === 'runner',
    ...(shape['allow-wildcard'] === undefined ? {} : { allowWildcard: shape['allow-wildcard'] }),
  };
}

function checkedVariables(
  loading: Loading,
  env: NonNullable<ProbeShape['env']>,
  written: { readonly path: Path; readonly position: Position },
): Readonly<Record<string, Text>> {
  for (const name of Object.keys(env)) {
    const path = [...written.path, name];
    const text = `${name}=${loading.document.sourceOf(path) ?? ''}`;
    checkLength(loading, { text, path, what: 'The variable', instead: 'A longer value goes into `stdin`, or a file.' });
  }
  return textsByName(loading, env, written);
}

/** Of what values are filled into, by what is written around them. */
function checkLength(
  loading: Loading,
  written: { readonly text: string; readonly path: Path; readonly what: string; readonly instead: string },
): void {
  const literal = templatePieces(written.text).map((piece) => (piece.kind === 'literal' ? piece.text : ''));
  const bytes = Buffer.byteLength(literal.join(''));
  if (loading.begun || bytes <= LONGEST_ARGUMENT) return;
  reportValue(loading, written.path, {
    code: 'limit-exceeded',
    message: `${written.what} has ${bytes} bytes, and no program is started with more than ${LONGEST_ARGUMENT} in one.`,
    hint: written.instead,
  });
}

function checkedForm(loading: Loading, written: WrittenCommand, common: Common): Command | null {
  const { shape } = written;
  if (shape.exec !== undefined) {
    const [program, ...more] = checkedArguments(loading, written, shape.exec.length);
    return program === undefined ? null : { ...common, kind: 'exec', argv: [program, ...more] };
  }
  if (shape.run !== undefined) return { ...common, kind: 'run', script: checkedScript(loading, written, shape.run) };
  refuseProcessKeys(loading, written);
  checkAnswer(loading, written);
  const request =
    shape.prometheus === undefined
      ? checkedRequest(loading, {
          http: shape.http,
          path: written.path,
          position: written.position,
          readOnly: isObserving(written.position),
        })
      : prometheusRequest(loading, { prometheus: shape.prometheus, path: written.path, position: written.position });
  return request === null ? null : { ...common, kind: 'http', ...request };
}

/** An argument is the scalar's text as it is written: `0755` stays `0755`. */
function checkedArguments(loading: Loading, { path, position }: WrittenCommand, count: number): readonly Text[] {
  const texts: Text[] = [];
  for (let index = 0; index < count; index++) {
    const at = [...path, 'exec', index];
    const text = loading.document.sourceOf(at) ?? '';
    const argument = checkedText(loading, { text, path: at, position, secrets: false });
    if (argument !== null) texts.push(argument);
    checkLength(loading, {
      text,
      path: at,
      what: 'The argument',
      instead: 'A longer text goes into `stdin`, or a file.',
    });
    if (index === 0 && (text === '' || /^[^$]*=/.test(text))) {
      reportValue(loading, at, {
        code: 'command-invalid',
        message:
          text === ''
            ? 'The program’s name is empty.'
            : 'The first element would set a variable instead of naming a program.',
        hint: 'The first element names the program; variables go into `env:`.',
      });
    }
  }
  return texts;
}

function checkedScript(loading: Loading, { path }: WrittenCommand, script: string): string {
  const at = [...path, 'run'];
  for (let start = script.indexOf('${{'); start >= 0; start = script.indexOf('${{', start + 3)) {
    const close = script.indexOf('}}', start);
    reportAt(loading, loading.document.placeWithin(at, start, close < 0 ? start + 3 : close + 2), {
      code: 'text-into-code',
      message: 'A `${{ … }}` inside a script would make its value code.',
      hint: 'Put the value into `env:` and read it in the script as "$NAME".',
    });
  }
  if (!hasTemplate(script) && script.includes('\0')) {
    reportValue(loading, at, {
      code: 'value-invalid',
      message: 'The script holds a NUL character.',
      hint: 'Remove it.',
    });
  }
  return script;
}

function refuseProcessKeys(loading: Loading, { shape, path }: WrittenCommand): void {
  for (const key of PROCESS_KEYS) {
    if (shape[key] === undefined) continue;
    reportKey(loading, [...path, key], {
      code: 'command-invalid',
      message: `\`${key}\` means nothing to a request: no process is started.`,
      hint: key === 'exit' ? 'Say which status codes are good: `expect`, inside `http`.' : 'Remove it.',
    });
  }
}
