// The executor: every command of a run goes through here, to the runner, to a host behind ssh, or out over HTTP.
// Promises: one connection for each host, made when it is first needed or asked to be warm; nothing of ours is left behind.
import type { ActResult, ChangeIdentity, Executor, Prepared } from '../engine/ports.ts';
import { type Fault, fail, type Result } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import type { Redactor } from '../kernel/redact.ts';
import { commandsOf } from '../plan/contents.ts';
import type { Plan, PlannedHost } from '../plan/plan.ts';
import { type ActRules, notStarted } from './act.ts';
import { prepareChange } from './change.ts';
import { askFate, FATE_MS } from './fate.ts';
import { forget } from './forget.ts';
import { type FoundSsh, foundSsh } from './found-ssh.ts';
import type { HttpCommands } from './http-commands.ts';
import type { HttpCommand } from './http-request.ts';
import { hostIdentity } from './identity.ts';
import type { Secrets } from './local-command.ts';
import type { Place } from './place.ts';
import { Probes } from './probe.ts';
import { createRunner } from './runner.ts';
import { createSshClient, findProgram, type SshClient, type SshSettings } from './ssh-client.ts';
import { createSshHost } from './ssh-host.ts';
import { findStrays, type Stray, type StraysRequest } from './strays.ts';
import { NEVER, waitFor } from './waiting.ts';

/** On a far network it takes longer, and whoever waits has other things to do. */
const BEGUN_MS = 10;
/** The first client that is started for a host tells its version as well. Where none is by then, one is started for that alone. */
const TOLD_MS = 300;

export interface ExecutorSettings {
  readonly hosts: Readonly<Record<string, PlannedHost>>;
  readonly ssh: SshSettings;
  readonly secrets: Secrets;
  readonly redactor: Pick<Redactor, 'stream' | 'text'>;
  /** Where outputs go that are too large for a record: files named by their digest. */
  readonly outputsFolder: string;
  /** What the runner's commands get, and the ssh client: never all of our own. */
  readonly environment: Readonly<Record<string, string>>;
  /** Private, and on a disk of this machine. */
  readonly folder: string;
  /** How many changes come at each place where nothing fails: for more, nothing is held ready. Absent: nobody knows. */
  readonly changes?: ReadonlyMap<string, number>;
}

export interface RunExecutor extends Executor, AsyncDisposable {
  /**
   * Opens the connection before it is needed. Resolves when that has begun, and never rejects; a fault shows when the host is used.
   */
  warm(host: string): Promise<void>;
  /** Everything that the plan's commands may still need is in memory afterwards. */
  load(plan: Plan): Promise<void>;
  /** The client that reaches the hosts, for the record of the run; null: there is none. */
  ssh(): Promise<FoundSsh | null>;
  /** What a place has started of an execution beside the commands that are known; killed where it runs. None where it cannot be asked. */
  strays(request: StraysRequest, signal: AbortSignal): Promise<readonly Stray[]>;
  /** Removes what a closed run has left on its hosts. What is still open stays, and goes after a week. */
  forget(execution: string): Promise<void>;
}

interface Workplace {
  readonly place: Place;
  readonly probes: Probes;
  /** The changes that were prepared here, with the user of each. */
  readonly changes: Map<string, { readonly identity: ChangeIdentity; readonly as: string | undefined }>;
}

