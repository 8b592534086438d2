import { CONTRACT_SECRETS } from './contract.ts';
import { contractOfEnds } from './contract-ends.ts';
import { createWorld } from './world.ts';

contractOfEnds('the runner', async () => createWorld({ where: 'runner', secrets: CONTRACT_SECRETS }));
