'use strict';
(typeof module === 'object' ? module : {}).exports = { ids: [6084], modules: {

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
    const { file, text, data, changesNumbers, shows } = parts;
    const spans = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(parts.spans);
    const lines = (0,_kernel_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => (0,_kernel_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLines */ .J)(file, text, shows));
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


/***/ })

} };
