// PagerDuty, webhooks v3. An incident there has no labels: tenant and host stand in its title, or nowhere.
import { type JsonRecord, valueIn } from './record.ts';
import { inTable, PRIORITIES, severityOf, type Table } from './severity.ts';
import { textOf } from './text.ts';

const URGENCIES: Table = { high: 'high', low: 'low' };
const MARKS = /^(?:\[[^\]]{1,64}\]\s*)+/;

/** What happens to an incident that is there already: nothing starts, nothing is over. */
const MEANWHILE = [
  'annotated',
  'conference_bridge.updated',
  'custom_field_values.updated',
  'delegated',
  'escalated',
  'incident_type.changed',
  'priority_updated',
  'reassigned',
  'responder.added',
  'responder.replied',
  'role.assigned',
  'service_updated',
  'status_update_published',
  'task.created',
  'unacknowledged',
];

export function fromPagerduty(payload: JsonRecord): readonly JsonRecord[] {
  const type = textOf(valueIn(payload, 'event', 'event_type')) ?? '';
  if (type === 'pagey.ping') return [{ source: 'pagerduty', name: type, status: 'other', test: true }];
  const at = (...path: readonly string[]): unknown => valueIn(payload, 'event', 'data', ...path);
  const title = textOf(at('title')) ?? '';
  const key = textOf(at('incident_key'));
  const priority = textOf(at('priority', 'summary'));
  const urgency = textOf(at('urgency'));
  return [
    {
      source: 'pagerduty',
      name: nameIn(title),
      status: statusIn(type) ?? at('status'),
      severity: inTable(PRIORITIES, priority) ?? inTable(URGENCIES, urgency),
      severity_raw: priority ?? urgency,
      dedup_key: key ?? at('id'),
      starts_at: at('created_at'),
      tenant: tenantIn(title, key ?? ''),
      service: at('service', 'summary'),
      host: /\son ([A-Za-z0-9.-]{1,253})$/.exec(title)?.[1],
      labels: { urgency },
      annotations: { summary: title },
      url: at('html_url'),
    },
  ];
}

function statusIn(type: string): string | undefined {
  const what = type.replace(/^incident\./, '');
  if (type === '' || what === type) return undefined;
  if (what === 'reopened') return 'triggered';
  return MEANWHILE.includes(what) ? 'other' : what;
}

/** Without the marks before it and the host behind it. */
function nameIn(title: string): string {
  return title.replace(MARKS, '').replace(/\son [A-Za-z0-9.-]{1,253}$/, '');
}

/** Several claims are one text that names nobody, and shows all of them. */
function tenantIn(...texts: readonly string[]): string | undefined {
  const claims = new Set(texts.flatMap((text) => [...marksOf(text).filter(mayName), ...saidIn(text)]));
  return claims.size === 0 ? undefined : [...claims].join(', ');
}

function marksOf(text: string): readonly string[] {
  const [marks = ''] = MARKS.exec(text) ?? [];
  return [...marks.matchAll(/\[([^\]]+)\]/g)].flatMap(([, mark]) => mark ?? []);
}

/** As opposed to `[P1]`, `[FIRING:2]` and `[critical]`. */
function mayName(mark: string): boolean {
  return /^[^\sA-Z:=[]+$/.test(mark) && severityOf(mark) === 'unknown';
}

/** Whole: a part of a name may be the name of somebody else. */
function saidIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[\s,;/([{])tenant[:=]\s*([^\s,;)\]}]+)/g)].flatMap(([, claim]) => claim ?? []);
}
