#!/usr/bin/env node
import { codeReader, enter, readCodeWith } from '../program/index.js';

readCodeWith(codeReader(process.argv[2] ?? ''));
await enter.cli();
