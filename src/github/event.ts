// What a workflow event asks for: an incident with its payload, or a run by hand with a tenant.
// Pure: from the event's name and its JSON. Never reads a label as anything but data.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';
import { shown } from '../kernel/visible.ts';
import { givenByHand } from './given-by-hand.ts';

/** What starts a run. A part that is null is not said by the event. */
export type Trigger =
  | { readonly kind: 'incident'; readonly payload: unknown; readonly asked: Asked }
  /** Nobody's alert: a person named the tenant. */
  | { readonly kind: 'manual'; readonly asked: Asked };

export interface Asked {
  readonly runbook: string | null;
  readonly tenant: string | null;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What the action's own inputs say; they win over the event. */
export interface Overrides extends Asked {
  readonly incident: string | null;
}

const LONGEST_INCIDENT = 262_144;

export function triggerOf(
  event: { readonly name: string; readonly payload: unknown },
  overrides: Overrides,
): Result<Trigger> {
  if (overrides.incident !== null) return incidentOf('the input `incident`', overrides.incident, overrides);
  switch (event.name) {
    case 'repository_dispatch':
      return dispatched(event.payload, overrides);
    case 'workflow_dispatch':
      return byHand(event.payload, overrides);
    default:
      return overrides.tenant === null
        ? fail(unsupported(event.name))
        : succeed({ kind: 'manual', asked: asked(overrides) });
  }
}

function dispatched(event: unknown, overrides: Overrides): Result<Trigger> {
  const payload = (isRecord(event) ? event.client_payload : undefined) ?? {};
  const isEmpty = isRecord(payload) && Object.keys(payload).length === 0;
  if (isRecord(payload) && !isEmpty) return succeed({ kind: 'incident', payload, asked: asked(overrides) });
  // What was sent and cannot be read is nobody's wish for a run by hand.
  if (isEmpty && overrides.tenant !== null) return succeed({ kind: 'manual', asked: asked(overrides) });
  return fail({
    code: 'incident-invalid',
    message: 'The repository_dispatch event has no client_payload, an empty one, or one that is no object.',
    hint: 'Send the alert as `client_payload`: {"source": "…", "payload": {…}}.',
  });
}

function byHand(event: unknown, overrides: Overrides): Result<Trigger> {
  const inputs = isRecord(event) && isRecord(event.inputs) ? event.inputs : {};
  const read = (name: string): string | null => textOf(inputs[name]);
  const given = givenByHand(read('inputs') ?? '');
  if (!given.ok) return given;
  const said: Asked = {
    runbook: overrides.runbook ?? read('runbook'),
    tenant: overrides.tenant ?? read('tenant'),
    inputs: { ...given.value, ...overrides.inputs },
  };
  const incident = read('incident');
  if (incident !== null) return incidentOf('the workflow input `incident`', incident, said);
  if (said.tenant !== null) return succeed({ kind: 'manual', asked: said });
  return fail({
    code: 'event-unsupported',
    message: 'The workflow was started by hand and names no tenant.',
    hint: "Give the workflow an input `tenant` (or set the action's input `tenant`).",
  });
}

function incidentOf(where: string, text: string, said: Asked): Result<Trigger> {
  const parsed = parseStrictJson(text, { maxDepth: 64, maxBytes: LONGEST_INCIDENT, file: 'incident' });
  if (parsed.ok) return succeed({ kind: 'incident', payload: parsed.value, asked: asked(said) });
  const cut = /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text);
  if (!cut || parsed.faults[0].code !== 'json-invalid') return parsed;
  return fail({
    code: 'json-invalid',
    message: `The incident in ${where} is JSON that breaks off after ${text.length} characters.`,
    hint: 'The sender cut it off: send less, or send it as the `client_payload` of a repository_dispatch.',
  });
}

function unsupported(name: string): Fault {
  return {
    code: 'event-unsupported',
    message: `The workflow event is ${name === '' ? 'unknown' : shown(name)}, which carries no incident.`,
    hint: 'Start the workflow with repository_dispatch or workflow_dispatch, or set the input `incident`.',
  };
}

function asked({ runbook, tenant, inputs }: Asked): Asked {
  return { runbook, tenant, inputs };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
