// A gateway with a proxy for each tenant, and what it counts: Toxiproxy, and a Prometheus that scrapes it every second.

import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { libraryTools } from '../../../../scripts/library-tools.ts';
import { startDaemon, untilListening } from '../../fleet/daemon.ts';
import { freePorts } from '../../fleet/free-ports.ts';
import type { LibraryWorld } from './library-world.ts';

export interface Gateway {
  readonly api: string;
  readonly prometheus: string;
  /** What Prometheus counts of all, in bytes a second; 0: nothing yet. */
  traffic(): Promise<number>;
  /** The limit of a tenant's connections, in kilobytes a second. */
  limitOf(tenant: string): Promise<number>;
  /** So many connections of the tenant load and load again, each 100 KB at a time; the end of all of them is given. */
  load(tenant: string, connections: number): () => void;
}

const limit = z.looseObject({ attributes: z.looseObject({ rate: z.number() }) });
const counted = z.looseObject({
  data: z.looseObject({ result: z.array(z.looseObject({ value: z.tuple([z.number(), z.string()]) })) }),
});
const PIECE = Buffer.alloc(100_000, 'x');

/** `limits`: by tenant. */
export async function startGateway(world: LibraryWorld, limits: Readonly<Record<string, number>>): Promise<Gateway> {
  const tenants = Object.keys(limits);
  const [apiPort = 0, prometheusPort = 0, upstreamPort = 0, ...ports] = await freePorts(3 + tenants.length);
  const portOf = new Map(tenants.map((tenant, index) => [tenant, ports[index] ?? 0]));
  const upstream = createServer((_, response) => response.end(PIECE));
  await new Promise<void>((resolve) => upstream.listen(upstreamPort, '127.0.0.1', resolve));
  world.defer(() => upstream.closeAllConnections());
  world.defer(() => upstream.close());
  const api = `127.0.0.1:${apiPort}`;
  const argv = ['-host', '127.0.0.1', '-port', String(apiPort), '-proxy-metrics'];
  const daemon = startDaemon({ argv: [libraryTools().toxiproxyServer, ...argv], env: { LOG_LEVEL: 'error' } });
  world.defer(() => daemon.stop());
  await untilListening(daemon, '127.0.0.1', apiPort);
  for (const [tenant, rate] of Object.entries(limits)) {
    const name = `tenant-${tenant}`;
    await post(`http://${api}/proxies`, {
      name,
      listen: `127.0.0.1:${portOf.get(tenant)}`,
      upstream: `127.0.0.1:${upstreamPort}`,
    });
    const toxic = { name: 'limit', type: 'bandwidth', stream: 'downstream', attributes: { rate } };
    await post(`http://${api}/proxies/${name}/toxics`, toxic);
  }
  const prometheus = await startPrometheus(world, prometheusPort, api);
  return {
    api,
    prometheus,
    async traffic() {
      const query = encodeURIComponent('sum(rate(toxiproxy_proxy_sent_bytes_total{direction="downstream"}[5s]))');
      const answer = await (await fetch(`http://${prometheus}/api/v1/query?query=${query}`)).json();
      return Number(counted.parse(answer).data.result[0]?.value[1] ?? 0);
    },
    limitOf: async (tenant) =>
      limit.parse(await (await fetch(`http://${api}/proxies/tenant-${tenant}/toxics/limit`)).json()).attributes.rate,
    load: (tenant, connections) => {
      let loading = true;
      const again = (): void => {
        if (!loading) return;
        const request = get({ port: portOf.get(tenant), agent: false }, (response) =>
          response.resume().on('close', again),
        );
        request.on('error', () => {});
      };
      for (let index = 0; index < connections; index += 1) again();
      return () => {
        loading = false;
      };
    },
  };
}

async function startPrometheus(world: LibraryWorld, port: number, target: string): Promise<string> {
  const folder = join(world.folder, 'prometheus');
  await mkdir(folder);
  const scrape = { job_name: 'gateway', scrape_interval: '1s', static_configs: [{ targets: [target] }] };
  await writeFile(join(folder, 'prometheus.yml'), JSON.stringify({ scrape_configs: [scrape] }));
  const address = `127.0.0.1:${port}`;
  const files = [`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${folder}/data`];
  const daemon = startDaemon({ argv: ['prometheus', ...files, `--web.listen-address=${address}`] });
  world.defer(() => daemon.stop());
  await untilListening(daemon, '127.0.0.1', port);
  return address;
}

async function post(url: string, body: unknown): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
}
