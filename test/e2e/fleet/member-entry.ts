// The processes of the real fleet that are ours: workers that hold sessions at a real PostgreSQL, and the gateway.
// They are told their options, and that their parent is gone, over standard input.
import { onMessages } from '../../../src/demo/lines.ts';
import { openPool } from '../../../src/demo/members/connection-pool.ts';
import { serveGateway } from '../../../src/demo/members/gateway.ts';
import { serveWorkers } from '../../../src/demo/members/workers.ts';
import { type Message, numberIn, numbersIn, textIn } from '../../../src/demo/message.ts';
import { openSession } from './postgres-session.ts';

const [kind] = process.argv.slice(2);
process.stdin.once('close', () => process.exit(0));
onMessages(
  process.stdin,
  (options) => {
    (kind === 'gateway' ? gateway(options) : workers(options)).then(
      (port) => process.stdout.write(`${JSON.stringify({ port })}\n`),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  },
  () => process.exit(1),
);

function gateway(options: Message): Promise<number> {
  return serveGateway({ port: numberIn(options, 'port'), workers: numbersIn(options, 'workers') });
}

async function workers(options: Message): Promise<number> {
  const session = {
    address: textIn(options, 'databaseAddress'),
    port: numberIn(options, 'databasePort'),
    database: textIn(options, 'database'),
    application: textIn(options, 'application'),
  };
  return serveWorkers({
    pool: await openPool({
      connect: () => openSession(session),
      kept: numberIn(options, 'kept'),
      most: numberIn(options, 'most'),
    }),
    cachePort: numberIn(options, 'cachePort'),
    count: numberIn(options, 'count'),
    leak: options.leak === true,
  });
}
