import { addressOf } from '../builder/module-address.js';
const OWN_FILES = addressOf('');
export function hideStacks() {
    const filesOf = sitesHere()[0]?.getFileName;
    const ours = new WeakSet();
    const only = (asked) => {
        const prepare = (error, sites) => {
            const seen = authored(sites, filesOf);
            return typeof asked === 'function' ? Reflect.apply(asked, Error, [error, seen]) : textOf(error, seen);
        };
        ours.add(prepare);
        return prepare;
    };
    let current = only(undefined);
    Object.defineProperty(Error, 'prepareStackTrace', {
        get: () => current,
        set: (asked) => {
            current = typeof asked === 'function' && ours.has(asked) ? asked : only(asked);
        },
        configurable: false,
    });
    Object.defineProperty(globalThis, 'Error', { value: Error, configurable: false, writable: false });
    return () => {
        current = undefined;
    };
}
function sitesHere() {
    const before = Error.prepareStackTrace;
    Error.prepareStackTrace = (_error, sites) => sites;
    const sites = new Error().stack;
    Error.prepareStackTrace = before;
    return Array.isArray(sites) ? sites : [];
}
function authored(sites, filesOf) {
    const seen = [];
    for (let at = 0; at < sites.length; at += 1) {
        const site = sites[at];
        if (site !== undefined && filesOf !== undefined && isAuthored(Reflect.apply(filesOf, site, [])))
            seen[seen.length] = site;
    }
    return seen;
}
function isAuthored(file) {
    if (typeof file !== 'string')
        return false;
    for (let at = 0; at < OWN_FILES.length; at += 1)
        if (file[at] !== OWN_FILES[at])
            return false;
    return true;
}
function textOf(error, sites) {
    let text = headOf(error);
    for (const site of sites)
        text += `\n    at ${site}`;
    return text;
}
function headOf(error) {
    try {
        return Reflect.apply(Error.prototype.toString, error, []);
    }
    catch {
        return 'Error';
    }
}
