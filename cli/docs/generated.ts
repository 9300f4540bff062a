/** Opens every page that the command writes. */
export const GENERATED = '<!-- Written by `npm run docs`; change the code it is made from instead. -->';
