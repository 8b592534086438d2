// Several messages as one text: each is a sentence, and ends as one where another follows.

export function sentences(messages: readonly string[]): string {
  return messages.map((message, index) => (index < messages.length - 1 ? sentence(message) : message)).join(' ');
}

export function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
