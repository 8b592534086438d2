// The HTTP commands of a run: looks are asked, changes are prepared with a note on the runner. Loaded when a run has its first one.
import type { ActResult, ChangeIdentity, Prepared } from '../engine/ports.ts';
import { type ActRules, notStarted } from './act.ts';
import { HttpSender } from './http.ts';
import { prepareHttpChange } from './http-change.ts';
import { type HttpCommand, httpRequest } from './http-request.ts';
import type { Secrets } from './local-command.ts';
import type { Place } from './place.ts';

export class HttpCommands {
  readonly #rules: ActRules & { readonly secrets: Secrets };
  readonly #sender: HttpSender;

  constructor(rules: ActRules & { readonly secrets: Secrets }) {
    this.#rules = rules;
    this.#sender = new HttpSender(rules);
  }

  async observe(command: HttpCommand, signal: AbortSignal): Promise<ActResult> {
    const request = httpRequest(command, this.#rules.secrets);
    return request.ok ? this.#sender.ask(request.value, signal) : notStarted(request.faults[0], this.#rules);
  }

  async prepare(
    runner: Place,
    { command, identity }: { readonly command: HttpCommand; readonly identity: ChangeIdentity },
    signal: AbortSignal,
  ): Promise<Prepared> {
    const request = httpRequest(command, this.#rules.secrets);
    if (!request.ok) return { ready: false, result: notStarted(request.faults[0], this.#rules) };
    const change = { request: request.value, identity, rules: this.#rules, sender: this.#sender };
    return prepareHttpChange(runner, change, signal);
  }

  close(): void {
    this.#sender.close();
  }
}
