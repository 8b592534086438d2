// What `bad-deployment` makes of a deployment and its replica sets. There is no API server here: its `kubectl` prints objects as an
// API gives them, and the runbook's own script, with real jq, reads them.
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callCommandLine } from '../main-job/support/command-line.ts';
import { LIBRARY } from './support/adopted.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deployment-'));
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'runbooks'));
  await cp(join(LIBRARY, 'bad-deployment'), join(folder, 'runbooks/bad-deployment'), { recursive: true });
  await cp(join(LIBRARY, 'bad-deployment/topology.yml'), join(folder, 'topology.yml'));
  const kubectl = join(folder, 'bin/kubectl');
  await writeFile(kubectl, `#!/bin/sh\necho "$@" >${folder}/asked\ncat ${folder}/objects.json\n`);
  await chmod(kubectl, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const REVISION = 'deployment.kubernetes.io/revision';
const HISTORY = 'deployment.kubernetes.io/revision-history';
const OWNER = { kind: 'Deployment', name: 'web', uid: 'uid-of-web' };

function replicaSet(revision: number, hash: string, readyReplicas?: number, owner: unknown = OWNER) {
  return {
    kind: 'ReplicaSet',
    metadata: {
      annotations: { [REVISION]: String(revision) },
      labels: { app: 'web', 'pod-template-hash': hash },
      ownerReferences: [owner],
    },
    status: readyReplicas === undefined ? { replicas: 0 } : { replicas: readyReplicas, readyReplicas },
  };
}

function deployment(name: string, revision: number, uid: string) {
  return {
    kind: 'Deployment',
    metadata: {
      name,
      uid,
      generation: 14,
      creationTimestamp: '2026-01-01T00:00:00Z',
      annotations: { [REVISION]: String(revision) },
    },
    spec: { replicas: 3 },
    status: {
      observedGeneration: 14,
      replicas: 4,
      availableReplicas: 3,
      conditions: [
        { type: 'Available', lastUpdateTime: '2026-01-01T00:10:00Z' },
        { type: 'Progressing', lastUpdateTime: '2026-03-01T02:30:00Z' },
      ],
    },
  };
}

async function probed(items: readonly unknown[]): Promise<string> {
  await writeFile(join(folder, 'objects.json'), JSON.stringify({ kind: 'List', items }));
  const { out } = await callCommandLine({
    args: ['probe', 'bad-deployment', 'deployment', '--tenant', 'acme'],
    cwd: folder,
    environment: { HOME: folder, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
  });
  return out;
}

it('finds the present and the former revision of the one deployment among what else is there', async () => {
  const other = { kind: 'Deployment', name: 'jobs', uid: 'uid-of-jobs' };
  const said = await probed([
    deployment('jobs', 11, 'uid-of-jobs'),
    deployment('web', 10, 'uid-of-web'),
    replicaSet(10, '6bad'),
    replicaSet(9, '5f00d', 3),
    replicaSet(2, '11111'),
    replicaSet(11, '99999', 3, other),
  ]);
  const fields = {
    revision: 10,
    template: '6bad',
    ready: 0,
    returned: false,
    former_revision: 9,
    former_template: '5f00d',
    wanted: 3,
    pods: 4,
    available: 3,
    paused: false,
    since: '2026-03-01T02:30:00Z',
    seen: true,
  };
  expect(said).toContain(JSON.stringify(fields));
  expect(said).toContain('revision 10: 0 of 3 ready');
});

it('tells that somebody rolled back to what runs now, whatever an older one was', async () => {
  const { metadata, ...rest } = replicaSet(8, '5f00d', 2);
  const returned = { ...rest, metadata: { ...metadata, annotations: { [REVISION]: '8', [HISTORY]: '6' } } };
  const by = await probed([deployment('web', 8, 'uid-of-web'), replicaSet(7, '6bad', 1), returned]);
  expect(by).toContain('"template":"5f00d","ready":2,"returned":true,"former_revision":7,"former_template":"6bad"');
  const newer = await probed([deployment('web', 9, 'uid-of-web'), replicaSet(9, '77777', 1), returned]);
  expect(newer).toContain(
    '"template":"77777","ready":1,"returned":false,"former_revision":8,"former_template":"5f00d"',
  );
});

it('finds no former revision where there is none, and no deployment where that is gone', async () => {
  const first = await probed([deployment('web', 1, 'uid-of-web'), replicaSet(1, '6bad', 1)]);
  expect(first).toContain('"former_revision":0,"former_template":""');
  const gone = await probed([deployment('jobs', 1, 'uid-of-jobs')]);
  expect(gone).toMatch(/failed|exit code 4/);
});
