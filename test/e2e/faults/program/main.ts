// The action's main entry with a short lease; all else is src/main.ts.
import { workflowMain } from '../../../../src/app/workflow/main.ts';
import { shortLease } from './timing.ts';

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => cancel.abort(signal));

process.exit(await workflowMain(cancel.signal, shortLease(process.env)));
