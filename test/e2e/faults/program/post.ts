// The action's post entry with a short lease; all else is src/post.ts.
import { workflowPost } from '../../../../src/app/workflow/post.ts';
import { shortLease } from './timing.ts';

process.exit(await workflowPost(shortLease(process.env)));
