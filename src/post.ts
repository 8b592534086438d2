// The action's post entry: runs whatever happened before.
import { workflowPost } from './app/workflow/post.ts';

process.exit(await workflowPost());
