const SCHEME = 'repository:///';
export function addressOf(path) {
    return SCHEME + path.split('/').map(encodeURIComponent).join('/');
}
export function pathOf(address) {
    return address.startsWith(SCHEME) ? decodeURIComponent(address.slice(SCHEME.length)) : null;
}
