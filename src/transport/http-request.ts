// An HTTP command as a request that can be sent: its URL and headers are sound, its secrets are in.
// Promises: what HTTP cannot carry is found here, before anybody is asked anything.
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { ReadyCommand } from '../plan/ready.ts';
import { plainText, type Secrets } from './local-command.ts';

export type HttpCommand = Extract<ReadyCommand, { readonly kind: 'http' }>;

export interface HttpRequest {
  readonly command: HttpCommand;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export function httpRequest(command: HttpCommand, secrets: Secrets): Result<HttpRequest> {
  const url = URL.canParse(command.url) ? new URL(command.url) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return fail(unusable(command.url, 'is no http or https URL'));
  if (url.username !== '' || url.password !== '') return fail(unusable(url.host, 'carries a user or a password'));
  const faults: Fault[] = [];
  const headers = Object.fromEntries(
    Object.entries(command.headers).map(([name, text]) => [name.toLowerCase(), plainText(text, secrets, faults)]),
  );
  for (const [name, value] of Object.entries(headers)) faults.push(...headerFaults(name, value));
  const body = command.body === undefined ? null : plainText(command.body, secrets, faults);
  const [first] = faults;
  return first === undefined ? succeed({ command, url, headers, body }) : fail(first);
}

/** The value may be a secret, and is not shown. */
function headerFaults(name: string, value: string): readonly Fault[] {
  if (!isValid(() => validateHeaderName(name))) return [unusable(name, 'is no name of a header')];
  if (isValid(() => validateHeaderValue(name, value))) return [];
  return [
    unusable(`The header ${name}`, 'holds a character that HTTP cannot carry: a line break, or one beyond Latin-1'),
  ];
}

function isValid(validate: () => void): boolean {
  try {
    validate();
    return true;
  } catch {
    return false;
  }
}

function unusable(what: string, why: string): Fault {
  return {
    code: 'http-refused',
    message: `${shown(what, 200)} ${why}.`,
    hint: 'Correct the URL or the header in the runbook.',
  };
}
