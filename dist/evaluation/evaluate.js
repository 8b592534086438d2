var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { readFileSync, writeSync } from 'node:fs';
import { addressOf } from '../builder/module-address.js';
import { placesOf } from '../builder/runbook.js';
import { Complaint, complaintOf } from './complaint.js';
import { hookModules } from './modules.js';
import { giveUpRights } from './rights.js';
import { hideStacks } from './stacks.js';
import { standIn } from './stand-ins.js';
const node = process;
const { entry, files } = JSON.parse(readFileSync(0, 'utf8'));
const faults = [];
node.on('uncaughtException', fail);
node.on('unhandledRejection', fail);
node.on('exit', () => fail(new Complaint('awaits something that never comes', null)));
Error.stackTraceLimit = 50;
const showStacks = hideStacks();
hookModules(new Map(files));
const leave = giveUpRights();
standIn((complaint) => faults.push(complaint));
const { default: value } = await import(__rewriteRelativeImportExtension(addressOf(entry))).catch(fail);
await new Promise((settled) => setImmediate(settled));
const [fault] = faults;
if (fault !== undefined)
    fail(fault);
const places = placesOf(value);
if (places === undefined)
    fail(new Complaint(whatInstead(value), null));
end({ data: value, places });
function whatInstead(instead) {
    if (instead === undefined)
        return 'exports nothing';
    if (instead instanceof Promise)
        return 'exports a promise';
    return typeof instead === 'function' ? 'exports a function' : 'exports what `runbook({…})` did not make';
}
function fail(error) {
    const complaint = complaintOf(faults[0] ?? error);
    if (complaint.kind === 'syntax' && complaint.at === null)
        throwAway(error);
    return end({ complaint });
}
function throwAway(error) {
    for (const event of ['uncaughtException', 'unhandledRejection', 'exit'])
        node.removeAllListeners(event);
    showStacks();
    throw error;
}
function end(answer) {
    node.removeAllListeners('exit');
    const bytes = Buffer.from(JSON.stringify(answer));
    for (let at = 0; at < bytes.length;)
        at += writeSync(1, bytes, at);
    for (;;)
        leave(0);
}
