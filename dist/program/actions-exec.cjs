'use strict';
// Loads @actions/exec when it is first used.
exports.getExecOutput = (...given) => require('./actions-exec-whole.cjs').getExecOutput(...given);
