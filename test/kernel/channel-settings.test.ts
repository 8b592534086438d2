import { describe, expect, it } from 'vitest';
import { readChannels } from '../../src/kernel/channel-settings.ts';
import fc from '../support/properties.ts';

const NOTHING = {
  slack: '',
  teams: '',
  pagerdutyKey: '',
  pagerdutyUrl: '',
  opsgenieKey: '',
  opsgenieUrl: '',
  webhook: '',
  webhookSecret: '',
};
const KEY = '0123456789abcdef0123456789abcdef';
const SECRET = 'sixteen letters!';

describe('the settings of channels', () => {
  it.each([
    [{}, {}],
    [{ slack: 'https://hooks.example/a' }, { slack: 'https://hooks.example/a' }],
    [{ slack: 'http://127.0.0.1:1/a' }, { slack: 'http://127.0.0.1:1/a' }],
    [{ webhookSecret: SECRET }, {}],
    [{ teams: 'https://flows.example/a?sig=b' }, { teams: 'https://flows.example/a?sig=b' }],
    [{ pagerdutyKey: KEY }, { pagerduty: { url: 'https://events.pagerduty.com', key: KEY } }],
    [
      { pagerdutyKey: KEY, pagerdutyUrl: 'https://events.eu.pagerduty.com/' },
      { pagerduty: { url: 'https://events.eu.pagerduty.com', key: KEY } },
    ],
    [{ opsgenieKey: KEY }, { opsgenie: { url: 'https://api.opsgenie.com', key: KEY } }],
    [{ opsgenieUrl: 'https://api.eu.opsgenie.com' }, {}],
    [
      { webhook: 'https://a.example/', webhookSecret: SECRET },
      { webhook: { url: 'https://a.example/', secret: SECRET } },
    ],
  ])('%j', (given, channels) => {
    expect(readChannels({ ...NOTHING, ...given })).toEqual({ channels, wrong: [] });
  });

  it.each([
    [{ slack: 'nonsense' }, ['slack']],
    [{ slack: 'http://hooks.example/a' }, ['slack']],
    [{ slack: 'https://user:word@hooks.example/a' }, ['slack']],
    [{ webhook: 'https://a.example/' }, ['webhookSecret']],
    [{ teams: 'flows.example' }, ['teams']],
    [{ pagerdutyKey: 'short' }, ['pagerdutyKey']],
    [{ pagerdutyKey: `${KEY}\n` }, ['pagerdutyKey']],
    [{ pagerdutyKey: KEY, pagerdutyUrl: 'http://events.pagerduty.com' }, ['pagerdutyUrl']],
    [{ opsgenieKey: 'a key' }, ['opsgenieKey']],
    [{ opsgenieKey: KEY, opsgenieUrl: 'api.opsgenie.com' }, ['opsgenieUrl']],
    [{ webhook: 'https://a.example/', webhookSecret: SECRET.slice(1) }, ['webhookSecret']],
    [{ slack: 'a', webhook: 'b', webhookSecret: 'c' }, ['slack', 'webhook']],
  ])('are wrong, and none of them is used: %j', (given, settings) => {
    const { channels, wrong } = readChannels({ ...NOTHING, ...given });
    expect([channels, wrong.map(({ setting }) => setting)]).toEqual([{}, settings]);
  });

  it('stand in nothing that is said of them', () => {
    const text = fc.stringMatching(/^[a-z0-9]{12,24}$/);
    fc.assert(
      fc.property(text, text, text, (slack, webhook, webhookSecret) => {
        const said = JSON.stringify(
          readChannels({ ...NOTHING, slack, webhook, webhookSecret, pagerdutyKey: `${slack} ` }).wrong,
        );
        for (const value of [slack, webhook, webhookSecret]) expect(said).not.toContain(value);
      }),
    );
  });
});
