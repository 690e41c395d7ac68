import { answer } from "@/lib/platform/child/answer";

const jobs: Record<string, () => unknown> = {
  hello: () => "hello",
  environment: () => Object.keys(process.env),
  throw: () => {
    throw new Error("no");
  },
  abort: () => process.abort(),
  loop: () => {
    for (;;);
  },
  heap: () => {
    const all: string[][] = [];
    for (;;) all.push(Array.from({ length: 1000 }, (_, i) => `${i}`));
  },
  // Outside V8's heap, as a picture is.
  buffers: () => {
    const all: Buffer[] = [];
    for (;;) all.push(Buffer.alloc(10_000_000, 1));
  },
  time: async () => {
    const began = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    return [began, Date.now()];
  },
};

answer(({ what }: { what: string }) => jobs[what]?.());
