// The action's main entry.
import { workflowMain } from './app/workflow/main.ts';

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => cancel.abort(signal));

process.exit(await workflowMain(cancel.signal));
