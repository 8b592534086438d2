// A probe that saw nothing, as people are told of it: what was run where, what it said, and what to do.
import { describe, expect, it } from 'vitest';
import { ONE, told } from './telling.ts';

describe('why a condition is not known', () => {
  it('names where the probe ran, once', async () => {
    const { record, message, summary } = await told([ONE], { blind: ['sick'] });
    const because = 'sick on the runner: the probe ended with exit code 7';
    expect(record.failure?.because).toBe(`the symptom is unknown: sick.on (? → unknown): ${because}`);
    expect(message.because).toContain(because);
    expect(summary).toContain(`| \`? → unknown\`, ${because} |`);
  });
});
