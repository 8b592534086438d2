// A place in a plan in people's words: `step restart-cache at cache/cache-2/cache, verification`.
// Promises: pure; names in it are visible and short; a key that has no word here is still named.
import { shown } from '../kernel/visible.ts';

/** What holds entries by name: the word for one of them. */
const NAMED: Readonly<Record<string, string>> = {
  steps: 'step',
  acts: 'at',
  at: 'at',
  commands: 'at',
  inputs: 'input',
  hosts: 'host',
  targets: 'target',
  probes: 'probe',
  guards: 'guard',
  discovery: 'discovery',
  labels: 'label',
  annotations: 'annotation',
  attributes: 'attribute',
  env: 'variable',
  headers: 'header',
};

const WORDS: Readonly<Record<string, string>> = {
  do: 'command',
  undo: 'undo',
  undone: 'what proves the undo',
  verify: 'verification',
  require: 'precondition',
  recovered: 'recovered',
  that: 'condition',
  ending: 'how it is taken back',
  engage: 'command to engage',
  engaged: 'what proves it engaged',
  release: 'command to release',
  released: 'what proves it released',
  timeout_ms: 'timeout',
  within_ms: 'within',
  every_ms: 'every',
  for_ms: 'for',
  rollback_worst_case_ms: 'worst case of the rollback',
  waves: 'waves',
  acts: 'targets',
  host_keys: 'host keys',
};

export function placeInPlan(path: readonly string[]): string {
  const parts: string[] = [];
  for (let index = 0; index < path.length; index += 1) {
    const key = path[index] ?? '';
    const name = path[index + 1];
    const named = Object.hasOwn(NAMED, key) ? NAMED[key] : undefined;
    if (named === undefined || name === undefined) parts.push(wordFor(key));
    else {
      parts.push(`${named} ${shown(name)}`);
      index += 1;
    }
  }
  return parts.join(', ').replaceAll(', at ', ' at ');
}

function wordFor(key: string): string {
  return (Object.hasOwn(WORDS, key) ? WORDS[key] : undefined) ?? shown(key.replaceAll('_', ' '));
}
