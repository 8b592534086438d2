// All that a command says, text by text, planned or ready: what isolation looks at.
// Promises: no text is left out; what is not known yet, and every secret, stands as a mark that is part of no name, and a secret's own
// name as a text beside it.
import type { CommandText } from '../topology/command-text.ts';
import type { PlannedBody, PlannedCommand, PlannedText } from './plan.ts';
import type { ReadyCommand, ReadyText } from './ready.ts';

const UNKNOWN = '‹›';

export function textsOf(command: PlannedCommand | ReadyCommand): readonly CommandText[] {
  const environment = Object.entries(command.env).flatMap(([name, text]) =>
    [name, known(text)].map((each) => ({ kind: 'environment', name, text: each }) as const),
  );
  const stdin = command.stdin === undefined ? [] : [{ kind: 'stdin', text: known(command.stdin) } as const];
  const user = command.as === undefined ? [] : [{ kind: 'user', text: command.as } as const];
  const secrets = secretsOf(command).map((name) => ({ kind: 'secret', text: name }) as const);
  return [...ownTexts(command), ...environment, ...stdin, ...user, ...secrets];
}

/** In the places where one may stand. */
function secretsOf(command: PlannedCommand | ReadyCommand): readonly string[] {
  const sent = command.kind === 'http' ? [...Object.values(command.headers), command.body] : [];
  return [...new Set([...Object.values(command.env), command.stdin, ...sent].flatMap(secretsIn))];
}

function secretsIn(text: PlannedBody | ReadyText | undefined): readonly string[] {
  if (typeof text !== 'object' || text === null || 'value' in text) return [];
  if ('parts' in text)
    return text.parts.flatMap((part) => (typeof part === 'object' && 'secret' in part ? [part.secret] : []));
  return ('object' in text ? Object.values(text.object) : text).flatMap(secretsIn);
}

function ownTexts(command: PlannedCommand | ReadyCommand): readonly CommandText[] {
  switch (command.kind) {
    case 'exec':
      return command.argv.map((text, index) => ({ kind: 'argument', index, text: known(text) }) as const);
    case 'run':
      return [{ kind: 'script', text: command.script }];
    case 'http': {
      const headers = Object.entries(command.headers).flatMap(([name, text]) =>
        [name, known(text)].map((each) => ({ kind: 'header', name, text: each }) as const),
      );
      const body = command.body === undefined ? [] : bodyTexts(command.body);
      return [
        { kind: 'url', text: known(command.url) },
        ...headers,
        ...body.map((text) => ({ kind: 'body', text }) as const),
      ];
    }
  }
}

function bodyTexts(body: PlannedBody): readonly string[] {
  if (body === null || typeof body === 'number' || typeof body === 'boolean') return [String(body)];
  if (typeof body === 'string' || 'parts' in body) return [known(body)];
  if ('value' in body) return [];
  if ('object' in body) return Object.entries(body.object).flatMap(([key, value]) => [key, ...bodyTexts(value)]);
  return body.flatMap(bodyTexts);
}

function known(text: PlannedText | ReadyText): string {
  if (typeof text === 'string') return text;
  return text.parts.map((part) => (typeof part === 'string' ? part : UNKNOWN)).join('');
}
