export const DECLARATION = Symbol('declaration');
export function declarationOf(value) {
    return isDeclared(value) ? value[DECLARATION] : null;
}
function isDeclared(value) {
    return typeof value === 'object' && value !== null && DECLARATION in value;
}
