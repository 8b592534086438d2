// A world small enough to know completely: services that commands change and probes read, with faults on demand.
import type { ChainedEvent, Health, RunEvent, Unasked } from '../../src/engine/event.ts';
import type { ChangeIdentity, Executor, LostCommand, Ports, Prepared } from '../../src/engine/ports.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { commandsOf } from '../../src/plan/contents.ts';
import { ANSWER_MS } from '../../src/plan/patience.ts';
import type { Plan, PlannedAct, PlannedCommand, PlannedCondition, PlannedStep } from '../../src/plan/plan.ts';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import type { NotAsked } from '../../src/topology/bystanders.ts';
import { Disk, type DiskOptions } from './disk.ts';
import { type HostOptions, Hosts } from './hosts.ts';
import { type Discovery, outputOf, survey } from './there.ts';
import { Time } from './time.ts';

export type Said = Health | Unasked['why'];

export interface WorldOptions extends HostOptions, DiskOptions {
  /** Probes that fail, by name. */
  readonly blind?: readonly string[];
  /** Values that probes give instead of the world's. */
  readonly claims?: Readonly<Record<string, number | boolean>>;
  readonly refuse?: (shown: string, world: World) => boolean;
  /** What walls 1 and 2 find in the plan. */
  readonly isolation?: readonly Fault[];
  /** What the host says when it is asked what stands on it. */
  readonly discovery?: Discovery;
  /** Who lives beside the targets, and how each is, or why they were not asked, look by look; the last repeats. */
  readonly bystanders?: Readonly<Record<string, readonly Said[]>>;
  readonly notAsked?: NotAsked;
  /** What is true in the beginning, besides that the tenant is sick. */
  readonly first?: Readonly<Record<string, boolean>>;
  /** Called when a port is used: `observe one`, `discover`, `prepare do one`, `go do one`, `fate`, `notify started`. */
  readonly at?: (moment: string, world: World) => void;
  /** How long a use of a port takes, by its words: `observe one`, `prepare do one`, `go do one`; others go on meanwhile. */
  readonly takes?: (moment: string) => number;
  /** Every command and every answer takes as long as it may. */
  readonly slow?: boolean;
}

export interface Checked {
  readonly words: string;
  readonly mutates: boolean;
  readonly allowsWildcard: boolean;
}

export interface World {
  readonly ports: Ports;
  readonly hosts: Hosts;
  readonly facts: Map<string, boolean>;
  /** What was true in the beginning. */
  readonly first: Readonly<Record<string, boolean>>;
  readonly started: string[];
  readonly disk: Disk;
  readonly events: ChainedEvent[];
  readonly cancel: AbortController;
  readonly abandon: AbortController;
  readonly notified: string[];
  /** Ids of the changes that were prepared. */
  readonly ids: string[];
  /** Changes that were given up before their start. */
  readonly abandoned: string[];
  /** What hosts were told of the commands that they were asked about. */
  readonly lost: LostCommand[];
  readonly learned: string[];
  /** Words of the commands that run now. */
  readonly atWork: ReadonlySet<string>;
  /** Uses of ports that take time, now: `observe one-a`. */
  readonly inUse: readonly string[];
  /** Probes that were asked, by name. */
  readonly observed: string[];
  /** What a terminal or a log was shown. */
  readonly watched: RunEvent[];
  /** What wall 2 was asked about, with final values. */
  readonly checked: Checked[];
  time(): number;
  /** Lets so much time pass: who sleeps until then is woken. */
  turnTime(ms: number): void;
  /** Turns the machine's wall clock by so much. */
  turnClock(ms: number): void;
}

