/** Bytes of one argument, or of one variable with its name and the `=`: Linux starts no program with a longer one. */
export const LONGEST_ARGUMENT = 131_071;
