import { BuilderFault, placeOf } from '../builder/place.js';
export class Complaint extends Error {
    kind;
    at;
    constructor(says, at = ownPlace(), kind = 'does') {
        super(says);
        this.kind = kind;
        this.at = at;
    }
}
const LONGEST = 2_000;
export function complaintOf(error) {
    if (error instanceof Complaint)
        return { kind: error.kind, says: error.message, at: error.at };
    if (error instanceof BuilderFault)
        return { kind: 'built', says: error.message, at: error.at };
    if (!(error instanceof Error))
        return { kind: 'threw', says: textOf(error), at: null };
    const stack = stackOf(error);
    if (error instanceof SyntaxError && typeof stack === 'string')
        return { kind: 'syntax', says: textOf(error.message), at: pointedAt(stack) };
    const kind = error instanceof SyntaxError && placeOf(outside(stack)) === null ? 'syntax' : 'threw';
    return { kind, says: textOf(kind === 'syntax' ? error.message : error), at: placeOf(outside(stack)) };
}
function textOf(value) {
    try {
        return String(value).slice(0, LONGEST);
    }
    catch {
        return 'what cannot be shown';
    }
}
function stackOf(error) {
    try {
        Error.prepareStackTrace = (_error, sites) => sites;
        return error.stack;
    }
    catch {
        return undefined;
    }
}
export function pointedAt(stack, url = '') {
    const opening = /^(\S*?):(\d+)\n(?:[\s\S]*?\n)??( *)\^/.exec(stack);
    if (opening === null)
        return null;
    const [, file = '', line = '1', indent = ''] = opening;
    return { file: file === '' ? url : file, line: Number(line), column: indent.length + 1 };
}
const OWN = new URL('.', import.meta.url).href;
function outside(sites) {
    return Array.isArray(sites) ? sites.filter((site) => !String(site?.getFileName?.()).startsWith(OWN)) : sites;
}
function ownPlace() {
    return placeOf(outside(stackOf(new Error())));
}
