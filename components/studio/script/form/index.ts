/**
 * The cards of a question form in the Studio, loaded when a form is opened.
 * Goal: a form built without its JSON: questions, conditions from drop-downs, the flow walked beside it, its paths.
 * Not here: what a change writes into the file (lib/studio/form), undo and saving (the page around, whose text holds it all).
 */
export { FormWorkbench } from './form-workbench';
