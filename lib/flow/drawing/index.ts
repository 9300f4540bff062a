/**
 * The fourth door of lib/flow: where the boxes, ways, and labels of a map are.
 * Goal: one layout for every drawing of a flow: the map that readers get, the desk's funnel, the Studio's editor.
 * Not here: what is drawn (components/flow/map, components/studio), which screens and ways there are (lib/flow).
 *
 * @example
 * const { width, height, nodes, edges } = layOutMap(graph);
 */
export type { Point } from './clear-way';
export { type Box, LINE, layOutMap, type MapLayout, type MapNotes, SMALL_LINE } from './lay-out-map';
export { corner, pathData } from './path-data';
