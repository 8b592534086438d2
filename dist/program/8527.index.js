export const id = 8527;
export const ids = [8527];
export const modules = {

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
