// What the parts of a runbook read, expression by expression.
import type { Body, Command, Condition, Expression, Reads, Text } from '../runbook/runbook.ts';

export function readsOfCondition(condition: Condition): readonly Reads[] {
  return condition.that.map((expression) => expression.reads);
}

export function readsOfCommand(command: Command): readonly Reads[] {
  return expressionsOf(command).map(({ reads }) => reads);
}

export function expressionsOf(command: Command): readonly Expression[] {
  const common = [...Object.values(command.env), ...(command.stdin === undefined ? [] : [command.stdin])];
  switch (command.kind) {
    case 'exec':
      return [...command.argv, ...common].flatMap(expressionsIn);
    case 'run':
      return common.flatMap(expressionsIn);
    case 'http': {
      const texts = [command.url, ...Object.values(command.headers), ...common];
      return [...texts.flatMap(expressionsIn), ...(command.body === undefined ? [] : expressionsInBody(command.body))];
    }
  }
}

function expressionsIn(text: Text): readonly Expression[] {
  if (typeof text === 'string') return [];
  return text.parts.flatMap((part) => (typeof part !== 'string' && 'expression' in part ? [part.expression] : []));
}

function expressionsInBody(body: Body): readonly Expression[] {
  if (body === null || typeof body !== 'object') return [];
  if ('value' in body) return [body.value];
  if ('object' in body) return Object.values(body.object).flatMap(expressionsInBody);
  return 'parts' in body ? expressionsIn(body) : body.flatMap(expressionsInBody);
}
