// `doctor`: is the repository on GitHub, and this machine, as approvals and rollbacks need them to be?
// Promises: changes nothing; the token comes from the environment alone, and goes to the API that the environment names, or to GitHub's.
import type { Command } from 'commander';
import { countsOf, examine, isOpen } from '../app/doctor/doctor.ts';
import type { Finding } from '../app/doctor/finding.ts';
import { remoteOf } from '../app/doctor/remote.ts';
import { allowed, type Variables } from '../app/env.ts';
import { ownReference } from '../app/init/own-reference.ts';
import { readRunbooks } from '../app/sources/sources.ts';
import { openApi } from '../github/api.ts';
import { ENVIRONMENT } from '../github/input-readers.ts';
import { type Fault, fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { githubAccess, isRepository, noToken } from './github-access.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import { projectFolder } from './project-folder.ts';
import type { VerbContext } from './verb.ts';

interface DoctorOptions extends CommonOptions {
  readonly repository?: string;
  readonly hostsEnvironment: string;
  readonly auditEnvironment?: string;
}

const HELP = `
The token comes from GITHUB_TOKEN or GH_TOKEN. It should be an administrator's, with these repository permissions, all "read":
Actions, Administration, Contents, Environments, Metadata, Secrets. What it may not see is said as "not seen".
Exit code: 0 nothing is open, 1 something is, 2 the call is wrong or the repository cannot be seen.`;

export function registerDoctor(program: Command, context: VerbContext): void {
  const command = withCommon(
    program.command('doctor').description('what is open in the repository on GitHub, and on this machine'),
  );
  command
    .option('--repository <owner/name>', 'default: the remote `origin` of the folder')
    .option('--hosts-environment <name>', "the environment that holds the hosts' secrets", 'hosts')
    .option('--audit-environment <name>', 'the environment that lets audits out (default: audit, where there is one)')
    .addHelpText('after', HELP)
    .action(async (options: DoctorOptions) => {
      const { terminal, paths } = commonOf(options, context.environment);
      const found = await examined(options, context.environment, paths);
      if (!found.ok) {
        terminal.refuse(found.faults);
        return context.finish(2);
      }
      const { repository, findings } = found.value;
      if (terminal.options.json) terminal.document({ schema_version: 1, repository, findings });
      terminal.say(`${findings.map(lineOf).join('\n')}\n\n${shown(repository, 200)}: ${countsOf(findings)}`);
      context.finish(isOpen(findings) ? 1 : 0);
    });
}

interface Examined {
  readonly repository: string;
  readonly findings: readonly Finding[];
}

async function examined(
  options: DoctorOptions,
  environment: Variables,
  paths: ReturnType<typeof commonOf>['paths'],
): Promise<Result<Examined>> {
  const { hostsEnvironment, auditEnvironment } = options;
  const access = githubAccess(environment);
  const repository = options.repository ?? (await remoteOf(paths.root)) ?? '';
  const asked = settle(null, [
    ...(access.token === '' ? [noToken('doctor')] : []),
    ...(isRepository(repository) ? [] : [noRepository(options.repository)]),
    ...[hostsEnvironment, auditEnvironment ?? ''].flatMap((name) =>
      name === '' || ENVIRONMENT.test(name) ? [] : [noEnvironment(name)],
    ),
  ]);
  if (!asked.ok) return asked;
  const api = await openApi(access);
  if (!api.ok) return fail(...api.faults);
  const findings = await examine({
    api: api.value,
    repository,
    runbooks: await readRunbooks(paths),
    hostsEnvironment,
    allowRef: null,
    auditEnvironment: auditEnvironment ?? null,
    variables: allowed(environment),
    action: (await ownReference(projectFolder()))?.repository ?? null,
  });
  return findings.ok ? succeed({ repository, findings: findings.value }) : findings;
}

function lineOf({ word, about, says, todo }: Finding): string {
  const line = `${word.padEnd(8)}  ${about}: ${says}`;
  return todo === null ? line : `${line}\n${' '.repeat(10)}${todo}`;
}

function noRepository(given: string | undefined): Fault {
  return {
    code: 'usage',
    message:
      given === undefined
        ? 'the folder has no remote `origin` that names a repository'
        : `--repository \`${shown(given)}\` is no repository`,
    hint: 'Give --repository owner/name.',
  };
}

function noEnvironment(given: string): Fault {
  return {
    code: 'usage',
    message: `\`${shown(given)}\` is no name of an environment`,
    hint: 'Copy it from the settings of the repository.',
  };
}
