// An answer of the API before it is sent, and the forms that GitHub's refusals have.
// `reason` is for the test's eyes; it never leaves the emulator.

export interface Answer {
  readonly status: number;
  /** JSON; a text is sent as it is. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request was carried out, and well. */
  readonly applied: boolean;
  readonly reason?: string;
}

export function refused(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body, headers, applied: false, reason: message };
}

export const notFound = (): Answer => refused(404, 'Not Found');

export const notAccessible = 'Resource not accessible by integration';

/** A time as GitHub writes it: UTC, to the second. */
export function timeOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace('.000Z', 'Z');
}

/** GitHub shows a message without the line ends at its end, which the object keeps. */
export function shownMessage(message: string): string {
  return message.replace(/\n+$/, '');
}
