export const id = 9505;
export const ids = [9505];
export const modules = {

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
