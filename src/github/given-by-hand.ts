// A runbook's inputs as somebody typed them: a YAML mapping of names to plain values, kept as the text that was written.
// Promises: `0755` stays `0755`; which type a value has is the runbook's to say, not this file's.
import { parseDocument } from '../kernel/document.ts';
import { type Fault, fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';

const LONGEST = 65_536;

export function givenByHand(text: string): Result<Readonly<Record<string, string>>> {
  if (text.trim() === '') return succeed({});
  if (text.length > LONGEST) {
    return fail({
      code: 'limit-exceeded',
      message: `The input \`inputs\` has ${text.length} characters, at most ${LONGEST} are read.`,
      hint: 'Inputs are names with short values; give less.',
    });
  }
  const document = parseDocument('inputs', text);
  if (!document.ok) return document;
  const { data, sourceOf, placeOf } = document.value;
  if (data === null) return succeed({});
  if (typeof data !== 'object' || Array.isArray(data)) return fail(noMapping(text));
  const faults: Fault[] = [];
  const values: [string, string][] = [];
  for (const name of Object.keys(data)) {
    const source = sourceOf([name]);
    if (source === undefined || source === '') {
      faults.push({
        code: 'action-input',
        message: `The input \`inputs\` gives ${shown(name)} no plain value.`,
        hint: 'Each input is one text, number or boolean; leave out what has no value.',
        at: placeOf([name]),
      });
    } else values.push([name, source]);
  }
  return settle(Object.fromEntries(values), faults);
}

function noMapping(text: string): Fault {
  return {
    code: 'action-input',
    message: `The input \`inputs\` is ${shown(text)}; expected names with values.`,
    hint: 'Write YAML, one input a line: `pool_size: 500`.',
  };
}
