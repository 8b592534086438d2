// The http form of a command: method, URL, headers, body; and Prometheus' instant query as such a request.
// Promises: values in a URL are encoded where they stand; a probe's method is one that reads; no secret is in a URL.
import type { Path } from '../kernel/document.ts';
import { shown } from '../kernel/visible.ts';
import { checkedExpression } from './checked-expression.ts';
import { checkedText } from './checked-text.ts';
import { checkedHeaders } from './http-headers.ts';
import { type Loading, reportKey, reportValue } from './loading.ts';
import type { Position } from './position.ts';
import type { Body, Command, Text, TextPart } from './runbook.ts';
import type { ProbeShape } from './schema.ts';
import { hasTemplate, templatePieces } from './template.ts';

type HttpCommand = Extract<Command, { kind: 'http' }>;
type Request = Pick<HttpCommand, 'method' | 'url' | 'headers' | 'body' | 'expect'>;

interface Written {
  readonly path: Path;
  readonly position: Position;
}

export function checkedRequest(
  loading: Loading,
  written: Written & { readonly http: ProbeShape['http']; readonly readOnly: boolean },
): Request | null {
  const { http, position, readOnly } = written;
  if (http === undefined) return null;
  const path = [...written.path, 'http'];
  const method = http.method ?? (readOnly && http.body === undefined ? 'GET' : 'POST');
  if (readOnly && !['GET', 'HEAD', 'POST'].includes(method)) {
    reportValue(loading, [...path, 'method'], {
      code: 'command-invalid',
      message: `A probe changes nothing, and ${method} does.`,
      hint: 'Use GET, HEAD, or a POST that only asks.',
    });
  }
  const url = checkedUrl(loading, http.url, { path: [...path, 'url'], position });
  const headers = checkedHeaders(loading, http.headers ?? {}, { path: [...path, 'headers'], position });
  const body = http.body === undefined ? null : checkedBody(loading, http.body, { path: [...path, 'body'], position });
  if (url === null) return null;
  return {
    method,
    url,
    headers,
    ...(http.body === undefined ? {} : { body }),
    expect: http.expect === undefined ? [] : [http.expect].flat(),
  };
}

/** Where something is read of an answer, it has to have a body. */
export function checkAnswer(
  loading: Loading,
  { shape, path }: { readonly shape: ProbeShape; readonly path: Path },
): void {
  const { http, fields, output } = shape;
  if (loading.begun || http === undefined || (fields === undefined && output !== 'number')) return;
  if (http.method === 'HEAD') {
    reportValue(loading, [...path, 'http', 'method'], {
      code: 'command-invalid',
      message: 'The answer to HEAD has no body, so that no field can be read of it.',
      hint: 'Use GET, or take the fields out: `.ok` says whether the status was good.',
    });
  }
  const expected = http.expect === undefined ? [] : [http.expect].flat();
  if (expected.length === 0 || !expected.every((status) => BODILESS.includes(status))) return;
  reportValue(loading, [...path, 'http', 'expect'], {
    code: 'command-invalid',
    message: `An answer of ${expected.join(' or ')} has no body, so that no field can be read of it.`,
    hint: 'Expect a status that comes with a body, or take the fields out: `.ok` says whether the status was good.',
  });
}

const BODILESS: readonly number[] = [204, 304];

export function prometheusRequest(
  loading: Loading,
  written: Written & { readonly prometheus: NonNullable<ProbeShape['prometheus']> },
): Request | null {
  const { prometheus, position } = written;
  const path = [...written.path, 'prometheus'];
  const base = checkedUrl(loading, prometheus.url.replace(/\/+$/, ''), { path: [...path, 'url'], position });
  const query = checkedText(loading, {
    text: prometheus.query,
    path: [...path, 'query'],
    position,
    secrets: false,
  });
  if (base === null || query === null) return null;
  const parts: TextPart[] = [...partsOf(base), '/api/v1/query?query='];
  for (const part of partsOf(query)) {
    if (typeof part === 'string') parts.push(encodeURIComponent(part));
    else if ('expression' in part) parts.push({ ...part, encode: 'percent' });
  }
  return { method: 'GET', url: { parts, at: loading.document.placeOf(path) }, headers: {}, expect: [200] };
}

function partsOf(text: Text): readonly TextPart[] {
  return typeof text === 'string' ? [text] : text.parts;
}

function checkedUrl(loading: Loading, url: string, { path, position }: Written): Text | null {
  const literal = templatePieces(url).map((piece) => (piece.kind === 'literal' ? piece.text : 'x'));
  const skeleton = literal.join('');
  const breach = urlBreach(skeleton, hasTemplate(url.slice(0, 3)));
  if (breach !== null) {
    reportValue(loading, path, {
      code: 'command-invalid',
      message: breach,
      hint: 'Write `http://host:port/path` or `https://…`.',
    });
    return null;
  }
  return checkedText(loading, { text: url, path, position, secrets: false, url: true });
}

/** What is wrong with a URL whose values are each put as `x`. */
function urlBreach(skeleton: string, startsWithValue: boolean): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  if (/[\s\u0000-\u001f\\]/.test(skeleton)) return 'A URL has no spaces, control characters or backslashes.';
  if (!startsWithValue && !/^https?:\/\/[^/?#]/i.test(skeleton))
    return 'The URL does not begin with http:// or https:// and a host.';
  const authority = /^(?:[a-z]+:\/\/)?([^/?#]*)/i.exec(skeleton)?.[1] ?? '';
  if (authority.includes('@')) return 'A URL cannot hold a user or a password: everybody can read it.';
  return null;
}

/** A lone `${{ }}` keeps its type; every other text is filled as text. */
function checkedBody(loading: Loading, body: unknown, written: Written): Body {
  const { path, position } = written;
  if (typeof body === 'string') return checkedLeaf(loading, body, written);
  if (typeof body === 'number' || typeof body === 'boolean' || body === null) return body;
  if (Array.isArray(body))
    return body.map((item, index) => checkedBody(loading, item, { path: [...path, index], position }));
  if (typeof body !== 'object') return null;
  for (const key of Object.keys(body)) {
    if (!hasTemplate(key)) continue;
    reportKey(loading, [...path, key], {
      code: 'value-invalid',
      message: `The key \`${shown(key)}\` of the body is taken as it is: nothing fills in its \`\${{ }}\`.`,
      hint: 'Write the key itself; values come into the values of a body.',
    });
  }
  const entries = Object.entries(body).map(
    ([key, value]) => [key, checkedBody(loading, value, { path: [...path, key], position })] as const,
  );
  return { object: Object.fromEntries(entries) };
}

function checkedLeaf(loading: Loading, text: string, { path, position }: Written): Body {
  const [piece, ...more] = templatePieces(text);
  const nested = path.at(-1) !== 'body';
  if (nested && piece?.kind === 'expression' && more.length === 0 && !piece.source.startsWith('secrets.')) {
    const { source, start } = piece;
    const value = checkedExpression(loading, { source, path, offset: start, position, wanted: 'json' });
    return value === null ? null : { value };
  }
  return checkedText(loading, { text, path, position, secrets: true });
}
