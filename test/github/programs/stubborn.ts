// Ignores every polite signal, and leaves a process behind that has gone its own way.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

spawn('sleep', ['97'], { detached: true, stdio: 'ignore' }).unref();
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
console.log('ready');
await sleep(60_000);
