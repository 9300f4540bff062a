/** Where a browser finds a module; its address holds the hash of its content (next.config.ts). */
declare module '*?address' {
  const address: string;
  export default address;
}
