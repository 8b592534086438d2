import { ours, ourArgv, writeEstate } from './estate.ts';
import { startBenchHost } from './host.ts';
import { limit, controlMaster } from './peers.ts';
await using host = await startBenchHost('curve25519');
const root = await writeEstate(host.folder, host);
await ours(host, root); await ours(host, root);
if (process.argv[2] === 'loop') {
  const n = Number(process.argv[3] ?? 20);
  const a: number[] = []; const l: number[] = []; const m: number[] = [];
  for (let i = 0; i < n; i++) { a.push(await ours(host, root)); l.push(await limit(host)); m.push(await controlMaster(host)); }
  const med = (x: number[]) => x.sort((p, q) => p - q)[x.length >> 1]!.toFixed(0);
  console.log('ours', med(a), 'limit', med(l), 'master', med(m));
} else {
  console.log(JSON.stringify({ host, argv: ourArgv({ root, folder: host.folder, key: host.key } as never) }));
  await new Promise((r) => { process.on('SIGTERM', r); setTimeout(r, 3600_000); });
}