export function createWorld(options: WorldOptions = {}): World {
  const facts = new Map<string, boolean>([['sick', true], ...Object.entries(options.first ?? {})]);
  const time = new Time();
  const hosts = new Hosts(facts, options, () => time.now);
  const [cancel, abandon] = [new AbortController(), new AbortController()];
  const disk = new Disk(options, cancel);
  const [notified, ids, abandoned]: [string[], string[], string[]] = [[], [], []];
  const lost: LostCommand[] = [];
  const [learned, observed]: [string[], string[]] = [[], []];
  const watched: RunEvent[] = [];
  const checked: Checked[] = [];
  const asks = new Map<string, number>();
  const atWork = new Set<string>();
  const inUse: string[] = [];
  let skew = 0;

  const tick = (moment?: string) => {
    time.now += 1;
    hosts.settle();
    if (moment !== undefined) options.at?.(moment, world);
  };
  const take = (ms: number) => {
    if (options.slow === true) time.turn(ms);
  };

  const pass = async (moment: string, signal: AbortSignal) => {
    const ms = options.takes?.(moment) ?? 0;
    if (ms === 0) return;
    inUse.push(moment);
    await time.sleep(ms, signal);
    inUse.splice(inUse.indexOf(moment), 1);
  };

  const discover = (command: ReadyCommand) => {
    tick('discover');
    take(command.timeout_ms);
    const says = options.discovery ?? 'agrees';
    if (hosts.down || says === 'is lost') return hosts.lost();
    if (says === 'fails') return hosts.done({ exit_code: 7 });
    return hosts.done({}, outputOf(says));
  };

  const executor: Executor = {
    async observe(command: ReadyCommand, signal) {
      const [verb, name = ''] = wordsOf(command).split(' ');
      if (verb === 'discover') return discover(command);
      observed.push(name);
      tick(`observe ${name}`);
      await pass(`observe ${name}`, signal);
      take(command.timeout_ms);
      if (hosts.down || hosts.isAway(`observe ${name}`)) return hosts.lost();
      if (options.blind?.includes(name)) return hosts.done({ exit_code: 7 });
      const value = options.claims?.[name] ?? facts.get(name) ?? false;
      return hosts.done({}, options.prints?.[`read ${name}`] ?? JSON.stringify({ on: value }));
    },
    async prepare(command: ReadyCommand, identity: ChangeIdentity, signal): Promise<Prepared> {
      const words = wordsOf(command);
      ids.push(identity.command);
      tick(`prepare ${words}`);
      await pass(`prepare ${words}`, signal);
      if (!hosts.prepares(words))
        return { ready: false, result: hosts.done({ ended: 'not-started', exit_code: null }) };
      return {
        ready: true,
        async go(stopped) {
          tick(`go ${words}`);
          atWork.add(words);
          const result = hosts.start(identity.command, words);
          await pass(`go ${words}`, stopped);
          atWork.delete(words);
          take(command.timeout_ms);
          return result;
        },
        async abandon() {
          tick();
          abandoned.push(identity.command);
        },
      };
    },
    async fate(_where, identity, command, signal) {
      tick('fate');
      lost.push(command);
      if (signal.aborted) return hosts.lost();
      const known = hosts.fate(identity.command);
      take(ANSWER_MS);
      return known;
    },
  };

  const ports: Ports = {
    clock: {
      wall: () => time.now + skew,
      monotonic: () => time.now,
      sleep: (ms, signal) => time.sleep(ms, signal),
    },
    executor,
    journal: {
      append: (events, durable) => {
        tick();
        return disk.append(events, durable);
      },
    },
    notifier: {
      channels: ['slack'],
      async notify(notification, _events, signal) {
        notified.push(notification.on);
        tick(`notify ${notification.on}`);
        return { sent: !signal.aborted, attempts: 1 };
      },
    },
    watch: (event) => void watched.push(event),
    masks: { learn: (secret) => void learned.push(secret), mask: (text) => text },
    isolate: (plan) => ({ commands: commandsOf(plan).length, faults: options.isolation ?? [] }),
    survey,
    neighbours: {
      near: () => ({
        chosen: Object.keys(options.bystanders ?? {})
          .sort()
          .map((tenant) => ({ tenant, target: `cache/runner/${tenant}` })),
        not_asked: options.notAsked ?? { over_limit: 0, without_health: 0, undeclared: 0, under_change: 0 },
      }),
      async ask(bystanders, signal) {
        tick('ask bystanders');
        await pass('ask bystanders', signal);
        if (signal.aborted) return { seen: [], underChange: [] };
        const said = bystanders.map((one) => {
          const says = options.bystanders?.[one.tenant] ?? [];
          const turn = asks.get(one.tenant) ?? 0;
          asks.set(one.tenant, turn + 1);
          return { one, health: says[Math.min(turn, says.length - 1)] ?? 'healthy' };
        });
        return {
          seen: said.flatMap(({ one, health }) => {
            if (health === 'no_time' || health === 'under_change') return [];
            return [{ ...one, health, ...(health !== 'healthy' && { because: 'no PONG' }) }];
          }),
          underChange: said.flatMap(({ one, health }) => (health === 'under_change' ? [one] : [])),
        };
      },
    },
    isolated: (command, mutates, allowsWildcard) => {
      const words = wordsOf(command);
      checked.push({ words, mutates, allowsWildcard });
      return options.refuse?.(words, world) === true
        ? [{ code: 'isolation-foreign-tenant', message: 'names another tenant', hint: 'do not' }]
        : [];
    },
  };

  const world: World = {
    ports,
    hosts,
    facts,
    first: options.first ?? {},
    started: hosts.started,
    disk,
    events: disk.events,
    cancel,
    abandon,
    notified,
    ids,
    abandoned,
    lost,
    learned,
    observed,
    atWork,
    inUse,
    watched,
    checked,
    time: () => time.now,
    turnTime: (ms) => time.turn(ms),
    turnClock: (ms) => {
      skew += ms;
    },
  };
  return world;
}

