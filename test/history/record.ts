// Records what this version leaves of its runs, for every later version to read: `npm run history`, once for each release.
// Refuses to touch the records of a version that is released. Nothing of this machine stands in them.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../../src/app/versions.ts';
import { runbookOf, type Shape, TOPOLOGY, unanswered } from './repository.ts';
import { type Course, finished, must, responded, type World, worldIn } from './world.ts';

interface Case {
  readonly name: string;
  readonly shape?: Shape;
  readonly course?: Omit<Course, 'store'>;
  /** It is on already. */
  readonly on?: boolean;
  /** Somebody else goes on with it. */
  readonly recovered?: boolean;
}

const HOLDER = { pid: 4_000_000, started: '1', boot: 'recorded', namespace: 'recorded', machine: 'recorded' } as const;
const ABANDONED: Omit<Course, 'store'> = { abandonAt: 'command.finished' };

async function record(): Promise<void> {
  const root = join(import.meta.dirname, VERSION);
  const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  if (changelog.includes(`## [${VERSION}]`)) {
    process.stderr.write(`${VERSION} is released: what it left stays as it is. Raise the version first.\n`);
    process.exit(1);
  }
  rmSync(root, { recursive: true, force: true });
  const silent = createServer((request) => void request.socket.destroy()).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  for (const one of cases(port)) await recordCase(root, one);
  silent.close();
}

function cases(port: number): readonly Case[] {
  return [
    { name: 'incident_resolved' },
    { name: 'symptom_absent', on: true },
    { name: 'not_firing', course: { status: 'resolved' } },
    { name: 'rolled_back', shape: { verify: '!cache.on' } },
    { name: 'not_recovered', shape: { recovered: '"!cache.on"', otherwise: 'keep' } },
    { name: 'cancelled', course: { cancelAt: 'command.finished' } },
    { name: 'unknown', shape: { act: unanswered(port) } },
    { name: 'recovered', course: ABANDONED, recovered: true },
    { name: 'unfinished', course: ABANDONED },
  ];
}

async function recordCase(
  root: string,
  { name, shape = {}, course = {}, on = false, recovered = false }: Case,
): Promise<void> {
  const place = join(root, name);
  mkdirSync(place, { recursive: true });
  const files = { runbook: runbookOf(shape), topology: TOPOLOGY };
  writeFileSync(join(place, 'runbook.yml'), files.runbook);
  writeFileSync(join(place, 'topology.yml'), files.topology);
  for (const store of ['files', 'refs'] as const) {
    const folder = mkdtempSync(join(tmpdir(), 'history-'));
    const world = worldIn(folder, files);
    if (on) writeFileSync(join(world.home, 'on'), '');
    const run = await responded(world, { ...course, store });
    if (recovered) must(await finished(world, run.executionId, store));
    const closed = run.closed ? run.folder : null;
    keep(world, { place: join(place, store), store, audit: recovered ? join(folder, `finished-${store}`) : closed });
    rmSync(folder, { recursive: true });
  }
  process.stdout.write(`${VERSION}/${name}\n`);
}

interface Left {
  readonly place: string;
  /** Null: it is not closed, and has none. */
  readonly audit: string | null;
  readonly store: Course['store'];
}

/** What the store holds; of a closed run, once, its audit; of another one what its host knows of it. */
function keep(world: World, { place, audit, store }: Left): void {
  const copied = (from: string, to: string): void => {
    if (existsSync(from)) cpSync(from, join(place, to), { recursive: true });
  };
  mkdirSync(place);
  if (audit === null)
    for (const name of ['commands', 'executions', 'fences']) copied(join(world.home, HOST, name), `host/${name}`);
  else if (store === 'files')
    for (const name of ['audit.json', 'audit.jsonl', 'plan.json']) copied(join(audit, name), `audit/${name}`);
  for (const name of ['locks', 'journals', 'history.jsonl']) copied(join(world.state, name), `state/${name}`);
  const { refs, commits } = world.refs;
  const told = { refs: Object.fromEntries(refs), commits: Object.fromEntries(commits) };
  if (refs.size > 0) writeFileSync(join(place, 'refs.json'), `${JSON.stringify(told, null, 1)}\n`);
  for (const path of readdirSync(place, { recursive: true })) anonymize(join(place, String(path)), world);
  if (readdirSync(place).length === 0) rmSync(place, { recursive: true });
}

const HOST = '.local/state/enforced-runbooks';

/** Neither this machine nor its folders; everything that a hash covers stays as it is. */
function anonymize(path: string, { folder }: World): void {
  if (!statSync(path).isFile() || path.includes('/audit/') || path.endsWith('journal.jsonl')) return;
  const text = readFileSync(path, 'utf8');
  const holder = /\{\\?"pid\\?":\d+,[^{}]*\}/g;
  const plain = text
    .replaceAll(folder, '/recorded')
    .replace(holder, (found) => {
      const told = JSON.stringify(HOLDER);
      return found.includes('\\"') ? JSON.stringify(told).slice(1, -1) : told;
    })
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '00000000-0000-4000-8000-000000000000');
  if (plain !== text) writeFileSync(path, plain);
}

await record();
