/** The HTML tree of a body: from what the parser gave to what a reader may get. Rules a file each; sanitising last, then the order that a browser would make. */

export { element, type TreeContext, text } from './context';
export { directBlocks } from './direction';
export { resolveLink } from './resolve-link';
export { sanitise } from './sanitise';
export { liftOutOfHeadings, settle } from './settle';
export { transformTree } from './transform-tree';
export { treeText } from './tree-text';
