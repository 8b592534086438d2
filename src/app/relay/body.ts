// The body of a request as text: whole, bounded, and UTF-8. What it is not is said, and never guessed.
import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly status: number; readonly because: string };

const LONGEST = 1_048_576;
const UTF8 = /^(?:utf-?8|us-ascii)$/i;

export async function bodyOf(request: IncomingMessage): Promise<Body> {
  const { 'content-encoding': encoding = 'identity', 'content-type': type = '' } = request.headers;
  const [, charset = 'utf-8'] = /;\s*charset="?([^";\s]+)/i.exec(type) ?? [];
  if (encoding !== 'identity') return refused(415, 'a body that is compressed');
  if (!UTF8.test(charset)) return refused(415, 'a body that is not in UTF-8');
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // Who sends too much gets an answer too, on the same connection.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > LONGEST) return refused(413, `a body of more than ${LONGEST} bytes`);
      chunks.push(bytes);
    }
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch (error) {
    return error instanceof TypeError
      ? refused(415, 'a body that is not in UTF-8')
      : refused(400, 'a body that did not arrive');
  }
}

function refused(status: number, because: string): Body {
  return { kind: 'refused', status, because };
}
