// The child's entry: evaluates one runbook that is written as TypeScript, and prints what came out as one JSON document.
// Promises: nothing else is printed; whatever the runbook does ends as a value or as a complaint with its place, never as a stack.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { placesOf } from '../builder/runbook.ts';
import { Complaint, complaintOf } from './complaint.ts';
import { hookModules } from './modules.ts';
import { standIn } from './stand-ins.ts';

const node = process;
const [file = '', root = ''] = node.argv.slice(2);
const faults: Complaint[] = [];

node.on('uncaughtException', fail);
node.on('unhandledRejection', fail);
// Nothing is left to do, and the module still waits.
node.on('exit', () => fail(new Complaint('awaits something that never comes', null)));
Error.stackTraceLimit = 50;
hookModules(root);
standIn((complaint) => faults.push(complaint));

const address = pathToFileURL(file).href;
const { default: value }: { readonly default?: unknown } = await import(address).catch(fail);
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
  Reflect.deleteProperty(Error, 'prepareStackTrace');
  throw error;
}

function end(answer: object): never {
  node.removeAllListeners('exit');
  // The pipe may take a part at a time.
  const bytes = Buffer.from(JSON.stringify(answer));
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
  return node.exit(0);
}
