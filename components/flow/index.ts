/** The pages of flows: start, one question or all of them, check your answers, outcome with the case summary. */
export { YourAnswers } from './answers/your-answers';
export { FlowHead } from './flow-head';
export { FlowPage, pageTitleOf } from './flow-page';
export { type FlowFunnel, flowFunnel } from './map/funnel-map';
export { MapDrawing } from './map/map-drawing';
export { MapPage, mapAddress } from './map/map-page';
export { pathThrough } from './map/path-through';
export { flowWords } from './own-words';
export { ErrorSummary } from './question/problems';
export { Question } from './question/question';
export { StartLink, StartPage } from './start/start-page';
export { DeliveryNotice, SummarySheet, SummaryView } from './summary';
