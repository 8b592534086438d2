// `run` for several tenants: each one's run beside the others', then one summary, one document, one exit code.
import { join } from 'node:path';
import { redactorFor } from '../app/crew.ts';
import { shardId } from '../app/execution-id.ts';
import { respond } from '../app/respond.ts';
import type { RespondRequest, RunSettings } from '../app/respond-request.ts';
import { documentOf, prepareShardFolder, runFolderOf, shardSummary, writeShard } from '../app/shard/folder.ts';
import { giveNotice } from '../app/shard/notice.ts';
import type { ShardEntry, ShardReport } from '../app/shard/report.ts';
import { respondAll } from '../app/shard/respond-all.ts';
import type { ShardMember } from '../app/shard/shard.ts';
import { recoverCommand } from '../journal/recovering.ts';
import { type Fault, fail } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { AskedAll } from './ask.ts';
import type { Common } from './options.ts';
import type { ShardSettings } from './shard-options.ts';
import type { Signals } from './signals.ts';
import type { Terminal } from './terminal.ts';

interface Several {
  readonly all: AskedAll;
  readonly shard: ShardSettings;
  readonly common: Common;
  readonly signals: Signals;
  /** Of any of the runs: what a run's own plan needs comes from `connect`. */
  readonly settings: RunSettings;
  readonly connect: RespondRequest['settingsFor'];
}

export async function runSeveral(several: Several): Promise<number> {
  const { all, shard, common, signals, settings } = several;
  const { terminal, out, state } = common;
  const id = shardId(new Date());
  const folder = out ?? join(state, 'shards', id);
  const prepared = settings.planDigest === null ? await prepareShardFolder(folder) : fail(oneDigest);
  if (!prepared.ok && (out !== null || settings.planDigest !== null)) {
    terminal.refuse(prepared.faults);
    return 2;
  }
  const members = all.asked.map(({ decision, runbook, topology, inputs }) => ({
    decision,
    sources: { runbook, topology, inputs },
  }));
  terminal.say(`${id}: ${members.length} runs, at most ${shard.maxParallel} at once`);
  const { report, runs } = await respondAll({
    ...{ id, members, others: all, store: settings.store, dryRun: settings.dryRun, refusal: null },
    ...{ ...shard, cancel: signals.cancel },
    respond: (asked) => respondTo(several, asked),
  });
  const { channels, runUrl, actor } = settings;
  const redactor = redactorFor(settings);
  const notices = await giveNotice(id, runs, { channels, runUrl, actor, redact: (text) => redactor.text(text) });
  const summary = redactor.text(shardSummary(report, { notices, folder, links: null }));
  const document = redactor.json(documentOf(report, notices, false));
  const written = prepared.ok ? await writeShard(folder, { summary, document }) : prepared;
  for (const fault of written.ok ? [] : written.faults) terminal.warn(fault);
  if (terminal.options.json) terminal.document(redactor.json(documentOf(report, notices, true)));
  sayReport(report, terminal);
  terminal.say(`\nsummary  ${visibleLine(folder)}/summary.md`);
  return report.exit;
}

interface AskedOne {
  readonly member: ShardMember;
  readonly refusal: Fault | null;
  readonly repeat: number;
}

/** Its signals are its own, so that none listens to another's; a run that is refused with others tells nobody by itself. */
async function respondTo({ common, settings, signals, connect }: Several, { member, refusal, repeat }: AskedOne) {
  const { plan } = member.decision;
  const connected = await connect(plan);
  if (!connected.ok) return connected;
  const voice = common.terminal.alongside(plan.tenant.id);
  return respond({
    ...member,
    settings: {
      ...settings,
      ...connected.value,
      ...(refusal !== null && { channels: {}, refusals: [...settings.refusals, refusal] }),
      out: runFolderOf(common.out, plan.tenant.id, repeat),
    },
    cancel: AbortSignal.any([signals.cancel]),
    onCancel: 'compensate',
    abandon: AbortSignal.any([signals.abandon]),
    watch: voice.watch,
    warn: voice.warn,
    began: () => undefined,
    settingsFor: connect,
  });
}

function sayReport({ entries, stopped }: ShardReport, terminal: Terminal): void {
  const counts = new Map<string, number>();
  for (const { word } of entries) counts.set(word, (counts.get(word) ?? 0) + 1);
  terminal.say(`\n${[...counts].map(([word, count]) => `${count} ${word}`).join(', ')}`);
  if (stopped !== null) terminal.say(stopped.message);
  for (const entry of entries) terminal.say(lineOf(entry));
  terminal.faults(entries.flatMap(({ faults }) => faults));
}

function lineOf({ mark, tenant, incident, says, executionId, word }: ShardEntry): string {
  const whose = visibleLine(tenant === '' ? incident : tenant);
  const finish = word === 'not_finished' ? ` · finish it with: ${recoverCommand(executionId ?? '')}` : '';
  return `${mark} ${whose} · ${says.map(visibleLine).join(' · ')}${finish}`;
}

const oneDigest: Fault = {
  code: 'usage',
  message: '--plan-digest is given for several runs, each of which has a plan of its own',
  hint: 'Leave it out, or call `run` for one tenant.',
};
