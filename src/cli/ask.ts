// From the call's words to a decision: files read, incident received, plan made. Shared by `run`, `plan` and `demo`.
import { commitOf } from '../app/commit.ts';
import { idsInClone, uncommitted } from '../app/committed.ts';
import { type Decision, severalFiring, type Trigger } from '../app/decide.ts';
import { variables } from '../app/env.ts';
import { type Decisions, decideAll } from '../app/shard/decide-all.ts';
import { readGiven, textIn } from '../app/sources/read-text.ts';
import {
  type Read,
  type RunbookSource,
  readRunbook,
  readRunbooks,
  readTopology,
  type SourcePaths,
  type TopologySource,
  type WrittenPart,
} from '../app/sources/sources.ts';
import { parsePayload } from '../incident/parse.ts';
import { isRecord } from '../incident/record.ts';
import { type Fault, fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { MOST_TENANTS } from '../plan/shard-bounds.ts';

export interface AskOptions {
  /** Again for each. */
  readonly tenant?: readonly string[];
  readonly incident?: string;
  readonly input?: readonly string[];
}

export interface Asked {
  readonly decision: Decision;
  readonly runbook: RunbookSource;
  readonly topology: TopologySource;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface AskedAll extends Pick<Decisions, 'undecided' | 'idle'> {
  readonly asked: readonly [Asked, ...Asked[]];
}

/** Of one run: a call that asks for several is wrong. */
export async function askFor(
  runbook: string | undefined,
  options: AskOptions,
  paths: SourcePaths,
): Promise<Result<Asked>> {
  const [, second] = options.tenant ?? [];
  if (second !== undefined) return fail(severalTenants(second));
  const all = await askForAll(runbook, options, paths);
  if (!all.ok) return all;
  const { asked, undecided } = all.value;
  const [only, ...more] = asked;
  const count = 1 + more.length + undecided.length;
  return count > 1 ? fail(severalFiring(count)) : succeed(only);
}

export async function askForAll(
  runbook: string | undefined,
  options: AskOptions,
  paths: SourcePaths,
): Promise<Result<AskedAll>> {
  const { tenant: tenants = [] } = options;
  if (tenants.length === 0 && options.incident === undefined)
    return fail({
      code: 'usage',
      message: 'neither a tenant nor an incident is named',
      hint: 'Add --tenant <id>, or --incident <file>.',
    });
  const [runbooks, topology] = await Promise.all([sourcesOf(runbook, paths), readTopology(paths)]);
  const inputs = inputsOf(options.input ?? []);
  const trigger = await triggerOf(options.incident);
  const faults = [runbooks, topology, inputs, trigger].flatMap((one) => (one.ok ? [] : one.faults));
  if (!runbooks.ok || !topology.ok || !inputs.ok || !trigger.ok) return settle(null as never, faults);
  const decisions = decideAll(
    {
      runbooks: runbooks.value.map((one) => one.runbook),
      topology: topology.value.topology,
      commit: await commitOfFiles(
        [...runbooks.value, topology.value].flatMap(({ files }) => files),
        paths.root,
      ),
    },
    {
      trigger: trigger.value,
      runbook: runbook ?? null,
      tenants,
      inputs: inputs.value,
      receivedAt: new Date().toISOString(),
      atMost: MOST_TENANTS,
    },
  );
  if (!decisions.ok) return decisions;
  const askedFor = (decision: Decision): Asked => {
    const source = runbooks.value.find((one) => one.runbook.id === decision.runbook.id);
    if (source === undefined) throw new Error('askForAll: the decision names a runbook that was not read');
    return { decision, runbook: source, topology: topology.value, inputs: inputs.value };
  };
  const [first, ...more] = decisions.value.decided;
  return succeed({ ...decisions.value, asked: [askedFor(first), ...more.map(askedFor)] });
}

function severalTenants(second: string): Fault {
  return {
    code: 'usage',
    message: `a second tenant is named, \`${visibleLine(second).slice(0, 100)}\`, and this verb takes one`,
    hint: 'Call it once for each; `run` takes several.',
  };
}

/** Of the clone that they lie in; `none`: it is not what they were read from, or nobody can tell. */
async function commitOfFiles(files: readonly WrittenPart[], root: string): Promise<string> {
  const commit = await commitOf(root);
  if (commit === 'none') return commit;
  const unlike = await uncommitted(files, commit, idsInClone(root, variables()));
  return unlike.ok && unlike.value.length === 0 ? commit : 'none';
}

async function sourcesOf(id: string | undefined, paths: SourcePaths): Promise<Result<readonly Read<RunbookSource>[]>> {
  if (id === undefined) return readRunbooks(paths);
  const one = await readRunbook(paths, id);
  return one.ok ? succeed([one.value]) : one;
}

async function triggerOf(incident: string | undefined): Promise<Result<Trigger>> {
  if (incident === undefined) return succeed({ kind: 'manual' });
  const payload = await readPayload(incident);
  return payload.ok ? succeed({ kind: 'incident', payload: payload.value }) : payload;
}

/** `-` is standard input. */
export async function readPayload(file: string): Promise<Result<unknown>> {
  const name = file === '-' ? 'standard input' : file;
  const text = await (file === '-' ? textIn(process.stdin, name) : readGiven(file));
  const parsed = text.ok ? parsePayload(text.value, name) : text;
  return parsed.ok ? succeed(dispatchedIn(parsed.value)) : parsed;
}

/** Of the whole body of a `repository_dispatch` what a workflow gets of it; anything else as it is. */
function dispatchedIn(payload: unknown): unknown {
  return isRecord(payload) && Object.keys(payload).sort().join() === 'client_payload,event_type'
    ? payload.client_payload
    : payload;
}

function inputsOf(words: readonly string[]): Result<Readonly<Record<string, string>>> {
  const faults: Fault[] = [];
  const pairs = words.flatMap((word) => {
    const at = word.indexOf('=');
    if (at > 0) return [[word.slice(0, at), word.slice(at + 1)] as const];
    faults.push({
      code: 'usage',
      message: `\`--input ${visibleLine(word)}\` is not name=value`,
      hint: 'Write --input busy=0.8, again for each input.',
    });
    return [];
  });
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    faults.push({
      code: 'usage',
      message: `the input \`${visibleLine(twice)}\` is given twice`,
      hint: 'Keep the one that is meant.',
    });
  return settle(Object.fromEntries(pairs), faults);
}
