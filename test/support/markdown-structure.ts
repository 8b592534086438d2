// What a page of Markdown is made of, strictly: whatever could be a tag, a link, a mention, a heading, a picture or a table's cell.
// For tests of pages in which foreign text stands: the page with it has the structure of the page without.

/** What is left of Markdown when all code, fenced and inline, is taken out. */
export function outsideCode(text: string): string {
  return text
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)`[^`\n]+`(?!`)/g, '')
    .replace(/<code>[^<]*<\/code>/g, '');
}

export interface Structure {
  readonly headings: number;
  readonly fences: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly mentions: readonly string[];
  readonly references: readonly string[];
  readonly unseen: readonly string[];
}

export function structureOf(text: string): Structure {
  const outside = outsideCode(text);
  const found = (pattern: RegExp): readonly string[] => [...new Set(outside.match(pattern) ?? [])];
  return {
    headings: (outside.match(/^ {0,3}#{1,6} /gm) ?? []).length,
    fences: (text.match(/^`{3,}\w+$/gm) ?? []).sort(),
    tags: found(/<[^>\n]*>?/g),
    links: found(/!?\[[^\]\n]*\]\([^)\n]*\)|\bwww\.\S+|[a-z][a-z0-9+.-]*:\/\/\S+|mailto:\S+/gi),
    mentions: found(/@[\w/-]+/g),
    references: found(/#\d+|\bGH-\d+|\b[0-9a-f]{7,40}\b/gi),
    unseen: text.match(/[^\P{Cc}\n\t]|[\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/gu) ?? [],
  };
}
