// What an editor says of every key of an incident in its normal form. The shape is `normal-form.ts`.
import type { SchemaNotes } from '../kernel/annotated-schema.ts';

const LABELS = { type: 'object', maxProperties: 256 };

export const INCIDENT_NOTES: SchemaNotes = {
  root: {
    keys: {
      source: { says: 'Where the alert comes from.' },
      name: { says: 'The alert’s name: runbooks are found by it.', examples: ['DatabaseConnectionPoolExhaustion'] },
      status: { says: 'Only a firing alert starts a run.', examples: ['firing', 'resolved', 'acknowledged'] },
      severity: { says: 'One of ours, or the sender’s own word.', examples: ['critical'] },
      severity_raw: { says: 'The sender’s own word.', examples: ['P1'] },
      dedup_key: { says: 'What makes this occurrence the same as another.' },
      starts_at: {
        says: 'When it began: RFC 3339, or seconds or milliseconds since 1970.',
        examples: ['2026-01-15T14:29:33Z'],
        more: { type: ['string', 'number'] },
      },
      starts_at_is_receipt: { says: '`starts_at` is only the time of receipt.' },
      tenant: { says: 'The tenant, by id or alias.', examples: ['tenant-006'] },
      service: { says: 'The service, for routing and messages.' },
      host: { says: 'The host, for routing and messages.' },
      labels: {
        says: 'Labels: a mapping of names to texts, at most 256 of them.',
        examples: [{ env: 'production' }],
        more: LABELS,
      },
      annotations: { says: 'Texts for people.', examples: [{ summary: '487 of 500 connections' }], more: LABELS },
      url: { says: 'A page about the alert.' },
      test: { says: 'A test alert: the run ends as dry_run.', examples: [true] },
      truncated: { says: 'How many alerts the sender left out.' },
    },
  },
};
