// `schema NAME`: a JSON Schema on standard output, for editors and for whoever checks documents elsewhere.
import { Argument, type Command } from 'commander';
import { jsonSchema, SCHEMA_NAMES } from './json-schemas.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import type { VerbContext } from './verb.ts';

export function registerSchema(program: Command, context: VerbContext): void {
  const command = withCommon(
    program
      .command('schema')
      .addArgument(new Argument('<name>', 'what the schema is of').choices(SCHEMA_NAMES))
      .description(`a JSON Schema: ${SCHEMA_NAMES.join(', ')}`),
  );
  command.action((written: string, options: CommonOptions) => {
    const { terminal } = commonOf(options, context.environment);
    const name = SCHEMA_NAMES.find((one) => one === written);
    if (name === undefined) return context.finish(2);
    terminal.document(jsonSchema(name));
    context.finish(0);
  });
}
