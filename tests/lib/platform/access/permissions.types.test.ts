import { z } from "zod";
import type { portalAction, practiceAction } from "@/lib/platform/access/actions";
import { may } from "@/lib/platform/access/may";
import type { Allowed, PortalScope, PracticeScope } from "@/lib/platform/access/scopes";
import type { requirePortal, requirePractice } from "@/lib/platform/access/viewer";
import { ok } from "@/lib/platform/result/result";
import { auditLogMessages } from "@/lib/clients/audit-log/messages";
import { portalScope, practiceScope } from "@/tests/support/scopes";

// Checked by the compiler: code below @ts-expect-error must not compile, and all other code must.

const readTrail = async (_scope: Allowed<"auditLog.read">) => ok();
const merge = async (_scope: Allowed<"clientMerge.merge">) => ok();
const either = async (_scope: Allowed<"auditLog.read" | "clientMerge.merge">) => ok();
const both = async (_scope: Allowed<"auditLog.read"> & Allowed<"clientMerge.merge">) => ok();
const anyStaff = async (_scope: PracticeScope) => ok();
const schedule = async (_scope: Allowed<"portal.schedule">) => ok();
const devices = async (_scope: Allowed<"self.security" | "portal.account">) => ok();

const trail = practiceScope<"auditLog.read">();
const merging = practiceScope<"clientMerge.merge">();
const booking = portalScope<"portal.schedule">();

test("a scope proves the permission that it was minted for, and no other", () => {
  const bare: PracticeScope = trail;
  void [readTrail(trail), either(trail), either(merging), anyStaff(trail), schedule(booking)];
  // @ts-expect-error: minted for something else
  void readTrail(merging);
  // @ts-expect-error: proof of nothing
  void readTrail(bare);
  // @ts-expect-error: proof of nothing
  void either(bare);
});

test("either of two is not both, and both are each", () => {
  const one: () => Allowed<"auditLog.read" | "clientMerge.merge"> = () => trail;
  const two = practiceScope<"auditLog.read" | "clientMerge.merge">();
  void [both(two), readTrail(two), merge(two), either(two), either(one())];
  // @ts-expect-error: it may be the other one
  void readTrail(one());
  // @ts-expect-error: one of the two
  void both(trail);
});

test("proof of staff is nothing to the portal, and the other way round", () => {
  void [devices(practiceScope<"self.security">()), devices(portalScope<"portal.account">())];
  // @ts-expect-error: staff
  void schedule(practiceScope());
  // @ts-expect-error: a portal account
  void readTrail(portalScope());
  // @ts-expect-error: neither of the two permissions
  void devices(trail);
});

test("asking whether the viewer may is the proof, on top of what was proved before", () => {
  const viewer: PracticeScope | null = trail;
  if (may(viewer, "auditLog.read")) void readTrail(viewer);
  if (may(trail, "clientMerge.merge")) void [both(trail), merge(trail)];
  const account: PortalScope = booking;
  if (may(account, "portal.schedule")) void schedule(account);
  expect([may(trail, "auditLog.read"), may(account, "portal.schedule")]).toEqual([true, true]);
  const desk: PracticeScope = practiceScope({ role: "frontdesk" });
  const nobody: PracticeScope | null = [][0] ?? null;
  expect([may(desk, "auditLog.read"), may(nobody, "auditLog.read")]).toEqual([false, false]);
});

/** Never called: a page and an action as features write them. */
export async function written(
  page: typeof requirePractice,
  portalPage: typeof requirePortal,
  staff: typeof practiceAction,
  portal: typeof portalAction,
) {
  const action = { messages: auditLogMessages, input: z.object({}) } as const;
  void readTrail(await page("auditLog.read"));
  void schedule((await portalPage("maple", "portal.schedule")).scope);
  staff({ ...action, can: "auditLog.read", handler: readTrail });
  staff({ ...action, can: "auditLog.read", handler: either });
  portal({ ...action, can: "portal.schedule", handler: schedule });
  // @ts-expect-error: a page of another permission
  void readTrail(await page("clients.read"));
  // @ts-expect-error: a page of another permission
  void schedule((await portalPage("maple", "portal.sessions")).scope);
  // @ts-expect-error: an action of another permission
  staff({ ...action, can: "clients.read", handler: readTrail });
  // @ts-expect-error: an action of one of them
  staff({ ...action, can: "auditLog.read", handler: both });
  // @ts-expect-error: without a permission
  staff({ ...action, handler: readTrail });
  // @ts-expect-error: a permission of the staff
  portal({ ...action, can: "auditLog.read", handler: schedule });
  // @ts-expect-error: an action of another permission
  portal({ ...action, can: "portal.account", handler: schedule });
  // @ts-expect-error: without a permission
  portal({ ...action, handler: schedule });
  // @ts-expect-error: staff have no permission of the portal
  may(trail, "portal.schedule");
  // @ts-expect-error: an account has none of the staff
  may(booking, "auditLog.read");
  // @ts-expect-error: there is no such permission
  may(trail, "trail.write");
}
