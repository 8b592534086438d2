// A stand-in for the action's post: shows what main left for it.
import { openAction, recall } from '../../../src/github/action.ts';

const action = openAction((text) => text);
action.say(
  `main left: ${JSON.stringify([recall(process.env, 'started'), recall(process.env, 'runs'), recall(process.env, 'temporary-folders')])}`,
);
await action.summarize('post was here\n');
