// Loaded into a measured server before anything else: tells its parent what it has used so far.
export type Usage = { cpuMs: number; rssMb: number };

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 2 ** 20 } satisfies Usage);
});
// The server's own work keeps it alive, not this; and it ends with its parent.
process.channel?.unref();
process.on("disconnect", () => process.exit());
