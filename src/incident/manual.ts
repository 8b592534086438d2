// A run that a person starts: the inputs of a `workflow_dispatch` event, or of the command line.
// Promises: always firing unless the person says otherwise; inputs of the workflow that are none of an incident's are left out.
import { isRecord, type JsonRecord } from './record.ts';
import { textOf } from './text.ts';

const TEXTS = [
  'tenant',
  'service',
  'host',
  'status',
  'severity',
  'severity_raw',
  'dedup_key',
  'starts_at',
  'url',
] as const;

/** The normal form of the inputs; without a name the runbook's stands for it. */
export function fromManual(inputs: JsonRecord): JsonRecord {
  const said = TEXTS.flatMap((key) => {
    const text = textOf(inputs[key]);
    return text === undefined ? [] : [[key, text] as const];
  });
  return {
    status: 'firing',
    ...Object.fromEntries(said),
    source: 'manual',
    name: textOf(inputs.name) ?? textOf(inputs.runbook) ?? 'manual',
    ...(isRecord(inputs.labels) ? { labels: inputs.labels } : {}),
    ...(isRecord(inputs.annotations) ? { annotations: inputs.annotations } : {}),
    test: inputs.test,
    ...(typeof inputs.starts_at_is_receipt === 'boolean' ? { starts_at_is_receipt: inputs.starts_at_is_receipt } : {}),
  };
}
