// Opsgenie (and Jira Service Management), outgoing webhook: an action on an alert.
import { type JsonRecord, valueIn } from './record.ts';
import { inTable, PRIORITIES } from './severity.ts';
import { labelsOfTags, tag, tagsOf } from './tags.ts';
import { textOf } from './text.ts';

/** What is done to an alert that is there already. */
const MEANWHILE = [
  'AddDetails',
  'AddNote',
  'AddRecipient',
  'AddResponder',
  'AddTags',
  'AddTeam',
  'AssignOwnership',
  'Delete',
  'Escalate',
  'EscalateNext',
  'RemoveDetails',
  'RemoveTags',
  'Snooze',
  'SnoozeEnded',
  'TakeOwnership',
  'UnAcknowledge',
  'UpdateDescription',
  'UpdateMessage',
  'UpdatePriority',
];

export function fromOpsgenie(payload: JsonRecord): readonly JsonRecord[] {
  const at = (name: string): unknown => valueIn(payload, 'alert', name);
  const details = tagsOf(at('details'));
  const tags = tagsOf(at('tags'));
  const action = textOf(payload.action) ?? '';
  const id = textOf(at('alertId'));
  return [
    {
      source: 'opsgenie',
      name: at('message'),
      status: MEANWHILE.includes(action) ? 'other' : action,
      severity: inTable(PRIORITIES, textOf(at('priority'))),
      severity_raw: textOf(at('priority')),
      dedup_key: textOf(at('alias')) ?? id,
      starts_at: at('createdAt'),
      tenant: tag(tagsOf(at('details'), at('tags')), 'tenant'),
      service: tag(details, 'service') ?? tag(tags, 'service'),
      host: tag(details, 'host') ?? textOf(at('entity')) ?? tag(tags, 'host'),
      labels: { ...labelsOfTags(tags), ...labelsOfTags(details) },
      annotations: { description: at('description') },
      url: id === undefined ? undefined : `https://app.opsgenie.com/alert/detail/${encodeURIComponent(id)}/details`,
    },
  ];
}