function wordsOf(command: ReadyCommand): string {
  return command.kind === 'exec' ? command.argv.join(' ') : command.kind;
}

export function exec(...argv: string[]): PlannedCommand {
  return {
    kind: 'exec',
    argv,
    where: 'runner',
    env: {},
    timeout_ms: 1_000,
    exit: [0],
    output: { format: 'none', fields: {} },
    sensitive: false,
  };
}

function probe(name: string): PlannedCommand {
  const on = { type: 'boolean', list: false, path: ['on'], secret: false } as const;
  return { ...exec('read', name), output: { format: 'json', fields: { on } } };
}

export function condition(
  that: string,
  names: readonly string[],
  change: Partial<PlannedCondition> = {},
): PlannedCondition {
  const samples = names.map((name) => ({ probe: name, target: 'runner' }));
  return { that: [that], within_ms: null, every_ms: 100, for_ms: 0, samples, ...change };
}

export interface StepShape {
  readonly id: string;
  readonly ending?: 'undo' | 'none' | 'irreversible';
  readonly guard?: boolean;
  readonly checkpoint?: boolean;
  readonly retry?: number;
  readonly require?: string;
  readonly when?: string;
  /** Only where the step's own fact is not on yet, target by target. */
  readonly whenOff?: boolean;
  /** Several targets, by name: each has a fact of its own, `one-a`. */
  readonly targets?: readonly string[];
  readonly waves?: readonly number[];
  /** Each target behind a guard of its own, `shield-a`. */
  readonly shield?: boolean;
}

/** A plan whose steps switch facts on; their undo switches them off. */
export function planOf(steps: readonly (StepShape | { readonly check: string })[], change: Partial<Plan> = {}): Plan {
  const shapes = steps.flatMap((step) => ('id' in step ? [step] : []));
  const targets = [...new Set(shapes.flatMap((shape) => shape.targets ?? []))];
  const runner = [
    'sick',
    'breaker',
    'well',
    ...shapes.flatMap(({ id, targets: on }) => (on === undefined ? [id] : [])),
  ];
  const spread = [...shapes.flatMap(({ id, targets: on }) => (on === undefined ? [] : [id])), ...shields(shapes)];
  const probes: Plan['probes'] = Object.fromEntries([
    ...runner.map((name) => [name, { commands: { runner: probe(name) } }]),
    ...spread.map((name) => [
      name,
      { service: 'cache', commands: Object.fromEntries(targets.map((on) => [keyOf(on), probe(`${name}-${on}`)])) },
    ]),
  ]);
  return {
    schema_version: 1,
    digest: '0'.repeat(64),
    commit: 'none',
    runbook: { id: 'test', file: 'runbooks/test.yml', title: 'Test', description: '', scope: 'tenant' },
    incident: {
      source: 'manual',
      name: 'Test',
      status: 'firing',
      severity: 'critical',
      severity_raw: '',
      dedup_key: '',
      starts_at: '',
      tenant: 't-one',
      service: '',
      host: '',
      labels: {},
      annotations: {},
      url: '',
    },
    tenant: { id: 't-one', aliases: [], attributes: {} },
    inputs: {},
    secrets: [],
    approval: null,
    timeout_ms: 3_600_000,
    rollback_worst_case_ms: 0,
    max_runs: null,
    blast_radius: { services: [], tenants: ['t-one'], edges: [], limit: {} },
    locks: ['tenant:t-one'],
    hosts: {},
    targets: {},
    probes,
    symptom: condition('sick.on', ['sick']),
    recovered: { ...condition('well.ok', ['well'], { within_ms: 1_000 }), otherwise: 'rollback' },
    guards: {
      ...(shields(shapes).length > 0 && {
        shield: { service: 'cache', on_unknown: 'hold', at: targets.map(shieldAt) },
      }),
      breaker: {
        service: 'gateway',
        on_unknown: 'hold',
        at: [
          {
            target: 'gateway/runner/t-one',
            engage: exec('engage', 'breaker'),
            engaged: condition('breaker.on', ['breaker'], { within_ms: 500 }),
            release: exec('release', 'breaker'),
            released: condition('!breaker.on', ['breaker'], { within_ms: 500 }),
          },
        ],
      },
    },
    steps: steps.map((step, index) =>
      'id' in step
        ? mitigation(step)
        : { kind: 'check', id: `check-${index}`, title: 'Check', condition: condition(step.check, ['sick']) },
    ),
    notify: null,
    ...change,
  };
}

