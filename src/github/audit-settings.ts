// Who may read a run's audit: everybody who may read the repository, or, sealed, who holds a key.
// Promises: what is to be sealed has a recipient; an identity's value is in no fault.
import { shown } from '../kernel/visible.ts';
import type { Mode, Wrong } from './input-readers.ts';
import type { GivenInputs } from './inputs.ts';

export interface AuditSettings {
  readonly publish: 'immediate' | 'after-approval';
  /** age recipients (`age1…`), none doubled; at least one where the audit is sealed. */
  readonly recipients: readonly string[];
  /** Opens sealed audits: `AGE-SECRET-KEY-1…`, several where one was rotated. */
  readonly identities: readonly string[];
  /** Open sealed journals; the first seals new ones. The hosts' environment holds them, so that a recovery waits for nobody. */
  readonly journalIdentities: readonly string[];
}

const RECIPIENT = /^age1(?:pq1)?[02-9ac-hj-np-z]{20,4000}$/;
const IDENTITY = /^AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{20,4000}$/;
/** Modes that leave an audit. */
const RUNS: readonly Mode[] = ['run', 'execute', 'recover'];

export function auditOf(given: GivenInputs, mode: Mode, wrong: Wrong): AuditSettings {
  const publish = publishOf(given, wrong);
  const recipients = [...new Set(wordsOf(given['audit-recipient']))];
  const identities = identityLines(given['audit-identity']);
  const journalIdentities = identityLines(given['journal-identity']);
  const strange = recipients.find((one) => !RECIPIENT.test(one));
  if (strange !== undefined)
    wrong('audit-recipient', `has ${shown(strange, 80)}; expected age recipients`, `${KEYGEN} gives one: age1…`);
  if (identities.some((one) => !IDENTITY.test(one)))
    wrong('audit-identity', 'is no age identity', `Give the secret that ${KEYGEN} gave: AGE-SECRET-KEY-1….`);
  if (journalIdentities.some((one) => !IDENTITY.test(one)))
    wrong('journal-identity', 'is no age identity', `Give the secret that ${KEYGEN} gave: AGE-SECRET-KEY-1….`);
  if (publish === 'after-approval' && RUNS.includes(mode)) {
    if (recipients.length === 0)
      wrong('audit-recipient', 'is missing, and `audit: after-approval` seals for it', `${KEYGEN} gives one: age1….`);
    if (journalIdentities.length === 0 && given.store !== 'file')
      wrong(
        'journal-identity',
        'is missing: with `audit: after-approval` the journal on the ref is sealed too, and a recovery opens it',
        `Make one with ${KEYGEN}, and keep it as a secret of the hosts' environment.`,
      );
  }
  if (mode === 'publish' && identities.length === 0 && publish === 'after-approval')
    wrong(
      'audit-identity',
      'is missing, and nothing sealed is opened without it',
      "Keep it as a secret of the audit's environment.",
    );
  return { publish, recipients, identities, journalIdentities };
}

const KEYGEN = '`enforced-runbooks keygen`';

function publishOf(given: GivenInputs, wrong: Wrong): AuditSettings['publish'] {
  if (given.audit === '' || given.audit === 'immediate') return 'immediate';
  if (given.audit === 'after-approval') return 'after-approval';
  wrong('audit', `is ${shown(given.audit)}; expected immediate or after-approval`, 'Leave it out, or seal the audit.');
  return 'immediate';
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** As a key file has them: comments and empty lines mean nothing. */
function identityLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
