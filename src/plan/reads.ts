// What the parts of a runbook read, expression by expression.
import type { Body, Command, Condition, Reads, Text } from '../runbook/runbook.ts';

export function readsOfCondition(condition: Condition): readonly Reads[] {
  return condition.that.map((expression) => expression.reads);
}

export function readsOfCommand(command: Command): readonly Reads[] {
  const common = [...Object.values(command.env), ...(command.stdin === undefined ? [] : [command.stdin])];
  switch (command.kind) {
    case 'exec':
      return [...command.argv, ...common].flatMap(readsOfText);
    case 'run':
      return common.flatMap(readsOfText);
    case 'http': {
      const texts = [command.url, ...Object.values(command.headers), ...common];
      return [...texts.flatMap(readsOfText), ...(command.body === undefined ? [] : readsOfBody(command.body))];
    }
  }
}

function readsOfText(text: Text): readonly Reads[] {
  if (typeof text === 'string') return [];
  return text.parts.flatMap((part) =>
    typeof part !== 'string' && 'expression' in part ? [part.expression.reads] : [],
  );
}

function readsOfBody(body: Body): readonly Reads[] {
  if (body === null || typeof body !== 'object') return [];
  if ('value' in body) return [body.value.reads];
  if ('object' in body) return Object.values(body.object).flatMap(readsOfBody);
  return 'parts' in body ? readsOfText(body) : body.flatMap(readsOfBody);
}
