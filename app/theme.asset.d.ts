/** Where the theme script is served: its address holds the hash of its content (next.config.js). */
declare const address: string;
export default address;
