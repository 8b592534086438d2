import { access } from './expression.js';
export const tenant = {
    get id() {
        return named('tenant.id');
    },
    attribute: (name) => named(member('tenant', name)),
};
export const target = {
    get host() {
        return named('target.host');
    },
    get address() {
        return named('target.address');
    },
    get name() {
        return named('target.name');
    },
    get service() {
        return named('target.service');
    },
    attribute: (name) => named(member('target', name)),
};
export const incident = {
    source: named('incident.source'),
    name: named('incident.name'),
    status: named('incident.status'),
    severity: named('incident.severity'),
    severity_raw: named('incident.severity_raw'),
    dedup_key: named('incident.dedup_key'),
    starts_at: named('incident.starts_at'),
    tenant: named('incident.tenant'),
    service: named('incident.service'),
    host: named('incident.host'),
    url: named('incident.url'),
    label: (name) => named(member('incident.labels', name)),
    annotation: (name) => named(member('incident.annotations', name)),
};
export const run = {
    get id() {
        return named('run.id');
    },
    get now() {
        return named('run.now');
    },
};
function named(path) {
    return access(path, []);
}
const RESERVED = new Set('as break const continue else false for function if import in let loop namespace null package return true var void while'.split(' '));
function member(owner, name) {
    return /^[A-Za-z_]\w*$/.test(name) && !RESERVED.has(name) ? `${owner}.${name}` : `${owner}[${JSON.stringify(name)}]`;
}
