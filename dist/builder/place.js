export class BuilderFault extends Error {
    at;
    constructor(message, at = placeHere()) {
        super(message);
        this.at = at;
    }
}
export function placeHere() {
    const before = Error.prepareStackTrace;
    Error.prepareStackTrace = (_error, sites) => sites;
    const sites = new Error().stack;
    Error.prepareStackTrace = before;
    return placeOf(sites);
}
export function placeOf(sites) {
    for (const site of Array.isArray(sites) ? sites.filter(isSite) : []) {
        const file = site.getFileName() ?? '';
        if (file === '' || file.startsWith('node:') || isOwn(file))
            continue;
        return { file, line: site.getLineNumber() ?? 1, column: site.getColumnNumber() ?? 1 };
    }
    return null;
}
function isSite(site) {
    return typeof site === 'object' && site !== null && 'getFileName' in site;
}
const OWN = /^(.*[\\/])[^\\/]*$/.exec(import.meta.url)?.[1] ?? '';
function isOwn(file) {
    return (file.includes('://') ? file : `file://${file}`).startsWith(OWN);
}
