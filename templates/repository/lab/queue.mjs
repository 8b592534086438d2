// A toy to try the runbook on: for each tenant a queue of orders, which is a folder, and a worker, which is this program.
//   start | stop TENANT    a worker for the tenant, in the background; it ends by itself after half an hour
//   break TENANT           six orders come in, and the first was cut off in the middle: the worker tries it for ever
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [verb = '', tenant = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9-]*$/.test(tenant) || !['start', 'stop', 'break', 'work'].includes(verb)) {
  console.error('usage: node lab/queue.mjs start|stop|break TENANT');
  process.exit(2);
}
const queue = join(import.meta.dirname, 'queues', tenant);
const [waiting, done, pid] = [join(queue, 'waiting'), join(queue, 'done'), join(queue, 'worker.pid')];
for (const folder of [waiting, done, join(queue, 'set-aside')]) mkdirSync(folder, { recursive: true });

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
// A worker goes on while the file says that it is the one: nobody is killed by a number that may be somebody else's by now.
const isMine = () => existsSync(pid) && readFileSync(pid, 'utf8') === String(process.pid);

if (verb === 'start') {
  const worker = spawn(process.execPath, [import.meta.filename, 'work', tenant], { detached: true, stdio: 'ignore' });
  writeFileSync(pid, String(worker.pid));
  worker.unref();
  console.log(`The worker of ${tenant} waits for orders.`);
}
if (verb === 'stop') {
  rmSync(pid, { force: true });
  console.log(`The worker of ${tenant} stops.`);
}
if (verb === 'break') {
  for (let number = 1; number <= 6; number += 1) {
    const order = JSON.stringify({ order: number, tenant, items: ['coffee', 'tea'] });
    writeFileSync(join(waiting, `order-${number}.json`), number === 1 ? order.slice(0, 20) : order);
  }
  console.log(`Six orders wait for ${tenant}, and the first is cut off.`);
}
if (verb === 'work') {
  const end = Date.now() + 30 * 60_000;
  await sleep(200);
  while (Date.now() < end && isMine()) {
    const [first] = readdirSync(waiting).sort();
    try {
      if (first !== undefined) {
        JSON.parse(readFileSync(join(waiting, first), 'utf8'));
        renameSync(join(waiting, first), join(done, first));
      }
    } catch {}
    await sleep(200);
  }
}
