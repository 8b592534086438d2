// What the child gives up before it reads a line of a runbook: what the process object can do to others, and accessors on the
// prototypes of JavaScript, by which Node's own objects are met.
// Promises: no signal, no module of Node and no native code is left on the process; the entry keeps only its way out.

const TAKEN =
  'kill _kill abort binding _linkedBinding dlopen execve _debugProcess _debugEnd _startProfilerIdleNotifier getBuiltinModule report reallyExit loadEnvFile _rawDebug openStdin stdin stdout stderr _getActiveHandles _getActiveRequests mainModule';

/** Ends the process. */
export function giveUpRights(): (code: number) => void {
  const node = process;
  const leave: unknown = Reflect.get(node, 'reallyExit');
  for (const name of TAKEN.split(' ')) {
    Reflect.defineProperty(node, name, { value: undefined, configurable: false, writable: false, enumerable: false });
  }
  for (const prototype of prototypes()) Object.seal(prototype);
  return (code) => {
    if (typeof leave === 'function') Reflect.apply(leave, node, [code]);
  };
}

/** Of the language: writable, since classes of a runbook may set what they inherit; nothing can be added to them. */
function prototypes(): ReadonlySet<object> {
  const makers = [Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Promise, RegExp, Date, Map, Set];
  const errors = [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, AggregateError];
  const memory = [WeakMap, WeakSet, WeakRef, ArrayBuffer, SharedArrayBuffer, DataView, Uint8Array, Buffer];
  const direct = [...makers, ...errors, ...memory].map(({ prototype }): object => prototype);
  const hidden = [[][Symbol.iterator](), new Map().entries(), new Set().values(), ''[Symbol.iterator]()];
  const functions = [async () => undefined, function* () {}, async function* () {}];
  const all = new Set<object>();
  for (const one of [...direct, ...hidden.map(above), ...functions.map(above)]) {
    for (let each: object | null = one; each !== null; each = above(each)) all.add(each);
  }
  return all;
}

function above(value: object): object | null {
  const found: unknown = Object.getPrototypeOf(value);
  return typeof found === 'object' || typeof found === 'function' ? found : null;
}
