/** What every benchmark says first, and how it says what it found. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** One line: date, processor, cores, memory, load and Node's version; without them a figure says nothing. */
export function describeMachine() {
  const [cpu] = cpus();
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const load = loadavg()[0]?.toFixed(1);
  return `${date} UTC, ${cpu?.model.trim()}, ${cpus().length} cores, ${memory}, load ${load}, Node ${process.version}`;
}

/** Resident memory of a process and its children in MiB; 0 where there is no /proc. `VmHWM` is the peak. */
export function memoryOf(pid, field = 'VmRSS') {
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + ownMemory(each, field), 0);
}

function ownMemory(pid, field) {
  const [, kibibytes = '0'] = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kibibytes) / 1024;
}

/** Processor time of a process, all its threads and none of its children, in milliseconds; 0 where there is no /proc. */
export function processorMs(pid) {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

function childrenOf(pid) {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Prints lines of name, figure and goal, and whether each goal was reached.
 * @param {readonly { name: string, figure: string, goal?: string, isReached?: boolean }[]} lines
 */
export function printGoals(lines) {
  const width = Math.max(...lines.map(({ name }) => name.length)) + 2;
  for (const { name, figure, goal, isReached } of lines) {
    const verdict = goal === undefined ? '' : `goal ${goal}: ${isReached ? 'reached' : 'NOT reached'}`;
    console.log(`  ${name.padEnd(width)}${figure.padEnd(24)}${verdict}`.trimEnd());
  }
}

/** Prints rows under a head, columns aligned: the first to the left, figures to the right. */
export function printTable(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    const line = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])));
    console.log(`  ${line.join('   ')}`);
  }
}

/** The value in the middle. */
export function median(values) {
  return quantile(values, 0.5);
}

/** The value below which a share of all lies. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
