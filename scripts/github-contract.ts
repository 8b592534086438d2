// Makes test/contract/github-rest.json: of GitHub's OpenAPI description just the operations that the emulated GitHub knows.
// Takes the path of api.github.com.json from the npm package @octokit/openapi, which is too large to depend on.
// Only leaves out (texts, examples, extensions, answers that are errors); never changes what is demanded.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const wanted = {
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals': ['get'],
  '/repos/{owner}/{repo}/actions/workflows': ['get'],
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': ['get'],
  '/repos/{owner}/{repo}/actions/permissions/workflow': ['get'],
  '/repos/{owner}/{repo}/actions/secrets': ['get'],
  '/repos/{owner}/{repo}/actions/organization-secrets': ['get'],
  '/repos/{owner}/{repo}/environments': ['get'],
  '/repos/{owner}/{repo}/environments/{environment_name}': ['get'],
  '/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies': ['get'],
  '/repos/{owner}/{repo}/environments/{environment_name}/secrets': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}/protection': ['get'],
  '/repos/{owner}/{repo}/rules/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/dispatches': ['post'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['post'],
  '/rate_limit': ['get'],
} as const;
const texts = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'callbacks']);

type Json = Readonly<Record<string, unknown>>;
const record = z.record(z.string(), z.unknown());
const description = z.object({
  openapi: z.string(),
  info: z.object({ version: z.string(), license: z.object({ name: z.string() }) }),
  paths: z.record(z.string(), record),
  components: z.record(z.string(), record),
});
type Description = z.infer<typeof description>;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('github-contract: where is api.github.com.json?');
const target = join(import.meta.dirname, '../test/contract/github-rest.json');
await writeFile(target, `${printed(extract(description.parse(JSON.parse(await readFile(source, 'utf8')))), '')}\n`);

function extract({ openapi, info, paths, components }: Description): Json {
  const kept = Object.entries(wanted).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, operation(record.parse(paths[path]?.[method]))])),
  ]);
  const found: Record<string, Record<string, unknown>> = {};
  for (const left = references(kept); left.length > 0; ) {
    const [, , kind = '', name = ''] = (left.pop() ?? '').split('/');
    if (found[kind]?.[name] !== undefined) continue;
    const component = bare(components[kind]?.[name]);
    if (component === undefined) throw new Error(`github-contract: no ${kind} ${name}`);
    found[kind] = { ...found[kind], [name]: component };
    left.push(...references(component));
  }
  const origin = 'github.com/github/rest-api-description, through @octokit/openapi, generated/api.github.com.json';
  return {
    openapi,
    info: { title: "An extract of GitHub's REST API", version: info.version, license: info.license.name, origin },
    paths: Object.fromEntries(kept),
    components: Object.fromEntries(Object.entries(found).map(([kind, named]) => [kind, sorted(named)])),
  };
}

/** What is sent, and what comes back when it went well. */
function operation({ operationId, parameters, requestBody, responses }: Json): Json {
  const good = Object.entries(record.parse(responses)).filter(([status]) => status.startsWith('2'));
  const answers = good.map(([status, answer]) => {
    const { content } = record.parse(answer);
    return [status, content === undefined ? {} : { content: bare(content) }];
  });
  return {
    operationId,
    parameters: bare(parameters ?? []),
    ...(requestBody === undefined ? {} : { requestBody: bare(requestBody) }),
    responses: Object.fromEntries(answers),
  };
}

/** Without texts and extensions. A property of a schema may have the name of a text: below `properties` names stay. */
function bare(value: unknown, names: 'keywords' | 'properties' = 'keywords'): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name]) => names === 'properties' || !(texts.has(name) || name.startsWith('x-')),
  );
  return Object.fromEntries(
    entries.map(([name, item]) => [
      name,
      bare(item, names === 'keywords' && name === 'properties' ? name : 'keywords'),
    ]),
  );
}

function references(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference);
}

function sorted(named: Json): Json {
  return Object.fromEntries(Object.entries(named).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** As the formatter of this repository prints it, so that the check before a push finds nothing to change. */
function printed(value: unknown, indent: string, name?: string): string {
  const label = name === undefined ? '' : `${JSON.stringify(name)}: `;
  const flat = `${label}${JSON.stringify(value)}`;
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return flat;
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(([key, item]) => `${inner}${printed(item, inner, key)}`);
    return `${label}{\n${lines.join(',\n')}\n${indent}}`;
  }
  const items: readonly string[] = value.map((item) => printed(item, inner));
  const line = `${label}[${items.join(', ')}]`;
  // One column is for the comma behind it.
  if (!line.includes('\n') && indent.length + line.length < 120) return line;
  return `${label}[\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}]`;
}
