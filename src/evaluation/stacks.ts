// What a runbook sees of a stack: the frames of its own files, and nothing of Node's or of this program's, whose places differ between
// machines. Promises: the same for whoever asks, by `stack`, `captureStackTrace` or a `prepareStackTrace` of its own. Frames are told
// apart by nothing that a runbook may have replaced.
import { addressOf } from '../builder/module-address.ts';

type Prepare = (error: Error, sites: NodeJS.CallSite[]) => unknown;

const OWN_FILES = addressOf('');

/** What undoes it: for errors that Node is to tell itself. */
export function hideStacks(): () => void {
  const filesOf = sitesHere()[0]?.getFileName;
  const ours = new WeakSet<Prepare>();
  const only = (asked: unknown): Prepare => {
    const prepare: Prepare = (error, sites) => {
      const seen = authored(sites, filesOf);
      return typeof asked === 'function' ? Reflect.apply(asked, Error, [error, seen]) : textOf(error, seen);
    };
    ours.add(prepare);
    return prepare;
  };
  let current: Prepare | undefined = only(undefined);
  Object.defineProperty(Error, 'prepareStackTrace', {
    get: () => current,
    set: (asked: Prepare | undefined) => {
      current = typeof asked === 'function' && ours.has(asked) ? asked : only(asked);
    },
    configurable: false,
  });
  // Node asks whatever has this name.
  Object.defineProperty(globalThis, 'Error', { value: Error, configurable: false, writable: false });
  return () => {
    current = undefined;
  };
}

function sitesHere(): readonly NodeJS.CallSite[] {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = (_error, sites) => sites;
  const sites: unknown = new Error().stack;
  Error.prepareStackTrace = before;
  return Array.isArray(sites) ? sites : [];
}

function authored(sites: readonly NodeJS.CallSite[], filesOf: NodeJS.CallSite['getFileName'] | undefined) {
  const seen: NodeJS.CallSite[] = [];
  for (let at = 0; at < sites.length; at += 1) {
    const site = sites[at];
    if (site !== undefined && filesOf !== undefined && isAuthored(Reflect.apply(filesOf, site, [])))
      seen[seen.length] = site;
  }
  return seen;
}

function isAuthored(file: unknown): boolean {
  if (typeof file !== 'string') return false;
  for (let at = 0; at < OWN_FILES.length; at += 1) if (file[at] !== OWN_FILES[at]) return false;
  return true;
}

function textOf(error: Error, sites: readonly NodeJS.CallSite[]): string {
  let text = headOf(error);
  for (const site of sites) text += `\n    at ${site}`;
  return text;
}

function headOf(error: Error): string {
  try {
    return Reflect.apply(Error.prototype.toString, error, []);
  } catch {
    return 'Error';
  }
}
