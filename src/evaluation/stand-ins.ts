// What stands where a program of Node finds the process, the console, the clock and chance: each says what a runbook has no need of.
// Promises: one that catches what is thrown there is told all the same. No border of security: that is Node's permission model.
import { Complaint } from './complaint.ts';

type Note = (complaint: Complaint) => void;

const PROCESS: Readonly<Record<string, string>> = {
  env: 'reads the environment',
  stdout: 'prints to standard output',
  stderr: 'prints to standard error',
  exit: 'calls `process.exit`',
  hrtime: 'reads the clock',
};
const NETWORK = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'BroadcastChannel'];
const STORAGE = ['localStorage', 'sessionStorage', 'caches'];
const OTHERS = ['File', 'Event', 'CustomEvent', 'MessageChannel', 'WebAssembly'];
const CLOCK = 'reads the clock';
const CHANCE = 'draws by chance';

export function standIn(note: Note): void {
  const refuse = (says: string): never => {
    const complaint = new Complaint(says);
    note(complaint);
    throw complaint;
  };
  const always = (says: string) => (): never => refuse(says);
  // Node itself needs a clock while it loads modules: only where the author's files are on the way is it asked by them.
  const unlessNode = (says: string) => (): void => {
    if (new Complaint(says).at !== null) refuse(says);
  };
  replace(
    'process',
    faceless((name) => refuse(PROCESS[name] ?? `reads \`process.${name}\``)),
  );
  replace('console', faceless(always('prints to standard output')));
  replace('crypto', faceless(always(CHANCE)));
  for (const name of NETWORK) replace(name, always('uses the network'));
  for (const name of STORAGE) replace(name, faceless(always('reads what is kept elsewhere')));
  for (const name of OTHERS)
    replace(
      name,
      maker(() => refuse(`uses \`${name}\``)),
    );
  replace('navigator', faceless(always('reads the machine')));
  Math.random = always(CHANCE);
  const { Temporal }: { readonly Temporal?: { readonly Now: object } } = Object(globalThis);
  if (Temporal !== undefined) Object.defineProperty(Temporal, 'Now', { get: always(CLOCK) });
  datesOnly(unlessNode(CLOCK));
  replace('performance', watched(performance, unlessNode(CLOCK)));
  replace('Date', clockless(unlessNode(CLOCK)));
}

function replace(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: false, writable: false });
}

function maker(refuse: () => never): object {
  return new Proxy(class {}, { construct: refuse, apply: refuse, get: refuse });
}

function faceless(read: (name: string) => never): object {
  const refuse = (_target: object, name: string | symbol) => (typeof name === 'symbol' ? undefined : read(name));
  return new Proxy({}, { get: refuse });
}

function watched(genuine: object, ask: () => void): object {
  return new Proxy(genuine, {
    get: (target, name) => {
      ask();
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Without a time that is written out, what `Intl` formats is the present. */
function datesOnly(ask: () => void): void {
  const { prototype } = Intl.DateTimeFormat;
  const genuine = Object.getOwnPropertyDescriptor(prototype, 'format')?.get;
  const toParts = prototype.formatToParts;
  Object.defineProperty(prototype, 'format', {
    get() {
      const format: unknown = genuine === undefined ? undefined : Reflect.apply(genuine, this, []);
      return (time: unknown): unknown => {
        if (time === undefined) ask();
        return typeof format === 'function' ? format(time) : undefined;
      };
    },
  });
  prototype.formatToParts = function formatToParts(time) {
    if (time === undefined) ask();
    return Reflect.apply(toParts, this, [time]);
  };
}

/** Times that are written out are what they are; the present is not known. */
function clockless(ask: () => void): DateConstructor {
  const genuine = Date;
  const made = new Proxy(genuine, {
    apply: () => {
      ask();
      return genuine();
    },
    construct: (target, given, made) => {
      if (given.length === 0) ask();
      return Reflect.construct(target, given, made);
    },
    get: (target, name) => {
      if (name === 'now') ask();
      return Reflect.get(target, name);
    },
  });
  genuine.prototype.constructor = made;
  return made;
}
