// The results as JUnit's XML, the form that every CI reads. Pure.
// Promises: well-formed whatever is written in names and messages.
import type { Fault } from '../kernel/fault.ts';
import { visible } from '../kernel/visible.ts';
import type { Trial } from './trial.ts';

export function junitOf(trials: readonly Trial[]): string {
  const runbooks = [...new Set(trials.map(({ runbook }) => runbook))];
  const suites = runbooks.map((runbook) =>
    suiteOf(
      runbook,
      trials.filter((trial) => trial.runbook === runbook),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counted(trials)}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf(runbook: string, trials: readonly Trial[]): string {
  return [`  <testsuite name="${escaped(runbook)}" ${counted(trials)}>`, ...trials.map(caseOf), '  </testsuite>'].join(
    '\n',
  );
}

function counted(trials: readonly Trial[]): string {
  const failures = trials.filter(({ faults }) => faults.length > 0).length;
  const skipped = trials.filter((trial) => trial.skipped !== undefined).length;
  return `tests="${trials.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function caseOf({ runbook, kind, name, faults, skipped }: Trial): string {
  const head = `    <testcase classname="${escaped(runbook)}.${kind}" name="${escaped(name)}"`;
  if (skipped !== undefined) return `${head}><skipped message="${escaped(skipped)}"/></testcase>`;
  if (faults.length === 0) return `${head}/>`;
  return [`${head}>`, ...faults.map(failureOf), '    </testcase>'].join('\n');
}

function failureOf({ code, message, hint, at }: Fault): string {
  const where = at === undefined ? '' : `${at.file}:${at.line}:${at.column}\n`;
  return `      <failure type="${code}" message="${escaped(message)}">${escaped(`${where}${message}\n${hint}`)}</failure>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML does not allow are shown as `\u{…}`. */
function escaped(text: string): string {
  return visible(text)
    .replaceAll(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
