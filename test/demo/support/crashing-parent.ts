// A process that starts a healthy fleet, says where it is, and then waits to be killed.
import { startFleet } from '../../../src/demo/fleet.ts';
import { scenarioNamed } from '../../../src/demo/scenario.ts';
import { fleetOptions } from './fleet-options.ts';

const healthy = scenarioNamed('symptom-absent');
if (healthy === null) throw new Error('there is no healthy scenario');
const fleet = await startFleet(fleetOptions(healthy));
const { cacheProcesses } = await fleet.observe();
process.stdout.write(`${JSON.stringify({ folder: fleet.folder, caches: Object.values(cacheProcesses) })}\n`);
setInterval(() => {}, 1_000);
