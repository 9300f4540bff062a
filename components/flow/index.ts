/** The pages of flows: start, one question or all of them, check your answers, outcome with the case summary. */
export { FlowPage, pageTitleOf } from './flow-page';
export { MapPage, mapAddress } from './map/map-page';
export { StartLink, StartPage } from './start/start-page';
