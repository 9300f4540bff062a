/** The desk for the people who run the site: reports as figures, charts, and tables, all drawn on the server. */
export { DeskView } from './desk-view';
