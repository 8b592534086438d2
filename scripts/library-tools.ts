// The systems that the library's runbooks are run against and that Debian has not: AWS's own command line and moto's server from
// PyPI, Toxiproxy from its Go module. Installed once, outside of the repository; `npm run library-tools` says where they are.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installModule, installPackages, toolFolder } from './tool-folder.ts';

export const VERSIONS = { awscli: '1.46.3', moto: '5.2.5', toxiproxy: '2.5.0' } as const;

export interface LibraryTools {
  readonly aws: string;
  readonly motoServer: string;
  /** A Python with boto3. */
  readonly python: string;
  readonly toxiproxyServer: string;
}

export function libraryTools(): LibraryTools {
  const folder = toolFolder(VERSIONS);
  const bin = join(folder, 'python/bin');
  const tools = {
    aws: join(bin, 'aws'),
    motoServer: join(bin, 'moto_server'),
    python: join(bin, 'python3'),
    toxiproxyServer: join(folder, 'server'),
  };
  const { awscli, moto, toxiproxy } = VERSIONS;
  if (!existsSync(tools.motoServer))
    installPackages(folder, `moto[server,autoscaling,ec2,elbv2]==${moto}`, `awscli==${awscli}`);
  if (!existsSync(tools.toxiproxyServer))
    installModule(folder, `github.com/Shopify/toxiproxy/v2/cmd/server@v${toxiproxy}`);
  return tools;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${JSON.stringify(libraryTools(), null, 2)}\n`);
