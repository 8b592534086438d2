// A run of a page (SKILL.md): its audit agrees with itself, prose and all, and a run that died is recovered from what was kept of it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { skillPage } from '../support/skill-page.ts';
import { type Estate, estate, must, runbookText } from './estate.ts';

function pageEstate(prose: readonly string[]): Estate {
  const place = estate();
  rmSync(join(place.folder, 'runbooks/switch.yml'));
  mkdirSync(join(place.folder, 'runbooks/switch'));
  const text = runbookText(place.folder);
  const cut = text.split('\n').indexOf('  - id: switch') + 1;
  place.write('runbooks/switch/SKILL.md', skillPage({ id: 'switch', text, cuts: [cut], prose }).page);
  return place;
}

async function audited(folder: string) {
  const files = must(await readAuditFolder(folder));
  return { ...verify(files), plan: JSON.parse(files.plan ?? '') };
}

it('has the prose in its audit, with its secrets masked, and the audit agrees with itself', async () => {
  const place = pageEstate(['About.', 'By hand with s3cr3t-w0rd.', 'Done.']);
  const ended = must(
    await place.respond({ settings: { secrets: {}, masked: [{ name: 'token', value: 's3cr3t-w0rd' }] } }),
  );
  expect(ended.outcome).toBe('incident_resolved');
  const { word, problems, plan } = await audited(ended.folder);
  expect([word, problems]).toEqual(['consistent', []]);
  expect(plan.runbook.file).toBe('runbooks/switch.yml');
  expect(plan.origin).toEqual({
    file: 'runbooks/switch/SKILL.md',
    about: 'About.',
    steps: { switch: 'By hand with ***.\n\nDone.' },
  });
  expect(readFileSync(join(ended.folder, 'summary.md'), 'utf8')).toContain('> By hand with');
});

it('is recovered where it died, from the text that it kept', async () => {
  const place = pageEstate(['About.', 'By hand.', '']);
  const abandon = new AbortController();
  const watch = (event: { readonly type: string }) => {
    if (event.type === 'command.finished') abandon.abort();
  };
  const { executionId } = must(await place.respond({ abandon: abandon.signal, watch }));
  expect(place.file('on')).not.toBeNull();
  place.write('runbooks/switch/SKILL.md', 'changed since');
  const finished = must(await place.finish(executionId));
  if (finished.kind !== 'finished') throw new Error(finished.kind);
  expect([finished.responded.outcome, place.file('on')]).toEqual(['rolled_back', null]);
  const { word, problems, plan } = await audited(finished.responded.folder);
  expect([word, problems]).toEqual(['consistent', []]);
  expect(plan.origin.steps).toEqual({ switch: 'By hand.' });
});
