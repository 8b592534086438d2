// What every runbook can name: the tenant, the instance at hand, the alert, the run; and samples of other moments.
import { access, type Expression } from './expression.ts';
import type { Root } from './root.ts';
import type { TextValue, TimeValue } from './values.ts';

interface WithAttributes<R extends Root> {
  /** What the topology says of it, such as `attribute('tier')`: it may be of any kind. */
  attribute(name: string): Expression<R>;
}

export interface Tenant extends WithAttributes<'tenant'> {
  readonly id: TextValue<'tenant'>;
}

/** The tenant whose incident it is. */
export const tenant: Tenant = {
  get id() {
    return named<'tenant'>('tenant.id');
  },
  attribute: (name) => named(member('tenant', name)),
};

export interface Target extends WithAttributes<'target'> {
  readonly host: TextValue<'target'>;
  readonly address: TextValue<'target'>;
  readonly name: TextValue<'target'>;
  readonly service: TextValue<'target'>;
}

/** The instance at hand, where a service is named. */
export const target: Target = {
  get host() {
    return named<'target'>('target.host');
  },
  get address() {
    return named<'target'>('target.address');
  },
  get name() {
    return named<'target'>('target.name');
  },
  get service() {
    return named<'target'>('target.service');
  },
  attribute: (name) => named(member('target', name)),
};

export interface Incident {
  readonly source: TextValue<'incident'>;
  readonly name: TextValue<'incident'>;
  readonly status: TextValue<'incident'>;
  readonly severity: TextValue<'incident'>;
  readonly severity_raw: TextValue<'incident'>;
  readonly dedup_key: TextValue<'incident'>;
  readonly starts_at: TimeValue<'incident'>;
  readonly tenant: TextValue<'incident'>;
  readonly service: TextValue<'incident'>;
  readonly host: TextValue<'incident'>;
  readonly url: TextValue<'incident'>;
  label(name: string): TextValue<'incident'>;
  annotation(name: string): TextValue<'incident'>;
}

/** The alert: in conditions and messages, never in a command. */
export const incident: Incident = {
  source: named('incident.source'),
  name: named('incident.name'),
  status: named('incident.status'),
  severity: named('incident.severity'),
  severity_raw: named('incident.severity_raw'),
  dedup_key: named('incident.dedup_key'),
  starts_at: named('incident.starts_at'),
  tenant: named('incident.tenant'),
  service: named('incident.service'),
  host: named('incident.host'),
  url: named('incident.url'),
  label: (name) => named(member('incident.labels', name)),
  annotation: (name) => named(member('incident.annotations', name)),
};

export interface Run {
  readonly id: TextValue<'run'>;
  /** When the sample at hand was taken. */
  readonly now: TimeValue<'run'>;
}

export const run: Run = {
  get id() {
    return named<'run'>('run.id');
  },
  get now() {
    return named<'run'>('run.now');
  },
};

function named<R extends Root>(path: string): Expression<R> {
  return access(path, []);
}

/** By CEL, as names of their own. */
const RESERVED: ReadonlySet<string> = new Set(
  'as break const continue else false for function if import in let loop namespace null package return true var void while'.split(
    ' ',
  ),
);

function member(owner: string, name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && !RESERVED.has(name) ? `${owner}.${name}` : `${owner}[${JSON.stringify(name)}]`;
}
