// Two authoritative name servers of one zone, BIND as Debian has it: one takes signed updates, the other follows by transfer.
// Promises: its key may change address records below app.example.com and nothing else, as the runbook's README asks for.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, startDaemon, untilTrue } from '../../fleet/daemon.ts';
import { freePorts } from '../../fleet/free-ports.ts';
import type { LibraryWorld } from './library-world.ts';

export interface NameServers {
  readonly main: string;
  readonly secondary: string;
  readonly port: number;
  /** Value of the TSIG key, in base64. */
  readonly key: string;
  /** What the server at this address says, an address a line; its time to live first. */
  ask(server: string, record: string): Promise<string>;
  /** Somebody else changes a record, past the runbook. */
  update(...lines: readonly string[]): Promise<void>;
  /** The secondary transfers nothing any more, and answers what it has. */
  detach(): void;
  attach(): void;
}

export const KEY_NAME = 'failover.example.com';
const [MAIN, SECONDARY] = ['127.2.1.1', '127.2.1.2'];

export async function startNameServers(
  world: LibraryWorld,
  records: Readonly<Record<string, string>>,
): Promise<NameServers> {
  const [port = 0] = await freePorts(1);
  const key = Buffer.from('a-key-of-thirty-two-bytes-length').toString('base64');
  const lines = Object.entries(records).map(([name, address]) => `${name} 60 IN A ${address}`);
  const zone = ['$TTL 300', '@ IN SOA ns1 ops 1 3600 600 86400 60', '@ IN NS ns1', '@ IN NS ns2', ...lines, ''];
  const folders = [MAIN, SECONDARY].map((address) => join(world.folder, `named-${address}`));
  const [mainFolder = '', secondaryFolder = ''] = folders;
  for (const folder of folders) await mkdir(folder);
  const hosts = [`ns1 60 IN A ${MAIN}`, `ns2 60 IN A ${SECONDARY}`, ''];
  await writeFile(join(mainFolder, 'zone'), [...zone, ...hosts].join('\n'));
  await writeFile(join(mainFolder, 'named.conf'), mainText(mainFolder, port, key));
  await writeFile(join(secondaryFolder, 'named.conf'), secondaryText(secondaryFolder, port));
  // Where AppArmor is on, Debian's profile keeps the installed one out of this folder; it goes by the path.
  const named = join(world.folder, 'named');
  await copyFile('/usr/sbin/named', named);
  const start = async (folder: string, address: string) => {
    // BIND listens at addresses that an interface has, and at no others.
    await runProgram({ argv: ['ip', 'address', 'replace', `${address}/32`, 'dev', 'lo'] });
    world.defer(() => runProgram({ argv: ['ip', 'address', 'delete', `${address}/32`, 'dev', 'lo'] }));
    const daemon = startDaemon({ argv: [named, '-4', '-g', '-n', '1', '-c', join(folder, 'named.conf')] });
    world.defer(() => daemon.stop());
    await untilTrue(daemon, `no zone at ${address}`, async () => (await ask(address, 'ns1.example.com')) !== '');
    return daemon;
  };
  const ask = (server: string, record: string): Promise<string> =>
    runProgram({
      argv: [
        'dig',
        '+noall',
        '+answer',
        '+norecurse',
        '+time=1',
        '+tries=1',
        '-p',
        `${port}`,
        `@${server}`,
        record,
        'A',
      ],
    }).then(
      (said) => said.trim().replaceAll(/\s+/g, ' ').replace(/^\S+ /, ''),
      () => '',
    );
  await start(mainFolder, MAIN);
  const follower = await start(secondaryFolder, SECONDARY);
  return {
    main: MAIN,
    secondary: SECONDARY,
    port,
    key,
    ask,
    async update(...changes) {
      const input = [`server ${MAIN} ${port}`, `key hmac-sha256:${KEY_NAME} ${key}`, ...changes, 'send', ''].join('\n');
      await runProgram({ argv: ['nsupdate'], input });
    },
    detach: () => follower.signal('SIGSTOP'),
    attach: () => follower.signal('SIGCONT'),
  };
}

function mainText(folder: string, port: number, key: string): string {
  return `key "${KEY_NAME}" { algorithm hmac-sha256; secret "${key}"; };
${optionsText(folder, MAIN, port)}
zone "example.com" {
  type primary;
  file "${folder}/zone";
  notify explicit;
  also-notify { ${SECONDARY} port ${port}; };
  allow-transfer { any; };
  update-policy { grant ${KEY_NAME} subdomain app.example.com. A; };
};
`;
}

function secondaryText(folder: string, port: number): string {
  return `${optionsText(folder, SECONDARY, port)}
zone "example.com" { type secondary; file "${folder}/zone"; primaries { ${MAIN} port ${port}; }; allow-notify { any; }; };
`;
}

function optionsText(folder: string, address: string, port: number): string {
  return `options {
  directory "${folder}";
  listen-on port ${port} { ${address}; };
  query-source address ${address};
  transfer-source ${address};
  notify-source ${address};
  pid-file none;
  session-keyfile none;
  recursion no;
  dnssec-validation no;
  notify-delay 0;
};
controls {};
`;
}
