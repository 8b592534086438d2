import { Complaint } from './complaint.js';
const PROCESS = {
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
export function standIn(note) {
    const refuse = (says) => {
        const complaint = new Complaint(says);
        note(complaint);
        throw complaint;
    };
    const always = (says) => () => refuse(says);
    const unlessNode = (says) => () => {
        if (new Complaint(says).at !== null)
            refuse(says);
    };
    replace('process', faceless((name) => refuse(PROCESS[name] ?? `reads \`process.${name}\``)));
    replace('console', faceless(always('prints to standard output')));
    replace('crypto', faceless(always(CHANCE)));
    for (const name of NETWORK)
        replace(name, always('uses the network'));
    for (const name of STORAGE)
        replace(name, faceless(always('reads what is kept elsewhere')));
    for (const name of OTHERS)
        replace(name, maker(() => refuse(`uses \`${name}\``)));
    replace('navigator', faceless(always('reads the machine')));
    Math.random = always(CHANCE);
    const { Temporal } = Object(globalThis);
    if (Temporal !== undefined)
        Object.defineProperty(Temporal, 'Now', { get: always(CLOCK) });
    datesOnly(unlessNode(CLOCK));
    replace('performance', watched(performance, unlessNode(CLOCK)));
    replace('Date', clockless(unlessNode(CLOCK)));
}
function replace(name, value) {
    Object.defineProperty(globalThis, name, { value, configurable: false, writable: false });
}
function maker(refuse) {
    return new Proxy(class {
    }, { construct: refuse, apply: refuse, get: refuse });
}
function faceless(read) {
    const refuse = (_target, name) => (typeof name === 'symbol' ? undefined : read(name));
    return new Proxy({}, { get: refuse });
}
function watched(genuine, ask) {
    return new Proxy(genuine, {
        get: (target, name) => {
            ask();
            const value = Reflect.get(target, name, target);
            return typeof value === 'function' ? value.bind(target) : value;
        },
    });
}
function datesOnly(ask) {
    const { prototype } = Intl.DateTimeFormat;
    const genuine = Object.getOwnPropertyDescriptor(prototype, 'format')?.get;
    const toParts = prototype.formatToParts;
    Object.defineProperty(prototype, 'format', {
        get() {
            const format = genuine === undefined ? undefined : Reflect.apply(genuine, this, []);
            return (time) => {
                if (time === undefined)
                    ask();
                return typeof format === 'function' ? format(time) : undefined;
            };
        },
    });
    prototype.formatToParts = function formatToParts(time) {
        if (time === undefined)
            ask();
        return Reflect.apply(toParts, this, [time]);
    };
}
function clockless(ask) {
    const genuine = Date;
    const made = new Proxy(genuine, {
        apply: () => {
            ask();
            return genuine();
        },
        construct: (target, given, made) => {
            if (given.length === 0)
                ask();
            return Reflect.construct(target, given, made);
        },
        get: (target, name) => {
            if (name === 'now')
                ask();
            return Reflect.get(target, name);
        },
    });
    genuine.prototype.constructor = made;
    return made;
}
