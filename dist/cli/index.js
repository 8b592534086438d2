#!/usr/bin/env node
import { enter } from '../program/index.js';

await enter.cli();
