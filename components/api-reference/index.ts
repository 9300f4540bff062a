/** The reference of the API, drawn from the rows of its operations. */
export { ApiReference } from './api-reference';
