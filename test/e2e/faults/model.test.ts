// The model of lock, lease, fencing and recovery beside the matrix: the same tests as without servers, over thousands of orders.
import { SEED } from '../../support/properties.ts';

process.env.MODEL_RUNS ??= '3000';
process.stdout.write(`model of the locks: ${process.env.MODEL_RUNS} orders, seed ${SEED}\n`);
await import('../../journal/ref-model.test.ts');
