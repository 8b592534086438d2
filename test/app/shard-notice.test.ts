// What people are told of runs that were refused for one reason of the whole shard: once, and by each channel.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveNotice } from '../../src/app/shard-notice.ts';
import { signatureOf } from '../../src/notify/webhook.ts';
import { type Receiver, startReceiver } from '../notify/receiver.ts';
