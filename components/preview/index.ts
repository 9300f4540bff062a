/** The picture that other sites show beside a link: what it says of each page, and how it is drawn. */

export { type Preview, previewOf } from './preview-of';
export { PREVIEW_SIZE, PreviewPicture } from './preview-picture';