function shields(shapes: readonly StepShape[]): readonly string[] {
  return shapes.some(({ shield }) => shield === true) ? ['shield'] : [];
}

export function keyOf(target: string): string {
  return `cache/${target}/t-one`;
}

function shieldAt(target: string): Plan['guards'][string]['at'][number] {
  return {
    target: keyOf(target),
    engage: exec('engage', `shield-${target}`),
    engaged: conditionAt('shield.on', 'shield', target),
    release: exec('release', `shield-${target}`),
    released: conditionAt('!shield.on', 'shield', target),
  };
}

function conditionAt(that: string, name: string, target: string | null, change: Partial<PlannedCondition> = {}) {
  const samples = [{ probe: name, target: target === null ? 'runner' : keyOf(target) }];
  return { ...condition(that, [], { within_ms: 500, ...change }), samples };
}

function onceAt(that: string, probe: string, target: string | null): PlannedCondition {
  return { ...conditionAt(that, probe, target), within_ms: null };
}

function mitigation(shape: StepShape): PlannedStep {
  const { id, targets, waves } = shape;
  const spread = targets === undefined ? {} : { waves: waves ?? targets.map(() => 1) };
  const guard = shape.shield === true ? 'shield' : shape.guard === true ? 'breaker' : undefined;
  return {
    kind: 'mitigation',
    id,
    title: id,
    service: 'cache',
    ...(guard !== undefined && { guard }),
    retry: shape.retry === undefined ? null : { times: shape.retry, backoff_ms: 50 },
    checkpoint: shape.checkpoint ?? false,
    ...spread,
    acts: targets === undefined ? [actAt(shape, null)] : targets.map((target) => actAt(shape, target)),
  };
}

function actAt(shape: StepShape, target: string | null): PlannedAct {
  const { id } = shape;
  const fact = target === null ? id : `${id}-${target}`;
  const undo = {
    kind: 'undo',
    undo: exec('undo', fact),
    undone: conditionAt(`!${id}.on`, id, target, { for_ms: 200 }),
  } as const;
  const ending: PlannedAct['ending'] =
    shape.ending === 'none'
      ? { kind: 'none', because: 'it leaves nothing' }
      : shape.ending === 'irreversible'
        ? { kind: 'irreversible', stays: 'it' }
        : undo;
  return {
    target: target === null ? 'cache/runner/t-one' : keyOf(target),
    when:
      shape.whenOff === true
        ? onceAt(`!${id}.on`, id, target)
        : shape.when === undefined
          ? null
          : condition(shape.when, ['sick']),
    require: shape.require === undefined ? null : condition(shape.require, ['sick']),
    before: [{ probe: id, target: target === null ? 'runner' : keyOf(target) }],
    do: exec('do', fact),
    verify: conditionAt(`${id}.on`, id, target),
    ending,
  };
}
