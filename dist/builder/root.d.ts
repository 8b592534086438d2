/** `masked` is a field that a probe declares as secret; `secret` is a variable of the environment. */
export type Root = 'tenant' | 'incident' | 'inputs' | 'run' | 'target' | 'probe' | 'all' | 'first' | 'before' | 'did' | 'masked' | 'secret';
type Beforehand = 'tenant' | 'incident' | 'inputs' | 'run';
type Observed = Beforehand | 'probe' | 'all' | 'masked';
type InCommands = 'tenant' | 'inputs' | 'run' | 'target';
/** Which roots may be read, by the place in a runbook. */
export interface Readable {
    readonly 'input-default': 'tenant';
    readonly 'input-from': 'incident';
    readonly approval: 'tenant' | 'incident' | 'inputs';
    readonly probe: InCommands;
    readonly show: Observed | 'target';
    readonly symptom: Observed;
    readonly recovered: Observed | 'first';
    readonly check: Observed | 'first';
    readonly message: Observed | 'first';
    readonly 'check-when': Observed | 'first';
    readonly when: Observed | 'target' | 'first';
    readonly require: Observed | 'target' | 'first';
    readonly guard: InCommands | 'first';
    readonly 'guard-condition': Observed | 'target' | 'first';
    readonly do: InCommands | 'first' | 'before';
    readonly verify: Observed | 'target' | 'first' | 'before' | 'did';
    readonly undo: InCommands | 'first' | 'before' | 'did';
    readonly undone: Observed | 'target' | 'first' | 'before';
}
export {};
