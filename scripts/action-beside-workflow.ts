// The action once more, for the reusable workflow: `uses: $/…` names an action of the workflow's own repository at the workflow's
// own commit, but only one in a folder. So the file stands there again, as it is, with the way to the same `dist/`.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const BESIDE_WORKFLOW = '.github/actions/runbook/action.yml';

const HEADER = `# Made from action.yml by \`npm run golden\`; docs/adr/0018-an-action-beside-its-workflow.md says what for.
`;

/** The file as it ought to be. */
export async function actionBesideWorkflow(root: string): Promise<string> {
  const text = await readFile(join(root, 'action.yml'), 'utf8');
  return HEADER + text.replaceAll(/^( {2}(?:main|post): )dist\//gm, '$1../../../dist/');
}
