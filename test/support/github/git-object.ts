// Git's objects as bytes: blobs, trees and commits exactly as git writes them, so that their names are the ones git would give.
// Pure. Never repairs what it is given: what git would refuse is refused before.
import { createHash } from 'node:crypto';

export type ObjectKind = 'blob' | 'tree' | 'commit' | 'tag';
export interface GitObject {
  readonly kind: ObjectKind;
  readonly content: Buffer;
}

/** Who, and when to the second; `zone` as git writes it: `+0000`. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly seconds: number;
  readonly zone: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

export const ZERO_OID = '0'.repeat(40);

/** The whole object: its header and its content, before it is packed. */
export function bytesOf({ kind, content }: GitObject): Buffer {
  return Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
}

export function oidOf(object: GitObject): string {
  return createHash('sha1').update(bytesOf(object)).digest('hex');
}

export function blobOf(text: string): GitObject {
  return { kind: 'blob', content: Buffer.from(text) };
}

export function commitObject({ tree, parents, author, committer, message }: Commit): GitObject {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signed(author)}`,
    `committer ${signed(committer)}`,
  ];
  return { kind: 'commit', content: Buffer.from(`${lines.join('\n')}\n\n${message}`) };
}

function signed({ name, email, seconds, zone }: Signature): string {
  return `${name} <${email}> ${seconds} ${zone}`;
}

export function parsedCommit(content: Buffer): Commit {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const values = (name: string): readonly string[] =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const [tree = ''] = values('tree');
  const [author = ''] = values('author');
  const [committer = ''] = values('committer');
  return {
    tree,
    parents: values('parent'),
    author: parsedSignature(author),
    committer: parsedSignature(committer),
    message: text.slice(end + 2),
  };
}

function parsedSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '', zone = ''] = /^(.*) <(.*)> (\d+) ([+-]\d{4})$/.exec(line) ?? [];
  return { name, email, seconds: Number(seconds), zone };
}

export function treeObject(entries: readonly TreeEntry[]): GitObject {
  // Git sorts a folder as if its name ended with a slash.
  const key = ({ mode, name }: TreeEntry): Buffer => Buffer.from(mode === FOLDER ? `${name}/` : name);
  const inOrder = [...entries].sort((one, other) => Buffer.compare(key(one), key(other)));
  const parts = inOrder.flatMap(({ mode, name, oid }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]);
  return { kind: 'tree', content: Buffer.concat(parts) };
}

export const FOLDER = '40000';
export const FILE = '100644';

export function parsedTree(content: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at);
    const [mode = '', ...name] = content.toString('utf8', at, end).split(' ');
    entries.push({ mode, name: name.join(' '), oid: content.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}
