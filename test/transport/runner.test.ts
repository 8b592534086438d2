import { CONTRACT_SECRETS, contract } from './contract.ts';
import { createWorld } from './world.ts';

contract('the runner', async () => createWorld({ where: 'runner', secrets: CONTRACT_SECRETS }));
