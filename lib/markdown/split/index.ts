/** A safe tree taken apart into the pieces that pages compose: title, finding, intro, sections, steps, documents. */
export { type DoubledHeading, Fragments, fragmentOf, placeFragments, placeHeadings } from './place-headings';
export { type RawDocument, readDocuments } from './read-documents';
export { readSteps } from './read-steps';
export { type Part, type SplitBody, splitSections } from './split-sections';
