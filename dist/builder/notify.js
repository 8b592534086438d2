export function notify(rule) {
    return rule;
}
