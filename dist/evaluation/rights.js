const TAKEN = 'kill _kill abort binding _linkedBinding dlopen execve _debugProcess _debugEnd _startProfilerIdleNotifier getBuiltinModule report reallyExit loadEnvFile _rawDebug openStdin stdin stdout stderr _getActiveHandles _getActiveRequests mainModule';
export function giveUpRights() {
    const node = process;
    const leave = Reflect.get(node, 'reallyExit');
    for (const name of TAKEN.split(' ')) {
        Reflect.defineProperty(node, name, { value: undefined, configurable: false, writable: false, enumerable: false });
    }
    for (const prototype of prototypes())
        Object.seal(prototype);
    return (code) => {
        if (typeof leave === 'function')
            Reflect.apply(leave, node, [code]);
    };
}
function prototypes() {
    const makers = [Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Promise, RegExp, Date, Map, Set];
    const errors = [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, AggregateError];
    const memory = [WeakMap, WeakSet, WeakRef, ArrayBuffer, SharedArrayBuffer, DataView, Uint8Array, Buffer];
    const direct = [...makers, ...errors, ...memory].map(({ prototype }) => prototype);
    const hidden = [[][Symbol.iterator](), new Map().entries(), new Set().values(), ''[Symbol.iterator]()];
    const functions = [async () => undefined, function* () { }, async function* () { }];
    const all = new Set();
    for (const one of [...direct, ...hidden.map(above), ...functions.map(above)]) {
        for (let each = one; each !== null; each = above(each))
            all.add(each);
    }
    return all;
}
function above(value) {
    const found = Object.getPrototypeOf(value);
    return typeof found === 'object' || typeof found === 'function' ? found : null;
}
