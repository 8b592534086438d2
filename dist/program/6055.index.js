export const id = 6055;
export const ids = [6055];
export const modules = {

/***/ 20022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ OUTCOME_NAMES),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
const OUTCOMES = {
    incident_resolved: {
        exit: 0,
        human: 'no',
        says: 'every step that applied is verified, guards released, the incident is over',
    },
    symptom_absent: { exit: 0, human: 'no', says: 'the symptom does not hold; nothing was changed' },
    not_firing: { exit: 0, human: 'no', says: 'the alert is not firing; nothing was looked at' },
    duplicate: { exit: 0, human: 'no', says: 'the same occurrence is being handled, or was; nothing was changed' },
    dry_run: { exit: 0, human: 'no', says: 'plan, probes and conditions only; nothing was changed' },
    rolled_back: {
        exit: 1,
        human: 'yes',
        says: 'what this run did was undone and verified undone, except what is kept or has no undo',
    },
    not_recovered: { exit: 1, human: 'yes', says: 'verified changes stand, the incident was not seen to be over' },
    refused: { exit: 3, human: 'yes', says: 'refused before any change' },
    cancelled: {
        exit: 130,
        human: 'yes',
        says: 'cancelled; what this run did was undone, except what is kept or has no undo',
    },
    rollback_failed: { exit: 4, human: 'now', says: 'partial state: an undo or a release was not seen to hold' },
    unknown: { exit: 4, human: 'now', says: 'contact was lost during a change, and its fate could not be confirmed' },
};
const OUTCOME_NAMES = Object.keys(OUTCOMES);


/***/ }),

/***/ 76181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const FORM = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/;
const UNITS = [86_400_000, 3_600_000, 60_000, 1_000, 1];
function parseDuration(text) {
    const found = FORM.exec(text);
    if (text === '' || found === null)
        return null;
    return UNITS.reduce((sum, unit, index) => sum + unit * Number(found[index + 1] ?? 0), 0);
}
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.floor(ms)} ms`;
    if (ms < 60_000)
        return `${Math.floor(ms / 100) / 10} s`;
    const seconds = Math.floor(ms / 1_000);
    const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
    return hours > 0 ? `${hours}h ${minutes}m` : `${minutes}m ${seconds % 60}s`;
}


/***/ }),

/***/ 42463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 66084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ placeNow),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   wJ: () => (/* binding */ LaterPlace)
/* harmony export */ });
/* harmony import */ var _kernel_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _kernel_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88852);
/* harmony import */ var _kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);



function documentOf(parts) {
    const { file, text, data } = parts;
    const spans = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(parts.spans);
    const lines = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => (0,_kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLines */ .J)(file, text));
    return {
        file,
        text,
        data,
        placeOf: (path, part = 'value') => {
            const { key, value, whole } = spans().find(path);
            const { start, end } = part === 'key' || !whole ? key : value;
            return lines().placeAt(start, end);
        },
        placeWithin: (path, start, end) => {
            const { value, whole, scalar } = spans().find(path);
            if (!whole || scalar === undefined)
                return lines().placeAt(value.start, value.end);
            const offsets = (0,_kernel_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarOffsets */ .V)(scalar, { text, start: value.start, end: value.end });
            const open = offsets[Math.min(start, offsets.length - 1)] ?? value.start;
            return lines().placeAt(open, Math.max(open + 1, offsets[Math.min(end, offsets.length - 1)] ?? value.end));
        },
        sourceOf: (path) => spans().find(path).scalar,
    };
}
class LaterPlace {
    #find;
    #name;
    #found = null;
    constructor(find, name = '') {
        this.#find = find;
        this.#name = name;
    }
    get file() {
        return this.now().file;
    }
    get line() {
        return this.now().line;
    }
    get column() {
        return this.now().column;
    }
    get length() {
        return this.now().length ?? 1;
    }
    get excerpt() {
        return this.now().excerpt ?? '';
    }
    get excerptFrom() {
        return this.now().excerptFrom ?? 1;
    }
    now() {
        this.#found ??= this.#find(this.#name);
        return this.#found;
    }
    toJSON() {
        return this.now();
    }
}
function placeNow(place) {
    return place instanceof LaterPlace ? place.now() : place;
}


/***/ })

};
