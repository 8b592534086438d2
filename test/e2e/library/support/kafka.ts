// A broker of Kafka, and consumers of a tenant's topic that can lose what they need: then they stay in their group and get no further.
// Promises: topics, records and offsets are made and asked with a client of their own, past the runbook.
import { spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { libraryTools } from '../../../../scripts/library-tools.ts';
import { type DaemonStart, runProgram, startDaemon, untilListening } from '../../fleet/daemon.ts';
import { freePorts } from '../../fleet/free-ports.ts';
import type { LibraryWorld } from './library-world.ts';

export interface Kafka {
  readonly bootstrap: string;
  /** The text of the `kafka-consumer-groups.sh` that comes with Kafka, for these jars. */
  readonly consumerGroups: string;
  /** A consumer of the tenant's topic; SIGUSR1 takes its database away. */
  consumer(tenant: string): DaemonStart;
  /** So many records more in the tenant's topic. */
  produce(tenant: string, records: number): Promise<void>;
  /** How far the tenant's group is behind. */
  lagOf(tenant: string): Promise<number>;
}

const JAVA = ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto', '-Xmx256m', '-cp'] as const;
const CLUSTER = 'c2l4dGVlbi1ieXRlcy1pZA';

export async function startKafka(world: LibraryWorld, tenants: readonly string[]): Promise<Kafka> {
  const { kafkaJars, python } = libraryTools();
  const [port = 0, controllerPort = 0] = await freePorts(2);
  const folder = join(world.folder, 'kafka');
  await mkdir(folder);
  // Whoever logs in to the host reads them there, and not where this account keeps its tools.
  await cp(kafkaJars, join(folder, 'jars'), { recursive: true });
  const kafka = join(folder, 'jars/*');
  const settings = join(folder, 'server.properties');
  await writeFile(settings, settingsText(folder, port, controllerPort));
  await writeFile(join(folder, 'consumer.py'), CONSUMER);
  await runProgram({ argv: [...JAVA, kafka, 'kafka.tools.StorageTool', 'format', '-t', CLUSTER, '-c', settings] });
  const broker = startDaemon({ argv: [...JAVA, kafka, 'kafka.Kafka', settings] });
  world.defer(() => broker.stop());
  await untilListening(broker, '127.0.0.1', port);
  const bootstrap = `127.0.0.1:${port}`;
  const ask = startConsole(world, python, bootstrap);
  for (const tenant of tenants) await ask('make', tenant);
  const command = 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand';
  return {
    bootstrap,
    consumerGroups: `#!/bin/sh\nexec ${JAVA.join(' ')} '${kafka}' ${command} "$@"\n`,
    consumer: (tenant) => ({ argv: [python, '-u', join(folder, 'consumer.py'), bootstrap, tenant] }),
    produce: async (tenant, records) => void (await ask('produce', tenant, String(records))),
    lagOf: async (tenant) => Number(await ask('lag', tenant)),
  };
}

function startConsole(world: LibraryWorld, python: string, bootstrap: string) {
  const console = spawn(python, ['-u', '-c', CONSOLE, bootstrap], { stdio: 'pipe' });
  world.defer(() => console.kill('SIGKILL'));
  let complaint = '';
  console.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  const lines = createInterface(console.stdout)[Symbol.asyncIterator]();
  return async (...words: readonly string[]): Promise<string> => {
    console.stdin.write(`${words.join(' ')}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`the client of Kafka gave no answer to ${words.join(' ')}: ${complaint}`);
    return String(value);
  };
}

function settingsText(folder: string, port: number, controllerPort: number): string {
  return `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
controller.listener.names=CONTROLLER
log.dirs=${folder}/data
offsets.topic.replication.factor=1
offsets.topic.num.partitions=1
group.initial.rebalance.delay.ms=0
`;
}

const CONSUMER = `
import signal, sys, time
from kafka import KafkaConsumer, TopicPartition

broken = False
def lose(*_):
    global broken
    broken = True
signal.signal(signal.SIGUSR1, lose)

bootstrap, tenant = sys.argv[1:]
consumer = KafkaConsumer(
    f"orders-{tenant}", bootstrap_servers=bootstrap, group_id=f"orders-{tenant}", enable_auto_commit=False,
    auto_offset_reset="earliest", session_timeout_ms=6000, heartbeat_interval_ms=500)
def stop(*_):
    consumer.close(autocommit=False)
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)
while True:
    found = consumer.poll(timeout_ms=200)
    if not broken:
        if found:
            consumer.commit()
        continue
    # What could not be done is tried again: the same records, for ever.
    for partition in found:
        consumer.seek(partition, found[partition][0].offset)
    time.sleep(0.2)
`;

const CONSOLE = `
import sys
from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import NewTopic
from kafka.errors import CoordinatorNotAvailableError, NotCoordinatorError

bootstrap = sys.argv[1]
admin = KafkaAdminClient(bootstrap_servers=bootstrap)
producer = KafkaProducer(bootstrap_servers=bootstrap, linger_ms=20)
def make(tenant):
    admin.create_topics([NewTopic(f"orders-{tenant}", 4, 1)])
    return "made"

def produce(tenant, count):
    for index in range(int(count)):
        producer.send(f"orders-{tenant}", b"order", partition=index % 4)
    producer.flush()
    return "produced"

def lag(tenant):
    try:
        committed = admin.list_consumer_group_offsets(f"orders-{tenant}")
    except (CoordinatorNotAvailableError, NotCoordinatorError):
        return "nan"
    reader = KafkaConsumer(bootstrap_servers=bootstrap)
    ends = reader.end_offsets([TopicPartition(f"orders-{tenant}", index) for index in range(4)])
    reader.close()
    return sum(end - (committed[where].offset if where in committed else 0) for where, end in ends.items())

for line in sys.stdin:
    verb, *words = line.split()
    print({"make": make, "produce": produce, "lag": lag}[verb](*words), flush=True)
`;
