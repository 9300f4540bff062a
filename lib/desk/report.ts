import * as z from 'zod';
import type { Catalog } from '@/lib/catalog';
import type { HealthFacts } from './health-facts';

/** What stands in one place of a table; `null` where there is nothing to say. */
const Cell = z.union([z.string(), z.number(), z.null()]);

/** See `Cell`. */
export type Cell = z.infer<typeof Cell>;

const Column = z.object({
  label: z.string(),
  /** `page`: the path of a page; `flow`: the path of a flow, which the desk has a page about; `share`: a number from 0 to 1; `time`: milliseconds since 1970. */
  kind: z.enum(['text', 'number', 'share', 'page', 'flow', 'time']),
});

const TableShape = z.object({
  /** Part of the address of its CSV and JSON: lower case, hyphens. */
  id: z.string(),
  title: z.string(),
  note: z.string(),
  columns: z.array(Column),
  rows: z.array(z.array(Cell)),
});

/** Numbers with their names. */
export type Table = z.infer<typeof TableShape>;

/** One page of the desk as data: what is drawn, printed, and handed to other programs. */
export const Report = z.object({
  title: z.string(),
  /** The first and the last day, `2026-11-28`. */
  since: z.string(),
  until: z.string(),
  figures: z.array(z.object({ label: z.string(), value: Cell, kind: Column.shape.kind, note: z.string() })),
  /** A number for each day; its numbers are in a table as well. */
  chart: z
    .object({ title: z.string(), points: z.array(z.object({ label: z.string(), value: z.number() })) })
    .nullable(),
  tables: z.array(TableShape),
});

/** See `Report`. */
export type Report = z.infer<typeof Report>;

/** What a report is told besides the counts. */
export interface Surroundings {
  /** What the counts are about; without one, nothing is narrowed and nothing is said of articles. */
  readonly catalog?: Catalog | undefined;
  /** Absent for a command beside the server. */
  readonly facts?: HealthFacts | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a report says besides its period. */
export type ReportBody = Omit<Report, 'since' | 'until'>;