export function createExecutor(settings: ExecutorSettings): RunExecutor {
  const rules: ActRules & { readonly secrets: Secrets } = {
    redactor: settings.redactor,
    outputsFolder: settings.outputsFolder,
    secrets: settings.secrets,
  };
  // Loaded with the first request: most runs send none, and all of them wait for what is loaded before their connection.
  let http: Promise<HttpCommands> | null = null;
  const httpCommands = (): Promise<HttpCommands> => {
    http ??= import('./http-commands.ts').then((loaded) => new loaded.HttpCommands(rules));
    return http;
  };
  const places = new Map<string, Promise<Result<Workplace>>>();
  const program = once(() => findProgram('ssh', settings.environment.PATH ?? ''));
  let client: Promise<Result<SshClient>> | null = null;

  const workplace = (place: Place): Workplace => ({ place, probes: new Probes(place, rules), changes: new Map() });
  const openPlace = async (where: string): Promise<Result<Workplace>> => {
    if (where === 'runner') return { ok: true, value: workplace(createRunner(settings.environment)) };
    if (!Object.hasOwn(settings.hosts, where)) return fail(unknownHost(where));
    client ??= program().then((found) =>
      createSshClient({
        program: found,
        hosts: settings.hosts,
        settings: settings.ssh,
        environment: settings.environment,
        folder: settings.folder,
      }),
    );
    const ready = await client;
    if (!ready.ok) return ready;
    const changes = settings.changes === undefined ? null : (settings.changes.get(where) ?? 0);
    return { ok: true, value: workplace(createSshHost(where, ready.value, changes)) };
  };
  const placeOf = (where: string): Promise<Result<Workplace>> => {
    const known = places.get(where) ?? openPlace(where);
    places.set(where, known);
    return known;
  };

  return {
    observe: async (command, signal) => {
      if (command.kind === 'http') return (await httpCommands()).observe(command, signal);
      const found = await placeOf(command.where);
      return found.ok ? found.value.probes.observe(command, signal) : notStarted(found.faults[0], rules);
    },
    prepare: async (command, identity, signal) => {
      if (command.kind === 'http') return prepareHttp(command, identity, signal);
      const found = await placeOf(command.where);
      if (!found.ok) return { ready: false, result: notStarted(found.faults[0], rules) };
      found.value.changes.set(`${identity.execution_id}\n${identity.command}`, { identity, as: command.as });
      return prepareChange(found.value.place, { command, identity, rules }, signal);
    },
    fate: async (where, identity, { as, sensitive, url }, signal) => {
      const found = await placeOf(where);
      if (!found.ok) return unreached(found.faults[0]);
      found.value.changes.set(`${identity.execution_id}\n${identity.command}`, { identity, as });
      const of = hostIdentity(identity);
      const question = { identity: of, as, sensitive, url, signal, withinMs: FATE_MS, asked: null };
      return askFate(found.value.place, rules, question);
    },
    strays: async (request, signal) => {
      const found = await placeOf(request.where);
      return found.ok ? findStrays(found.value.place, rules, { request, signal }) : [];
    },
    warm: async (host) => {
      const found = await placeOf(host).catch(() => null);
      if (found?.ok !== true) return;
      void found.value.probes.warm(NEVER);
      await waitFor(found.value.place.begun(), { ms: BEGUN_MS });
    },
    load: async (plan) => {
      if (commandsOf(plan).some(({ command }) => command.kind === 'http')) await httpCommands();
    },
    ssh: async () => {
      const [found, opened] = [await program(), await client];
      const warmed = await Promise.all(places.values());
      const begun = warmed.flatMap((each) => (each.ok ? [each.value.place.begun()] : []));
      if (begun.length > 0) await waitFor(Promise.race(begun), { ms: TOLD_MS });
      return found === null ? null : foundSsh(found, opened?.ok === true ? opened.value.version : null);
    },
    forget: async (execution) => {
      const found = await Promise.all(places.values());
      await Promise.all(
        found.map((each) =>
          each.ok ? forget({ ...each.value, known: [...each.value.changes.values()] }, execution) : undefined,
        ),
      );
    },
    [Symbol.asyncDispose]: async () => {
      (await http)?.close();
      const found = await Promise.all(places.values());
      await Promise.all(found.map((each) => (each.ok ? each.value.place.close() : undefined)));
      const opened = await client;
      if (opened?.ok === true) await opened.value[Symbol.asyncDispose]();
    },
  };

  async function prepareHttp(command: HttpCommand, identity: ChangeIdentity, signal: AbortSignal): Promise<Prepared> {
    const found = await placeOf('runner');
    if (!found.ok) return { ready: false, result: notStarted(found.faults[0], rules) };
    found.value.changes.set(`${identity.execution_id}\n${identity.command}`, { identity, as: undefined });
    return (await httpCommands()).prepare(found.value.place, { command, identity }, signal);
  }

  function unreached(fault: Fault): ActResult {
    const { act } = notStarted(fault, rules);
    return { act: { ...act, ended: 'disconnected', stopped: 'unconfirmed' }, text: null };
  }
}

function unknownHost(where: string): Fault {
  return {
    code: 'reference-unknown',
    message: `The plan has no host ${where}.`,
    hint: 'Declare it under hosts in the topology.',
  };
}
