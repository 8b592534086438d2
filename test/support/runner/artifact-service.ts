// GitHub's artifact service of one workflow run: create, blocks of a blob, finalize; list, signed address, the blob again.
// Speaks to the real client over loopback.
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  /** As the client claims it: `sha256:…`. */
  readonly hash: string;
  readonly expiresAt: string | null;
}

export interface ArtifactService {
  /** For the step's environment. */
  readonly environment: { readonly ACTIONS_RUNTIME_TOKEN: string; readonly ACTIONS_RESULTS_URL: string };
  readonly artifacts: readonly StoredArtifact[];
  readonly requests: readonly string[];
  /** Another workflow run: artifacts are each run's own. */
  nextRun(): void;
  close(): Promise<void>;
}

/**
 * `refuse` answers every call with that status; `stall` never answers; `earlier` lists what another attempt left and gives it over the
 * API alone, to a token that may read it (actions/download-artifact#486).
 */
export type Mood =
  | { readonly kind: 'well' }
  | { readonly kind: 'refuse'; readonly status: number }
  | { readonly kind: 'earlier'; readonly token: string }
  | { readonly kind: 'stall' };

export async function startArtifactService(mood: Mood = { kind: 'well' }): Promise<ArtifactService> {
  const token = runtimeToken();
  const artifacts: StoredArtifact[] = [];
  const requests: string[] = [];
  const opened = new Map<string, { name: string; expiresAt: string | null }>();
  const blocks = new Map<string, Buffer>();
  const blobs = new Map<string, Buffer>();

  const create = (call: Call, origin: string): Answer => {
    const name = text(call, 'name');
    if (artifacts.some((artifact) => artifact.name === name))
      return twirp(409, 'an artifact with this name already exists');
    const key = randomUUID();
    opened.set(key, { name, expiresAt: text(call, 'expiresAt', 'expires_at') || null });
    return json({ ok: true, signedUploadUrl: `${origin}/blob/${key}?sig=signature-${key}&se=2099-01-01` });
  };
  const finalize = (call: Call): Answer => {
    const name = text(call, 'name');
    const found = [...opened].find(([, artifact]) => artifact.name === name);
    const zip = found === undefined ? undefined : blobs.get(found[0]);
    if (found === undefined || zip === undefined) return twirp(404, 'nothing was uploaded');
    const hash = text(call, 'hash');
    const own = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    if (hash !== own) return twirp(400, `digest differs: ${hash}, ${own}`);
    const artifact = { id: 1_000 + artifacts.length, name, zip, hash, expiresAt: found[1].expiresAt };
    artifacts.push(artifact);
    return json({ ok: true, artifactId: String(artifact.id) });
  };
  const list = (call: Call): Answer => {
    const [name, id] = [text(call, 'name_filter'), text(call, 'id_filter')];
    const found = artifacts.filter(
      (artifact) => (name === '' || artifact.name === name) && (id === '' || String(artifact.id) === id),
    );
    return json({ artifacts: found.map(listed) });
  };
  const address = (call: Call, origin: string): Answer => {
    if (mood.kind === 'earlier') return twirp(404, 'workflow run not found');
    const found = artifacts.find(({ name }) => name === text(call, 'name'));
    if (found === undefined) return twirp(404, 'artifact not found');
    return json({ name: found.name, signed_url: signedAddress(found.id, origin) });
  };
  const overApi = (url: URL, authorization = ''): Answer | null => {
    const [, id] = /^\/repos\/acme\/runbooks\/actions\/artifacts\/(\d+)\/zip$/.exec(url.pathname) ?? [];
    if (id === undefined) return null;
    if (mood.kind !== 'earlier' || authorization !== `token ${mood.token}`) return { status: 403, body: '{}' };
    return { status: 302, body: '', headers: { Location: signedAddress(Number(id), url.origin) } };
  };
  const fetched = (url: URL): Answer => {
    const found = artifacts.find(({ id }) => url.pathname === `/download/${id}`);
    if (found === undefined || url.searchParams.get('sig') !== `signature-${found.id}`)
      return { status: 403, body: '' };
    const file = `${found.name}.zip`;
    return {
      status: 200,
      body: found.zip,
      headers: { 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${file}"` },
    };
  };
  const store = (url: URL, body: Buffer): Answer => {
    const key = url.pathname.slice('/blob/'.length);
    if (!opened.has(key) || url.searchParams.get('sig') !== `signature-${key}`) return { status: 403, body: '' };
    const block = url.searchParams.get('blockid');
    if (url.searchParams.get('comp') === 'block' && block !== null) {
      blocks.set(`${key} ${block}`, body);
    } else if (url.searchParams.get('comp') === 'blocklist') {
      const names = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map((match) => match[1]);
      blobs.set(key, Buffer.concat(names.map((name) => blocks.get(`${key} ${name}`) ?? Buffer.alloc(0))));
    } else blobs.set(key, body);
    return { status: 201, body: '' };
  };
  const answer = (request: IncomingMessage, body: Buffer): Answer => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${url.pathname}`);
    if (mood.kind === 'refuse') return twirp(mood.status, 'refused');
    if (request.method === 'PUT') return store(url, body);
    if (request.method === 'GET') return overApi(url, request.headers.authorization) ?? fetched(url);
    if (request.headers.authorization !== `Bearer ${token}`) return twirp(401, 'bad token');
    const call: Call = JSON.parse(body.toString('utf8'));
    if (url.pathname.endsWith('/CreateArtifact')) return create(call, url.origin);
    if (url.pathname.endsWith('/FinalizeArtifact')) return finalize(call);
    if (url.pathname.endsWith('/ListArtifacts')) return list(call);
    if (url.pathname.endsWith('/GetSignedArtifactURL')) return address(call, url.origin);
    return twirp(404, 'no such method');
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (mood.kind === 'stall') {
        requests.push(`${request.method} stalled`);
        return;
      }
      const { status, body, headers } = answer(request, Buffer.concat(chunks));
      const always = { 'Content-Type': 'application/json', 'x-ms-request-id': randomUUID() };
      response.writeHead(status, { ...always, ...headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` },
    artifacts,
    requests,
    nextRun: () => {
      artifacts.length = 0;
      opened.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function signedAddress(id: number, origin: string): string {
  return `${origin}/download/${id}?sig=signature-${id}&se=2099-01-01`;
}

type Call = Readonly<Record<string, unknown>>;
interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As the client's generated code reads it: proto field names, int64 and wrappers as text. */
function listed({ id, name, zip, hash }: StoredArtifact): object {
  return {
    workflow_run_backend_id: 'ce7f54c7-61c7-4aae-887f-30da475f5f1a',
    workflow_job_run_backend_id: 'ca395085-040a-526b-2ce8-bdc85f692774',
    database_id: String(id),
    name,
    size: String(zip.length),
    created_at: '2026-01-15T14:36:00Z',
    digest: hash,
  };
}

function text(call: Call, ...names: readonly string[]): string {
  const found = names.map((name) => call[name]).find((value) => value !== undefined);
  return typeof found === 'string' ? found : '';
}

function json(value: unknown): Answer {
  return { status: 200, body: JSON.stringify(value) };
}

function twirp(status: number, msg: string): Answer {
  return { status, body: JSON.stringify({ code: 'error', msg }) };
}

/** A token that only looks like one: its claims name the run and the job. */
function runtimeToken(): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.ExampleScope Actions.Results:${randomUUID()}:${randomUUID()}`;
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp })}.signature`;
}
