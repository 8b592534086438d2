// A change whose way back is known to be impossible is not begun: what a probe printed decides no rollback.
import { describe, expect, it } from 'vitest';
import { type Estate, estate, must } from './estate.ts';

const runbook = (folder: string, undo: string) => `schema: 1
title: Switch a cache
on: { alert: [{ name: CacheOff }] }
scope: tenant
timeout: 1m
probes:
  mode:
    service: cache
    run: |
      cd '${folder}'
      cat mode
      if [ -e on ]; then exit 0; else exit 1; fi
    exit: [0, 1]
    output: text
symptom: mode.exit_code == 1
recovered: mode.exit_code == 0
steps:
  - id: switch
    title: Switch it on
    service: cache
    do: { run: "cd '${folder}' && touch on # $UNIT", env: { UNIT: "\${{ target.unit }}" }, output: json, fields: { left: string } }
    verify: { that: mode.exit_code == 7, within: 200ms, every: 100ms }
    undo: ${undo}
    undone: { that: mode.exit_code == 1, within: 300ms, every: 100ms, for: 100ms }
`;

/** What the probe prints is \`mode\`; \`do\` leaves a file \`on\`, and its verification never holds. */
function withMode(mode: string, undo: (folder: string) => string): Estate {
  const place = estate();
  place.write('mode', mode);
  place.write('runbooks/switch.yml', runbook(place.folder, undo(place.folder)));
  return place;
}

const REMOVE = (folder: string) =>
  `{ exec: [rm, -f, "${folder}/on", "${folder}/of-\${{ target.unit }}-\${{ before.mode.text }}"] }`;

describe('a change', () => {
  it('whose undo can be made is begun, and taken back', async () => {
    const place = withMode('plain', REMOVE);
    const { outcome } = must(await place.respond());
    expect([outcome, place.file('on')]).toEqual(['rolled_back', null]);
  });

  it.each(['two words', 'a*', '$(id)'])('whose undo would hold “%s” is not begun', async (mode) => {
    const place = withMode(mode, REMOVE);
    const { outcome, summary } = must(await place.respond());
    expect([outcome, place.file('on')]).toEqual(['refused', null]);
    expect(summary).toContain('Its undo could not be made afterwards');
    expect(place.events.map(({ type }) => type)).not.toContain('command.intended');
  });
});
