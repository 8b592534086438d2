// How a value is parsed that comes once in a process: for a value that comes often zod writes code and has it compiled, which takes
// longer than to parse one.

export const PARSED_ONCE = { jitless: true } as const;
