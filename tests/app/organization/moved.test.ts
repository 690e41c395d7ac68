/** @jest-environment node */
import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import config from "@/next.config";

/** Returns the permanent redirect of an address, or null. */
async function redirectOf(path: string) {
  for (const { source, destination, permanent } of await config.redirects!()) {
    const params: false | Record<string, unknown> = getPathMatch(source, { strict: true })(path);
    if (!params) continue;
    const { page, rest = [] } = params as { page: string; rest?: string[] };
    return permanent ? destination.replace(":page", page).replace("/:rest*", ["", ...rest].join("/")) : null;
  }
  return null;
}

test.each([
  ["/settings/practice", "/organization/practice"],
  ["/settings/staff", "/organization/staff"],
  ["/settings/staff/invite", "/organization/staff/invite"],
  ["/settings/services", "/organization/services"],
  ["/settings/services/new", "/organization/services/new"],
  ["/settings/locations", "/organization/locations"],
  ["/settings/rules", "/organization/rules"],
  ["/settings/share", "/organization/share"],
  ["/settings/share/qr.svg", "/organization/share/qr.svg"],
  ["/settings/export", "/organization/export"],
  ["/settings", null],
  ["/settings/profile", null],
  ["/settings/availability/holidays", null],
  ["/settings/calendar", null],
  ["/settings/feed", null],
  ["/settings/security", null],
  ["/settings/practices", null],
  ["/portal/maple/settings", null],
])("an old bookmark of %s leads to %s", async (from, to) => {
  expect(await redirectOf(from)).toBe(to);
});
