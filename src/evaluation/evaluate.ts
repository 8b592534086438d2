// The child's entry: evaluates one runbook that is written as TypeScript, and prints what came out as one JSON document.
// It is given the runbook and what that imports as one JSON document, and reads no file.
// Promises: nothing else is printed; whatever the runbook does ends as a value or as a complaint with its place, never as a stack.
import { readFileSync, writeSync } from 'node:fs';
import { addressOf } from '../builder/module-address.ts';
import { placesOf } from '../builder/runbook.ts';
import { Complaint, complaintOf } from './complaint.ts';
import { hookModules } from './modules.ts';
import { giveUpRights } from './rights.ts';
import { hideStacks } from './stacks.ts';
import { standIn } from './stand-ins.ts';

const node = process;
interface Given {
  readonly entry: string;
  readonly files: readonly (readonly [path: string, text: string])[];
}
const { entry, files }: Given = JSON.parse(readFileSync(0, 'utf8'));
const faults: Complaint[] = [];

node.on('uncaughtException', fail);
node.on('unhandledRejection', fail);
// Nothing is left to do, and the module still waits.
node.on('exit', () => fail(new Complaint('awaits something that never comes', null)));
Error.stackTraceLimit = 50;
const showStacks = hideStacks();
hookModules(new Map(files));
const leave = giveUpRights();
standIn((complaint) => faults.push(complaint));

const { default: value }: { readonly default?: unknown } = await import(addressOf(entry)).catch(fail);
// What was begun and not waited for has its say, too.
await new Promise((settled) => setImmediate(settled));
const [fault] = faults;
if (fault !== undefined) fail(fault);
const places = placesOf(value);
if (places === undefined) fail(new Complaint(whatInstead(value), null));
end({ data: value, places });

function whatInstead(instead: unknown): string {
  if (instead === undefined) return 'exports nothing';
  if (instead instanceof Promise) return 'exports a promise';
  return typeof instead === 'function' ? 'exports a function' : 'exports what `runbook({…})` did not make';
}

function fail(error: unknown): never {
  const complaint = complaintOf(faults[0] ?? error);
  if (complaint.kind === 'syntax' && complaint.at === null) throwAway(error);
  return end({ complaint });
}

/** Node writes the place of such an error when it ends by it, and nowhere else. */
function throwAway(error: unknown): never {
  for (const event of ['uncaughtException', 'unhandledRejection', 'exit']) node.removeAllListeners(event);
  showStacks();
  throw error;
}

function end(answer: object): never {
  node.removeAllListeners('exit');
  // The pipe may take a part at a time.
  const bytes = Buffer.from(JSON.stringify(answer));
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
  for (;;) leave(0);
}
