// How a function of our own joins the vocabulary of expressions: by its signature, with what it does.

export type Register = (signature: string, handler: (...values: never[]) => unknown) => void;
