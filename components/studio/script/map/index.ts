/**
 * The map of a troubleshooter in the Studio, loaded when one is opened.
 * Goal: a troubleshooter built without its JSON: on its map by keys or by pointer, or in a list that can do all the same.
 * Not here: what a change writes into the file and where boxes stand (lib/studio/map), undo and saving (the page around).
 */
export { MapWorkbench } from './map-workbench';
