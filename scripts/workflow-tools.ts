// The programs that check and run the workflow files: actionlint and act from their Go modules, zizmor from PyPI. Installed once,
// outside of the repository; `npm run workflow-tools` says where they are. Building act takes some minutes.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installModule, installPackages, toolFolder } from './tool-folder.ts';

export const VERSIONS = { actionlint: '1.7.12', act: '0.2.89', zizmor: '1.32.0' } as const;

export interface WorkflowTools {
  readonly actionlint: string;
  readonly act: string;
  readonly zizmor: string;
}

export function workflowTools(): WorkflowTools {
  const folder = toolFolder(VERSIONS);
  const tools = {
    actionlint: join(folder, 'actionlint'),
    act: join(folder, 'act'),
    zizmor: join(folder, 'python/bin/zizmor'),
  };
  if (!existsSync(tools.zizmor)) installPackages(folder, `zizmor==${VERSIONS.zizmor}`);
  if (!existsSync(tools.actionlint))
    installModule(folder, `github.com/rhysd/actionlint/cmd/actionlint@v${VERSIONS.actionlint}`);
  if (!existsSync(tools.act)) installModule(folder, `github.com/nektos/act@v${VERSIONS.act}`);
  return tools;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${JSON.stringify(workflowTools(), null, 2)}\n`);
