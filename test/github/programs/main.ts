// A stand-in for the action's main: reads its settings as the action does, prints hostile text, leaves state and outputs.
import { setTimeout as sleep } from 'node:timers/promises';
import { openAction, takeSettings } from '../../../src/github/action.ts';
import { readContext } from '../../../src/github/context.ts';
import { triggerOf } from '../../../src/github/event.ts';

const settings = takeSettings(process.env);
const action = openAction((text) => text.replaceAll('redact-me', '***'));
if (!settings.ok) {
  for (const fault of settings.faults) action.annotate('error', fault);
  process.exit(2);
}
const context = readContext(process.env);
if (!context.ok) throw new Error('no context');
const trigger = triggerOf(context.value.event, settings.value);
const group = action.group('Foreign ##[set-env name=A]B\n::warning::x');
action.relay('::warning::from an alert\rplain\n##[error]boom\n  ::add-mask::e\n\u2028::set-output name=outcome::fine');
action.say('::notice::our own words, redact-me');
action.say('ℹ️ not_firing of ⚠️');
group.end();
action.learn('a-secret-of-the-run');
action.say(`a value that was learned: a-secret-of-the-run`);
action.say(
  `leaked: ${Object.keys(process.env)
    .filter((name) => /SSH-KEY|WEBHOOK|TOKEN/.test(name) && name.startsWith('INPUT_'))
    .join()}`,
);
action.say(`trigger: ${JSON.stringify(trigger)}`);
for (let index = 0; index < 12; index += 1)
  action.annotate('warning', { message: `w${index}`, hint: 'x'.repeat(5_000) });
action.output({ outcome: 'incident_resolved', 'audit-path': 'line 1\nghadelimiter\nline 3' });
await action.summarize('# Summary\n');
const tooLong = await action.summarize('x'.repeat(1_048_577));
action.say(`too long: ${tooLong.ok}`);
action.remember('runs', 'incident-1\nsecond line');
action.remember('started', 'yes');
if (settings.value.dryRun) {
  process.on('SIGINT', () => action.say('got SIGINT'));
  process.on('SIGTERM', () => process.exit(130));
  action.say('waiting for a cancel');
  await sleep(60_000);
}
