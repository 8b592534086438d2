import { enter } from '../program/index.js';

await enter.post();
