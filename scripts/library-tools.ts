// The systems that the library's runbooks are run against and that Debian has not: AWS's own command line, moto's server and a client
// of Kafka from PyPI, Toxiproxy from its Go module, Kafka from its jars. Installed once, outside of the repository;
// `npm run library-tools` says where they are.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installJars, installModule, installPackages, toolFolder } from './tool-folder.ts';

export const VERSIONS = {
  awscli: '1.46.3',
  moto: '5.2.5',
  'kafka-python': '2.3.3',
  toxiproxy: '2.5.0',
  kafka: '3.9.1',
} as const;

export interface LibraryTools {
  readonly aws: string;
  readonly motoServer: string;
  /** A Python with boto3 and kafka-python. */
  readonly python: string;
  readonly toxiproxyServer: string;
  /** A folder: Kafka's own, and what they need. */
  readonly kafkaJars: string;
}

export function libraryTools(): LibraryTools {
  const folder = toolFolder(VERSIONS);
  const bin = join(folder, 'python/bin');
  const tools = {
    aws: join(bin, 'aws'),
    motoServer: join(bin, 'moto_server'),
    python: join(bin, 'python3'),
    toxiproxyServer: join(folder, 'server'),
    kafkaJars: join(folder, 'jars'),
  };
  const { awscli, moto, toxiproxy, kafka } = VERSIONS;
  const client = `kafka-python==${VERSIONS['kafka-python']}`;
  const complete = join(folder, 'python/complete');
  if (!existsSync(complete)) {
    installPackages(folder, `moto[server,autoscaling,ec2,elbv2]==${moto}`, `awscli==${awscli}`, client);
    writeFileSync(complete, '');
  }
  if (!existsSync(tools.kafkaJars))
    installJars(folder, `org.apache.kafka:kafka-tools:${kafka}`, `org.apache.kafka:kafka_2.13:${kafka}`);
  if (!existsSync(tools.toxiproxyServer))
    installModule(folder, `github.com/Shopify/toxiproxy/v2/cmd/server@v${toxiproxy}`);
  return tools;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${JSON.stringify(libraryTools(), null, 2)}\n`);
