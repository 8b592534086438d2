export const id = 6120;
export const ids = [6120];
export const modules = {

/***/ 19394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ portionText),
/* harmony export */   Rn: () => (/* binding */ parsePortion),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
const FORM = /^([1-9]\d{0,5})(%?)$/;
function parsePortion(text) {
    const [, digits = '', sign] = FORM.exec(text) ?? [];
    const number = Number(digits);
    if (number === 0)
        return null;
    if (sign !== '%')
        return { kind: 'count', count: number };
    return number > 100 ? null : { kind: 'share', percent: number };
}
function countOf(portion, whole) {
    return portion.kind === 'count' ? portion.count : Math.max(1, Math.ceil((portion.percent * whole) / 100));
}
function portionText(portion) {
    return portion.kind === 'count' ? String(portion.count) : `${portion.percent}%`;
}


/***/ }),

/***/ 79505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ PARALLEL),
/* harmony export */   EM: () => (/* binding */ FAILURES),
/* harmony export */   WU: () => (/* binding */ MOST_TENANTS),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   jX: () => (/* binding */ SHARD_SIZE)
/* harmony export */ });
const MOST_TENANTS = 100;
const SHARD_SIZE = 25;
const MOST_SHARDS = 256;
const PARALLEL = 8;
const FAILURES = { kind: 'share', percent: 25 };


/***/ })

};
