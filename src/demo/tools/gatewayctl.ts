// gatewayctl: opens and closes the circuit breaker of one tenant at the demo's gateway.
import type { ToolCall, ToolResult } from './tool.ts';

const STATE_AFTER = { open: 'open', close: 'closed' } as const;

export async function gatewayctl({ args, book }: ToolCall): Promise<ToolResult> {
  const [subject, verb, tenant, ...more] = args;
  if (subject !== 'breaker' || (verb !== 'open' && verb !== 'close') || tenant === undefined || more.length > 0) {
    return { exit: 1, text: 'usage: gatewayctl breaker open|close TENANT' };
  }
  const address = `http://127.0.0.1:${book.gateway}/breakers/${encodeURIComponent(tenant)}?state=${STATE_AFTER[verb]}`;
  const response = await fetch(address, { method: 'PUT' });
  const text = await response.text();
  return response.ok ? { exit: 0, text } : { exit: 1, text: `gatewayctl: ${text}` };
}
