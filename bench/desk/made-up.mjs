/** Millions of made-up events in a database: the same for the same seed, written by the database itself. */

/** Days over which they are spread, the last one today. */
export const DAYS = 90;

/** Pages, searches, and flows that are told apart; a few of each are much more frequent than the others. */
const ARTICLES = 5000;
const SEARCHES = 20_000;
const FLOWS = 200;

const DAY_MS = 86_400_000;

/** Events of one statement. */
const AT_ONCE = 500_000;

/** What every twentieth event is; numbers of one row add up to 20. */
const SHARES = [
  ['view', 6],
  ['visit', 2],
  ['served', 2],
  ['search', 2],
  ['searchEmpty', 1],
  ['resultOpened', 1],
  ['flowStarted', 1],
  ['questionShown', 2],
  ['answered', 1],
  ['continued', 1],
  ['outcomeReached', 1],
];

/**
 * @param {import('../../lib/events').EventsDatabase} database with its tables, empty
 * @param {number} count events
 * @param {number} seed
 * @param {(text: string) => void} tell says how far it is
 */
export async function makeUp({ kind, query }, count, seed, tell) {
  const run = (text) => query.executeQuery({ sql: text, parameters: [], query: { kind: 'RawNode' }, queryId: {} });
  const first = Math.floor(Date.now() / DAY_MS) - DAYS + 1;
  const text = (number) => (kind === 'postgres' ? `cast(${number} as text)` : `${number}`);
  for (let from = 0; from < count; from += AT_ONCE) {
    await run(eventsOf({ from, to: Math.min(count, from + AT_ONCE), count, seed, first, text }));
    tell(`${from + AT_ONCE} events`);
  }
  await run(commentsOf({ count: Math.floor(count / 100), seed, first, text }));
  // In order of time, as they are written where days pass: PostgreSQL keeps rows where they were put.
  const time = (ms) => (kind === 'postgres' ? `cast(at / ${ms} as integer)` : `at / ${ms}`);
  await run(`insert into stepwise_days (name, day, page, part, choice, times, total)
    select name, day, page, part, choice, count(*), sum(number) from stepwise_events group by 1, 2, 3, 4, 5 order by 2`);
  await run(`insert into stepwise_hour_totals (hour, name, choice, times, total)
    select ${time(3_600_000)}, name, choice, count(*), sum(number) from stepwise_events group by 1, 2, 3`);
  await run(`insert into stepwise_days (name, day, page, part, choice, times, total)
    select 'feedback', day, page, reason, case solved when 1 then 'yes' else 'no' end, count(*), 0
    from stepwise_feedback group by 2, 3, 4, 5`);
  await run(`insert into stepwise_weeks (name, week, page, part, choice, times, total)
    select name, day / 7, page, part, choice, sum(times), sum(total) from stepwise_days group by 1, 2, 3, 4, 5 order by 2`);
  tell('days and weeks');
  await run(`insert into stepwise_totals (name, day, choice, times, total)
    select name, day, choice, sum(times), sum(total) from stepwise_days group by 1, 2, 3`);
  await run(kind === 'postgres' ? 'vacuum analyze' : 'analyze');
}

/** `i` counts up; `a` to `d` look random and depend on it alone. */
const ROWS = (from, to, seed) => `
  with recursive n(i) as (select cast(${from} as bigint) union all select i + 1 from n where i + 1 < ${to}),
  r as (select i, (i * 7919 + ${seed} * 104729) % 1000003 as a, (i * 104729 + ${seed}) % 999983 as b,
    (i * 15485863 + ${seed} * 7) % 999979 as c, (i * 32452843 + ${seed} * 31) % 20 as d from n)`;

/** Few of so many are frequent: the square of what is evenly spread. */
const skewed = (column, most) => `(${column} * ${column} * ${most} / 1000006000009)`;

function eventsOf({ from, to, count, seed, first, text }) {
  const article = `'/articles/made-up-' || ${text(skewed('a', ARTICLES))}`;
  const flow = `'/flows/made-up-' || ${text(skewed('b', FLOWS))}`;
  const words = `'made up words ' || ${text(skewed('c', SEARCHES))}`;
  const isFlow = `name in ('flowStarted', 'questionShown', 'answered', 'continued', 'outcomeReached')`;
  const isSearch = `name in ('search', 'searchEmpty', 'resultOpened')`;
  const isPart = `name in ('questionShown', 'answered', 'continued')`;
  return `${ROWS(from, to, seed)}, named as (select *, ${nameCase()} as name, ${first} + i * ${DAYS} / ${count} as day from r)
    insert into stepwise_events (day, id, at, visit, name, page, part, choice, number)
    select day, 'm.' || ${text('i')}, day * cast(${DAY_MS} as bigint) + (i % 86400) * 1000, 'visit-' || ${text('(i / 8)')}, name,
      case when ${isFlow} then ${flow} when ${isSearch} then '/search' else ${article} end,
      case when ${isSearch} then ${words} when ${isPart} then 'question-' || ${text('(c % 8)')}
        when name = 'outcomeReached' then 'outcome-' || ${text('(c % 4)')} else '' end,
      case when name = 'answered' then 'option-' || ${text('(a % 4)')}
        else '' end,
      case when name = 'search' then 5 when name = 'served' then 1 when name = 'continued' then 100 + a % 300 else 0 end
    from named`;
}

function nameCase() {
  let upTo = 0;
  const cases = SHARES.map(([name, share]) => {
    upTo += share;
    return `when d < ${upTo} then '${name}'`;
  });
  return `case ${cases.join(' ')} end`;
}

/** An answer for every hundredth event; every tenth has words. */
function commentsOf({ count, seed, first, text }) {
  const day = `${first} + i * ${DAYS} / ${count}`;
  return `${ROWS(0, count, seed)}
    insert into stepwise_feedback (id, at, day, page, solved, reason, comment)
    select 'f.' || ${text('i')}, (${day}) * cast(${DAY_MS} as bigint) + (i % 86400) * 1000, ${day},
      '/articles/made-up-' || ${text(skewed('a', ARTICLES))}, case when d < 12 then 1 else 0 end,
      case when d < 12 then '' else 'outOfDate' end,
      case when i % 10 = 0 then 'The button in step ' || ${text('d')} || ' has another name now.' else '' end
    from r`;
}
