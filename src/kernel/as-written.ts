// A text that is taken as it is written: nothing fills a value in, so a `${{` in it cannot have been meant.

const VALUE = /\$\{\{.*?(?:\}\}|$)/s;

export function isAsWritten(text: unknown): boolean {
  return typeof text !== 'string' || !VALUE.test(text);
}

/** What a schema says of a text that is not: with the value in it marked. */
export function asWritten(hint: string) {
  return {
    error: 'a text that is taken as it is: nothing fills in its `${{ }}`',
    params: { hint, mark: VALUE },
  };
}
