// One POST of JSON to a channel, and what became of it. Never throws; never names the address, which is a secret.
// No redirect is followed: it would carry the message, and a signature, to somebody else.

export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export type Posted =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The answer's beginning. */
      readonly text: string;
      /** What `Retry-After` asks for, in seconds; null where it asks for nothing, or for a date. */
      readonly retryAfterSeconds: number | null;
    }
  /** No answer. `because` is for people and holds no address. */
  | { readonly kind: 'failed'; readonly because: string };

export type Post = (request: PostRequest) => Promise<Posted>;

const LONGEST_ANSWER = 4_096;

/** `web`: `fetch`, or one that knows proxies. */
export function postWith(web: typeof fetch): Post {
  return (request) => post(web, request);
}

async function post(web: typeof fetch, { url, headers, body, timeoutMs, signal }: PostRequest): Promise<Posted> {
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const response = await web(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'enforced-runbooks', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([deadline, signal]),
    });
    const after = response.headers.get('retry-after') ?? '';
    const text = await beginningOf(response);
    return {
      kind: 'answered',
      status: response.status,
      text,
      retryAfterSeconds: /^\d{1,6}$/.test(after) ? Number(after) : null,
    };
  } catch (thrown) {
    if (signal.aborted) return { kind: 'failed', because: 'the run ended before it answered' };
    if (deadline.aborted) return { kind: 'failed', because: `no answer within ${timeoutMs} ms` };
    return { kind: 'failed', because: reasonOf(thrown) };
  }
}

/** At most `LONGEST_ANSWER` bytes are read; the rest is dropped with the connection. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
    if (size >= LONGEST_ANSWER) {
      await reader.cancel();
      break;
    }
  }
  return Buffer.concat(chunks).subarray(0, LONGEST_ANSWER).toString('utf8');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name does not resolve',
  EAI_AGAIN: 'its name does not resolve now',
  ECONNREFUSED: 'it refused the connection',
  ECONNRESET: 'it broke the connection',
  EPIPE: 'it broke the connection',
  UND_ERR_SOCKET: 'it broke the connection',
  ETIMEDOUT: 'it did not answer',
  UND_ERR_ABORTED: 'its proxy did not let the connection through',
  UND_ERR_CONNECT_TIMEOUT: 'it did not answer',
  EHOSTUNREACH: 'it cannot be reached',
  ENETUNREACH: 'it cannot be reached',
};

/** Only the error's code is used: its text may hold the address. */
function reasonOf(thrown: unknown): string {
  for (let error: unknown = thrown; error instanceof Error; error = error.cause) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const known = REASONS[code];
    if (known !== undefined) return known;
    if (/^(CERT|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
      return `its certificate or TLS is refused (${code})`;
    if (error.name === 'HTTPParserError' || code.startsWith('HPE_')) return 'it does not speak HTTP';
    if (code !== '') return `it could not be asked (${code})`;
  }
  return 'it could not be asked';
}
