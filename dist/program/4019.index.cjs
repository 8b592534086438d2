'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [4019], modules: {

/***/ 62741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ withBaseline),
/* harmony export */   aT: () => (/* binding */ howMany),
/* harmony export */   ao: () => (/* binding */ watches),
/* harmony export */   bA: () => (/* binding */ fellIll),
/* harmony export */   fC: () => (/* binding */ settledAt),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   j6: () => (/* binding */ unaskedOf),
/* harmony export */   w8: () => (/* binding */ withAllWatched)
/* harmony export */ });
/* harmony import */ var _kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);

const MOST_NAMED = 5;
function watches({ plan: { bystanders } }) {
    return bystanders !== undefined && bystanders.most > 0;
}
function withBaseline(state, { seen }) {
    const first = Object.fromEntries(seen.map(({ tenant, target, health }) => [target, { tenant, health }]));
    const bystanders = { ...first, ...state.bystanders };
    const watched = seen.filter(({ target }) => bystanders[target]?.health === 'healthy').map(nameOf);
    return { ...state, bystanders, watched };
}
function withAllWatched(state) {
    const most = state.plan.bystanders?.most ?? 0;
    const well = Object.entries(state.bystanders).flatMap(([target, { tenant, health }]) => health === 'healthy' ? [{ tenant, target }] : []);
    const chosen = [...well].sort((a, b) => ((0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(a.target) < (0,_kernel_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(b.target) ? -1 : 1)).slice(0, most);
    return { ...state, watched: chosen.sort((a, b) => (a.target < b.target ? -1 : 1)) };
}
function unaskedOf(asked, { seen, underChange }) {
    const known = new Set(seen.map(({ target }) => target));
    const changed = new Set(underChange.map(({ target }) => target));
    return asked.flatMap(({ tenant, target }) => known.has(target) ? [] : [{ tenant, target, why: changed.has(target) ? 'under_change' : 'no_time' }]);
}
function leftOut(notAsked, unasked) {
    const no_time = unasked.filter(({ why }) => why === 'no_time').length;
    return { ...notAsked, under_change: notAsked.under_change + unasked.length - no_time, no_time };
}
function howMany({ seen, not_asked, unasked = [] }) {
    const { under_change = 0, no_time = 0, ...others } = not_asked ?? {};
    const count = (why) => unasked.filter((one) => one.why === why).length;
    const [late, changed] = [no_time + count('no_time'), under_change + count('under_change')];
    const well = seen.filter(({ health }) => health === 'healthy').length;
    const left = Object.values(others).reduce((sum, many) => sum + many, 0);
    if (seen.length + late + changed + left === 0)
        return [];
    return [
        `${well} of ${seen.length + late} well`,
        ...(late === 0 ? [] : [`${late} not asked for want of time`]),
        ...(changed === 0 ? [] : [`${changed} under a run of ${changed === 1 ? 'its' : 'their'} own`]),
        ...(left === 0 ? [] : [`${left} not asked`]),
    ];
}
function settledAt({ plan, acted_ms }) {
    return acted_ms + (plan.bystanders?.settle_ms ?? 0);
}
function fellIll(worse) {
    const named = worse.slice(0, MOST_NAMED).map(({ tenant, target, because }) => {
        const why = because === undefined ? '' : `: ${because}`;
        return `${tenant} (${target}${why})`;
    });
    const left = worse.length - named.length;
    const all = [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ');
    return `${worse.length === 1 ? 'a bystander' : 'bystanders'} fell ill: ${all}`;
}
function nameOf({ tenant, target }) {
    return { tenant, target };
}


/***/ }),

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
    unknown: { exit: 4, human: 'now', says: 'the fate of a change could not be confirmed' },
};
const OUTCOME_NAMES = Object.keys(OUTCOMES);


/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new Error('canonicalJson: not a JSON value');
    return text;
}
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
function digestOf(value) {
    return sha256(canonicalJson(value));
}


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
    const { file, text, data, changesNumbers } = parts;
    const spans = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(parts.spans);
    const lines = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => (0,_kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLines */ .J)(file, text));
    return {
        file,
        text,
        data,
        changesNumbers,
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


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

} };
