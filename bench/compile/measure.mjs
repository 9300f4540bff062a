/** Runs a process of Node and measures it from the outside. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often the peak is read; it only grows, so little is missed. */
const LOOK_EVERY_MS = 20;

/**
 * Wall time of `node …args` from spawn to exit, its CPU time, and its peak memory (VmHWM: every page of the process,
 * workers included).
 * @param {readonly string[]} args
 * @returns {Promise<{ seconds: number, cpu: number, mebibytes: number }>} CPU and memory are 0 where there is no /proc
 */
export function measure(args) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    let mebibytes = 0;
    let cpu = 0;
    const timer = setInterval(() => {
      mebibytes = Math.max(mebibytes, peakOf(child.pid));
      cpu = Math.max(cpu, cpuOf(child.pid));
    }, LOOK_EVERY_MS);
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0 || code === 1) resolve({ seconds, cpu, mebibytes });
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${stderr}`));
    });
  });
}

function peakOf(pid) {
  try {
    const [, kibibytes = '0'] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kibibytes) / 1024);
  } catch {
    return 0;
  }
}

/** Seconds of CPU that a process has used; the kernel counts in hundredths. */
function cpuOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
