// The Node that the action runs on: this one where it is new enough, else the one that comes with `npm ci` on x64 Linux.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const [major = 0] = process.versions.node.split('.').map(Number);

export const ACTION_NODE =
  major >= 24 ? process.execPath : join(import.meta.dirname, '../../../node_modules/.bin/node');
export const HAS_ACTION_NODE = existsSync(ACTION_NODE);
