let isServer = false;

/** Ends the process without noise when the reader of its output goes away, as `head` does; but not a server's. */
export function stopQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isServer) return;
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
}

/** From now on the process serves, whether anybody reads what it prints or not. */
export function outliveClosedPipes(): void {
  isServer = true;
}
