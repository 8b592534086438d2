// Six commands on one host, as whole processes: ours with plan, lock, journal, audit and summary, the peers with none of it.
import { ours, writeEstate } from './estate.ts';
import type { Figure } from './figure.ts';
import { type KeyExchange, startBenchHost } from './host.ts';
import { ansible, controlMaster, limit } from './peers.ts';
import { median, takeTurns } from './sample.ts';

const rounds = 9;

export async function sixCommands(): Promise<readonly Figure[]> {
  return [...(await sixCommandsOver('curve25519')), ...(await sixCommandsOver('default'))];
}

async function sixCommandsOver(exchange: KeyExchange): Promise<readonly Figure[]> {
  await using host = await startBenchHost(exchange);
  const root = await writeEstate(host.folder, host);
  const samples = await takeTurns(rounds, {
    limit: () => limit(host),
    controlMaster: () => controlMaster(host),
    ansible: () => ansible([host]),
    ours: () => ours(host, root),
  });
  const [own, lowest, master, playbook] = [samples.ours, samples.limit, samples.controlMaster, samples.ansible].map(
    median,
  );
  const ratios = { ansible: at(playbook) / at(own), master: at(own) / at(master), limit: at(own) / at(lowest) };
  const milliseconds = [own, lowest, master, playbook].map((each) => Math.round(at(each)).toLocaleString('en'));
  return [
    {
      what: `six commands, one host, ${exchange} key exchange`,
      goal: '≥ 6× faster than Ansible; ≤ 1.5× ControlMaster; ≤ 2× the limit',
      seen:
        `${ratios.ansible.toFixed(1)}× faster; ${ratios.master.toFixed(2)}×; ${ratios.limit.toFixed(2)}× ` +
        `(ours ${milliseconds[0]} ms, limit ${milliseconds[1]}, ControlMaster ${milliseconds[2]}, Ansible ${milliseconds[3]})`,
      reached: ratios.ansible >= 6 && ratios.master <= 1.5 && ratios.limit <= 2,
    },
  ];
}

function at(value: number | undefined): number {
  return value ?? Number.NaN;
}
