export { guard } from './guard.js';
export { input } from './input.js';
export { and, cel, not, number, or, time } from './logic.js';
export { incident, run, target, tenant } from './names.js';
export { notify } from './notify.js';
export { all, before, first, probe } from './probe.js';
export { runbook } from './runbook.js';
export { check, mitigation } from './step.js';
export { secret, text } from './text.js';
