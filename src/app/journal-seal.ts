// The seal of journals on refs, made from the settings: for the hosts' own key, so that a recovery waits for nobody, and for the auditors.
import { decryptWith, encryptFor, recipientOf, strangeRecipient } from '../audit/age.ts';
import type { AuditSettings } from '../github/audit-settings.ts';
import type { JournalSeal } from '../journal/sealed-refs.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';

export async function journalSealOf(settings: AuditSettings): Promise<Result<JournalSeal>> {
  const { publish, recipients, journalIdentities, identities } = settings;
  const keys = [...journalIdentities, ...identities];
  const [newest] = journalIdentities;
  const own = newest === undefined ? null : await recipientOf(newest);
  if (newest !== undefined && own === null) return fail(noIdentity);
  const all = [...new Set([...(own === null ? [] : [own]), ...recipients])];
  const strange = await strangeRecipient(recipients);
  if (strange !== null) return fail(noRecipient(strange));
  return succeed({
    sealing:
      publish === 'immediate'
        ? null
        : {
            recipients: all,
            seal: async (text) => Buffer.from(await encryptFor(all, Buffer.from(text))).toString('base64'),
          },
    open: async (blob) => {
      const opened = await decryptWith(keys, Buffer.from(blob, 'base64'));
      return opened.kind === 'opened' ? Buffer.from(opened.bytes).toString('utf8') : null;
    },
  });
}

export function noRecipient(recipient: string): Fault {
  return {
    code: 'action-input',
    message: `The input \`audit-recipient\` has ${shown(recipient, 80)}, which is no age recipient: a character of it is wrong or missing.`,
    hint: 'Copy it once more, whole: `enforced-runbooks keygen` showed it as the public key.',
  };
}

const noIdentity: Fault = {
  code: 'action-input',
  message: 'The input `journal-identity` is no age identity: a character of it is wrong or missing.',
  hint: "Copy it once more, whole, into the secret of the hosts' environment: `enforced-runbooks keygen` gives one.",
};
