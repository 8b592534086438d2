export const id = 3263;
export const ids = [3263];
export const modules = {

/***/ 46289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   W$: () => (/* binding */ becauseOf),
/* harmony export */   g0: () => (/* binding */ guardsOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20022);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63879);


function meaningOf(outcome, standing) {
    const { failure } = standing.state;
    const changed = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(standing.state);
    switch (outcome) {
        case 'incident_resolved':
            return resolved(standing);
        case 'rolled_back':
            return `${failure === null ? 'the way forward ended' : ENDED[failure.kind]}; ${becameOf(standing)}`;
        case 'cancelled':
            return changed ? `cancelled; ${becameOf(standing)}` : 'cancelled before any change';
        case 'unknown':
            return failure?.kind === 'broken'
                ? 'the journal is broken, and what was done behind it is not known'
                : _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.unknown.says;
        default:
            return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i[outcome].says;
    }
}
function becauseOf(failure, guards) {
    const { kind, because } = failure;
    if (kind !== 'guard')
        return because;
    const own = guards.find(({ guard, target }) => because.startsWith(`${(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .guardKey */ .Dt)(guard, target)}: `));
    return `guard ${because}${own?.status === 'released' ? '; it is released now' : ''}`;
}
function guardsOf({ guards }) {
    return Object.entries(guards).flatMap(([key, { status }]) => {
        const [guard = '', target = ''] = key.split(' @ ');
        return status === 'idle' ? [] : { guard, target, status };
    });
}
function resolved({ state }) {
    if (!(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAnything */ .BW)(state))
        return 'no step applied, and nothing was changed; the incident is over';
    return Object.values(state.steps).includes('skipped')
        ? _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i.incident_resolved.says
        : 'every step verified, guards released, the incident is over';
}
const ENDED = {
    absent: 'the symptom does not hold',
    kept: 'the incident was not seen to be over',
    condition: 'a step failed',
    command: 'a step failed',
    guard: 'a guard failed',
    isolation: 'it was not isolated',
    recovery: 'the incident was not seen to be over',
    cancelled: 'cancelled',
    timeout: 'the runbook\u2019s timeout passed',
    journal: 'the journal was lost',
    died: 'its process died, and another one went on',
    broken: 'the journal is broken',
    bystander: 'another tenant fell ill',
};
const NOT_UNDONE = [
    ['kept', 'is kept'],
    ['kept_unverified', 'cannot be undone'],
    ['left', 'has no undo'],
];
function becameOf({ targets }) {
    if (targets.length === 0)
        return 'no step had changed anything';
    const stays = NOT_UNDONE.filter(([status]) => targets.some((target) => target.status === status));
    const what = stays.map(([, word]) => word).join(' or ');
    if (!targets.some(({ status }) => status === 'undone'))
        return `nothing was undone: what this run did ${what}`;
    return `what this run did was undone and verified undone${what === '' ? '' : `, except what ${what}`}`;
}


/***/ }),

/***/ 63879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   BW: () => (/* binding */ changedAnything),
/* harmony export */   Dt: () => (/* binding */ guardKey),
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   Sx: () => (/* binding */ withGuard),
/* harmony export */   gt: () => (/* binding */ isGuardStage),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   hc: () => (/* binding */ isResting),
/* harmony export */   ue: () => (/* binding */ initialState),
/* harmony export */   yY: () => (/* binding */ withTarget)
/* harmony export */ });
const UNTOUCHED = {
    status: 'not_started',
    before: [],
    did: {},
    held_before: false,
    acted: false,
    settled: false,
};
const IDLE = { status: 'idle', before: 'idle', releases: 0, fresh: false };
function initialState(plan) {
    return {
        plan,
        phase: { name: 'claimed' },
        opening: null,
        first: [],
        discovered: [],
        bystanders: {},
        watched: [],
        acted_ms: 0,
        steps: Object.fromEntries(plan.steps.map((step) => [step.id, 'pending'])),
        targets: {},
        guards: {},
        running: [],
        unconfirmed: [],
        token: 0,
        failure: null,
        interrupted: null,
    };
}
function targetKey(step, target) {
    return `${step} @ ${target}`;
}
function targetOf(state, step, target) {
    return state.targets[targetKey(step, target)] ?? UNTOUCHED;
}
function withTarget(state, step, target, change) {
    const key = targetKey(step, target);
    return { ...state, targets: { ...state.targets, [key]: { ...targetOf(state, step, target), ...change } } };
}
function guardOf(state, key) {
    return state.guards[key] ?? IDLE;
}
function withGuard(state, key, change) {
    return { ...state, guards: { ...state.guards, [key]: { ...guardOf(state, key), ...change } } };
}
function guardKey(guard, target) {
    return `${guard} @ ${target}`;
}
function changedAnything(state) {
    const guards = Object.values(state.guards).some((guard) => guard.status !== 'idle' && guard.status !== 'found_engaged');
    return guards || Object.values(state.targets).some((target) => target.status !== 'not_started');
}
function isGuardStage(stage) {
    return 'guard' in stage;
}
function isResting({ phase, interrupted }) {
    return phase.name === 'stepping' && (phase.failing !== null || interrupted !== null);
}


/***/ }),

/***/ 58527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ canonicalValue)
/* harmony export */ });
const DEEPEST = 64;
function canonicalValue(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isSorted(value, DEEPEST) && JSON.stringify(value) === text ? value : undefined;
}
function isSorted(value, deepest) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (deepest === 0)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isSorted(item, deepest - 1));
    let last = '';
    for (const [key, item] of Object.entries(value)) {
        if (key < last)
            return false;
        last = key;
        if (typeof item === 'object' && !isSorted(item, deepest - 1))
            return false;
    }
    return true;
}


/***/ })

};
