/** The share of files that a law may lose (the bar of compare.py, but for the two laws that must hold for every file). */
const BAR = 0.995;
const ROW = /^(ok|SHORT)\s+(.+?)\s+(\d+) of\s+(\d+)\s+[\d.]+ %\s+\(bar ([\d.]+) %\)$/;

/**
 * Judges what compare.py printed with `--show`. A law that falls short holds all the same when the files it loses are ones
 * that the oracle misreads, each listed with its reason; a listed file that keeps the law again is a stale excuse.
 * @param {string} printed
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} oracleErrors law → path → why the oracle is wrong
 * @returns {{ readonly faults: readonly string[], readonly notes: readonly string[] }}
 */
export function judgeLaws(printed, oracleErrors) {
  const laws = readLaws(printed);
  const faults = laws.length === 0 ? ['compare.py judged nothing'] : [];
  const notes = [];
  for (const law of laws) {
    const excused = oracleErrors[law.name] ?? {};
    const unexplained = law.broken.filter((path) => excused[path] === undefined);
    const stale = Object.keys(excused).filter((path) => !law.broken.includes(path));
    faults.push(...stale.map((path) => `${law.name}: ${path} keeps the law; take it off oracle-errors.json`));
    if (law.holds) continue;
    const share = (law.of - unexplained.length) / law.of;
    const told = `${law.name}: ${law.kept} of ${law.of} by the oracle, which misreads ${law.broken.length - unexplained.length} of them`;
    if (share >= Math.max(BAR, law.bar)) notes.push(told);
    else faults.push(`${told}; unexplained: ${unexplained.slice(0, 10).join(', ')}`);
  }
  return { faults, notes };
}

function readLaws(printed) {
  const laws = [];
  for (const line of printed.split('\n')) {
    const row = ROW.exec(line.trimEnd());
    if (row) {
      const [, state, name, kept, of, bar] = row;
      laws.push({
        name,
        holds: state === 'ok',
        kept: Number(kept),
        of: Number(of),
        bar: Number(bar) / 100,
        broken: [],
      });
    } else if (/^\s{8}/.test(line)) laws.at(-1)?.broken.push(line.trim());
  }
  return laws;
}
