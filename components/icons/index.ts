/**
 * The icons of the site, and the ornaments of pages that have little else.
 * Goal: one set, drawn with one line, of which a page carries only what it shows. Not here: the mark of the site
 * (components/site), pictures of flows (components/flow/map).
 */
export { ICON_NAMES, Icon, type IconName } from './icon';
export { Ornament, type OrnamentName } from './ornament';
