// A runbook of the library as somebody adopts it: its folder copied into a repository, its topology made true for the hosts there are.
// Promises: what stands in the repository is the shipped text, but for what a test changes by name.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SshHost } from '../../fleet/ssh-host.ts';

export const LIBRARY = join(import.meta.dirname, '../../../../runbooks');

const attributes = z.record(z.string(), z.unknown());
const topology = z.looseObject({
  hosts: z.record(z.string(), attributes).default({}),
  services: z.record(z.string(), z.looseObject({ instance: attributes.optional() })),
  tenants: z.record(
    z.string(),
    z.looseObject({ services: z.record(z.string(), z.union([attributes, z.array(attributes)])) }),
  ),
});
export type TopologyDocument = z.infer<typeof topology>;

export interface Adoption {
  readonly id: string;
  /** The repository; made. */
  readonly folder: string;
  readonly hosts: readonly SshHost[];
  readonly account: string;
  /** Fills in what an adopter has otherwise: paths, ports. */
  readonly adapt?: (document: TopologyDocument) => void;
}

/** `runbooks/<id>/` as it is shipped, and `topology.yml` beside `runbooks/`. */
export async function adopt({ id, folder, hosts, account, adapt }: Adoption): Promise<void> {
  const shipped = join(LIBRARY, id);
  await mkdir(join(folder, 'runbooks'), { recursive: true });
  await cp(shipped, join(folder, 'runbooks', id), { recursive: true });
  const document = topology.parse(parse(await readFile(join(shipped, 'topology.yml'), 'utf8')));
  const unknown = Object.keys(document.hosts).filter((name) => !hosts.some((host) => host.name === name));
  if (unknown.length > 0) throw new Error(`nobody started ${unknown.join(', ')}, of the topology of ${id}`);
  for (const host of hosts) {
    const { address, port, hostKey } = host;
    document.hosts[host.name] = {
      ...document.hosts[host.name],
      ssh: `${account}@${address}:${port}`,
      'host-key': hostKey,
    };
  }
  adapt?.(document);
  await writeFile(join(folder, 'topology.yml'), JSON.stringify(document, null, 2));
}

/** The blocks of this language in the runbook's README: what it says to put on a host is what a test puts there. */
export async function blocksOf(id: string, language: string): Promise<readonly string[]> {
  const page = await readFile(join(LIBRARY, id, 'README.md'), 'utf8');
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}
