import { type Expression } from './expression.js';
import type { Root } from './root.js';
import type { TextValue, TimeValue } from './values.js';
interface WithAttributes<R extends Root> {
    /** What the topology says of it, such as `attribute('tier')`: it may be of any kind. */
    attribute(name: string): Expression<R>;
}
export interface Tenant extends WithAttributes<'tenant'> {
    readonly id: TextValue<'tenant'>;
}
/** The tenant whose incident it is. */
export declare const tenant: Tenant;
export interface Target extends WithAttributes<'target'> {
    readonly host: TextValue<'target'>;
    readonly address: TextValue<'target'>;
    readonly name: TextValue<'target'>;
    readonly service: TextValue<'target'>;
}
/** The instance at hand, where a service is named. */
export declare const target: Target;
export interface Incident {
    readonly source: TextValue<'incident'>;
    readonly name: TextValue<'incident'>;
    readonly status: TextValue<'incident'>;
    readonly severity: TextValue<'incident'>;
    readonly severity_raw: TextValue<'incident'>;
    readonly dedup_key: TextValue<'incident'>;
    readonly starts_at: TimeValue<'incident'>;
    readonly tenant: TextValue<'incident'>;
    readonly service: TextValue<'incident'>;
    readonly host: TextValue<'incident'>;
    readonly url: TextValue<'incident'>;
    label(name: string): TextValue<'incident'>;
    annotation(name: string): TextValue<'incident'>;
}
/** The alert: in conditions and messages, never in a command. */
export declare const incident: Incident;
export interface Run {
    readonly id: TextValue<'run'>;
    /** When the sample at hand was taken. */
    readonly now: TimeValue<'run'>;
}
export declare const run: Run;
export {};
