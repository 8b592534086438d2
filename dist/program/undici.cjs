'use strict';
// Loads undici when it is first used.
exports.ProxyAgent = function ProxyAgent(...given) { return new (require('./undici-whole.cjs').ProxyAgent)(...given); };
exports.fetch = (...given) => require('./undici-whole.cjs').fetch(...given);
