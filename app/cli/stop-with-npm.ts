/**
 * npm runs us through a shell that dies of SIGTERM without passing it on. Where npm started us, the
 * end of that shell is the signal to stop.
 */
export function stopWithNpm(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}
