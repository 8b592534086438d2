// `POST git/commits`: from the fields of a request to the commit that git would have made of them.
// Never rounds or moves a time: who knows the fields knows the commit's name before GitHub answers.
import { z } from 'zod';
import { type Answer, refused } from './answer.ts';
import { type Commit, commitObject, type Signature } from './git-object.ts';
import { isOid, type ObjectStore } from './object-store.ts';

const person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const request = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: person.optional(),
  committer: person.partial().optional(),
  signature: z.never({ error: 'not emulated: signed commits' }).optional(),
});

export type NewCommit =
  | { readonly kind: 'created'; readonly oid: string }
  | { readonly kind: 'refused'; readonly answer: Answer };

export function newCommit(objects: ObjectStore, body: unknown): NewCommit {
  const { message, tree, parents, author: by, committer: as } = request.parse(body);
  const no = (text: string): NewCommit => ({ kind: 'refused', answer: refused(422, text) });
  if (!isOid(tree)) return no('The tree parameter must be exactly 40 characters and contain only [0-9a-f].');
  const kind = objects.read(tree)?.kind;
  if (kind === undefined) return no('Tree SHA does not exist');
  if (kind !== 'tree') return no('Tree SHA is not a tree object');
  if (!parents.every(isOid))
    return no(`Each SHA in the 'parents' parameter must be exactly 40 characters and contain only [0-9a-f].`);
  if (parents.some((parent) => objects.read(parent)?.kind !== 'commit'))
    return no('Parent SHA does not exist or is not a commit object');
  const { name, email } = by ?? BOT;
  const author = signatureOf(by ?? BOT);
  const committer =
    as === undefined ? author : signatureOf({ name: as.name ?? name, email: as.email ?? email, date: as.date });
  // Git would refuse these, or write something else than was asked for.
  if (author === null || committer === null || message.includes('\0')) return no('Invalid request.');
  const commit: Commit = { tree, parents, author, committer, message };
  return { kind: 'created', oid: objects.write(commitObject(commit)) };
}

const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

function signatureOf({ name, email, date }: z.infer<typeof person>): Signature | null {
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):(\d\d)$/.exec(date ?? '') ?? [];
  const seconds = Math.floor((date === undefined ? Date.now() : Date.parse(date)) / 1_000);
  const clean = [name, email].every((text) => text !== '' && text === text.trim() && !/[<>\n\0]/.test(text));
  return clean && Number.isFinite(seconds) ? { name, email, seconds, zone: `${sign}${hours}${minutes}` } : null;
}
