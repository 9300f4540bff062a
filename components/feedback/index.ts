/** "Did this solve your problem?": the form at the end of articles and outcomes, and the page that says thanks without script. */
export { FeedbackForm, SolvedForm } from './feedback-form';
export { ThanksPage } from './thanks-page';
