export const LEVEL = { unknown: 0, or: 1, and: 2, relation: 3, sum: 4, product: 5, unary: 6, member: 7 };
export function infix(left, operator, right) {
    const level = LEVELS[operator] ?? LEVEL.relation;
    const least = level === LEVEL.relation ? level + 1 : level;
    return { text: `${atLeast(left, least)} ${operator} ${atLeast(right, level + 1)}`, level };
}
export function joined(parts, operator) {
    const level = operator === '&&' ? LEVEL.and : LEVEL.or;
    return { text: parts.map((part) => atLeast(part, level)).join(` ${operator} `), level };
}
export function negated(operand) {
    return { text: `!${atLeast(operand, LEVEL.member)}`, level: LEVEL.unary };
}
export function called(owner, method, parameters) {
    const given = parameters.map(({ text }) => text).join(', ');
    return { text: `${atLeast(owner, LEVEL.member)}.${method}(${given})`, level: LEVEL.member };
}
export function listed(items) {
    return { text: `[${items.map(({ text }) => text).join(', ')}]`, level: LEVEL.member };
}
export function plainCall(name, text) {
    return { text: `${name}(${JSON.stringify(text)})`, level: LEVEL.member };
}
export function literal(value) {
    if (typeof value === 'number' && (value < 0 || Object.is(value, -0)))
        return { text: `-${String(-value)}`, level: LEVEL.unary };
    return { text: typeof value === 'string' ? quoted(value) : String(value), level: LEVEL.member };
}
export function isPlainNumber(value) {
    if (Number.isInteger(value))
        return Number.isSafeInteger(value) && !Object.is(value, -0);
    const text = String(value);
    return /^-?\d+\.\d+$/.test(text) && text.replace(/\D/g, '').length <= 15;
}
const LEVELS = {
    '+': LEVEL.sum,
    '-': LEVEL.sum,
    '*': LEVEL.product,
    '/': LEVEL.product,
    '%': LEVEL.product,
};
function atLeast({ text, level }, least) {
    return level < least ? `(${text})` : text;
}
function quoted(text) {
    return JSON.stringify(text);
}
