// The entry of a fleet's members in tests: the sources, run by a Node that strips types.
import { runMember } from '../../../src/demo/member.ts';

await runMember({ kind: process.argv[2] ?? '' });
