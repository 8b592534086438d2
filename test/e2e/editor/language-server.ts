// The YAML language server that editors run, from the registry, in a folder of its own; and the few words of its protocol that a test needs.
// Promises: no script of the package is run, and nothing is left behind.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGE = 'yaml-language-server@2.0.0';

export interface Complaint {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface Editor extends AsyncDisposable {
  /** Opens a document; gives its first complaints. */
  open(name: string, text: string): Promise<readonly Complaint[]>;
  /** What is shown where the pointer rests on the first `word` of the document. */
  hover(name: string, word: string): Promise<string>;
  /** Labels of what is offered at the end of the first line that is `line`. */
  complete(name: string, line: string): Promise<readonly string[]>;
}

type Message = Readonly<Record<string, unknown>>;

/** `schemas`: the setting `yaml.schemas`. */
export async function startEditor(schemas: object = {}): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'er-editor-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', PACKAGE];
  execFileSync('npm', install, { cwd: folder, stdio: 'pipe' });
  const entry = join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [entry, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const client = clientOf(child, schemas);
  await client.ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        publishDiagnostics: {},
      },
      workspace: { configuration: true },
    },
  });
  client.tell('initialized', {});
  const texts = new Map<string, string>();
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const placeOf = (name: string, offset: number) => {
    const before = (texts.get(name) ?? '').slice(0, offset).split('\n');
    return {
      textDocument: { uri: uriOf(name) },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    };
  };
  return {
    open: async (name, text) => {
      texts.set(name, text);
      const complaints = client.complaintsOf(uriOf(name));
      client.tell('textDocument/didOpen', {
        textDocument: { uri: uriOf(name), languageId: 'yaml', version: 1, text },
      });
      return complaints;
    },
    hover: async (name, word) => {
      const at = placeOf(name, (texts.get(name) ?? '').indexOf(word) + 1);
      return JSON.stringify(await client.ask('textDocument/hover', at));
    },
    complete: async (name, line) => {
      const at = placeOf(name, (texts.get(name) ?? '').indexOf(`${line}\n`) + line.length);
      return labelsIn(await client.ask('textDocument/completion', at));
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function labelsIn(answer: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(answer) ? answer : listAt(answer, 'items');
  return items.map((item) => String(memberOf(item, 'label')));
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const found = memberOf(value, name);
  return Array.isArray(found) ? found : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function clientOf(child: ChildProcess, schemas: object) {
  let [next, buffer] = [1, Buffer.alloc(0)];
  const waiting = new Map<unknown, (result: unknown) => void>();
  const listening = new Map<string, (complaints: readonly Complaint[]) => void>();
  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const take = (message: Message) => {
    const { id, method, params } = message;
    if (typeof method !== 'string') {
      waiting.get(id)?.(message.result ?? message.error);
      waiting.delete(id);
    } else if (method === 'textDocument/publishDiagnostics') {
      const uri = String(memberOf(params, 'uri'));
      listening.get(uri)?.(listAt(params, 'diagnostics') as readonly Complaint[]);
    } else if (id !== undefined) {
      // No schema store, so that nothing is fetched.
      const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas };
      const items = listAt(params, 'items');
      send({ id, result: items.map((item) => (memberOf(item, 'section') === 'yaml' ? settings : null)) });
    }
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1] ?? NaN);
      if (end < 0 || buffer.length < end + 4 + length) return;
      const body = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      take(JSON.parse(body));
    }
  });
  return {
    tell: (method: string, params: unknown) => send({ method, params }),
    ask: (method: string, params: unknown) =>
      new Promise<unknown>((resolve) => {
        const id = next;
        next += 1;
        waiting.set(id, resolve);
        send({ id, method, params });
      }),
    complaintsOf: (uri: string) =>
      new Promise<readonly Complaint[]>((resolve) => {
        listening.set(uri, resolve);
      }),
  };
}
