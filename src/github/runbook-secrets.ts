// The runbooks' declared secrets as one secret of the workflow: a YAML mapping of names to texts.
// Promises: `0755` stays `0755`; no value stands in a fault, nor anything that could be one: what is wrong is told by its line.
import { parseDocument } from '../kernel/document.ts';
import { type Fault, fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { Environment } from './inputs.ts';

export type RunbookSecrets = Readonly<Record<string, string>>;

const LONGEST = 262_144;
const MOST = 200;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** What the runner, a shell, a loader or the action itself means by a name. */
const RESERVED =
  /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|LD|DYLD|NODE|NPM|BASH|GIT|SSH|ENFORCED_RUNBOOKS)_.*|PATH|HOME|USER|LOGNAME|SHELL|ENV|IFS|PWD|CI|LANG|LC_ALL|TZ|TMPDIR)$/i;

export function runbookSecretsOf(text: string): Result<RunbookSecrets> {
  if (text.trim() === '') return succeed({});
  if (text.length > LONGEST) return fail(wrong(`has ${text.length} characters, at most ${LONGEST} are read`));
  const document = parseDocument('runbook-secrets', text);
  if (!document.ok) {
    const [{ at }] = document.faults;
    return fail(wrong(`is not YAML${at === undefined ? '' : ` (line ${at.line}, column ${at.column})`}`));
  }
  const { data, sourceOf, placeOf } = document.value;
  if (data === null) return succeed({});
  if (typeof data !== 'object' || Array.isArray(data)) return fail(wrong('is no mapping of names to texts'));
  const names = Object.keys(data);
  if (names.length > MOST) return fail(wrong(`has ${names.length} names, at most ${MOST} are read`));
  const faults: Fault[] = [];
  const values: [string, string][] = [];
  for (const name of names) {
    const value = sourceOf([name]);
    const line = `line ${placeOf([name], 'key').line}`;
    if (!NAME.test(name)) faults.push(wrong(`has in ${line} no name of a variable (letters, digits and _)`));
    else if (RESERVED.test(name)) faults.push(reserved(name));
    else if (value === undefined || value === '') faults.push(wrong(`gives the name in ${line} no text`));
    else values.push([name, value]);
  }
  return settle(Object.fromEntries(values), faults);
}

/** Which of two different values is meant nobody can tell. */
export function contradictions(secrets: RunbookSecrets, environment: Environment): readonly Fault[] {
  return Object.entries(secrets).flatMap(([name, value]) => {
    const other = environment[name] ?? '';
    if (other === '' || other === value) return [];
    return [
      {
        code: 'action-input',
        message: `The input \`runbook-secrets\` and the variable ${name} of the step give ${name} different values.`,
        hint: `Leave ${name} out of one of them: of \`runbook-secrets\`, or of the step's \`env:\`.`,
      },
    ];
  });
}

function wrong(says: string): Fault {
  return {
    code: 'action-input',
    message: `The input \`runbook-secrets\` ${says}.`,
    hint: 'Write `NAME: "value"`, one a line, and a text of several lines as a block: `NAME: |`, indented below it.',
  };
}

function reserved(name: string): Fault {
  return {
    code: 'action-input',
    message: `The input \`runbook-secrets\` names ${shown(name)}, which means something to the runner or to programs.`,
    hint: 'Give the secret another name, there and in the runbook.',
  };
}
