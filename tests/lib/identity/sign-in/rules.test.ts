import { afterSignIn, afterStaffSignIn } from "@/lib/identity/sign-in/rules";

const elsewhere = [
  "https://evil.example/portal/maple/account",
  "//evil.example/portal/maple/",
  "/\\evil.example",
  "\\\\evil.example",
  "/portal/maple/..//evil.example",
  "/portal/maple/../../calendar",
  "javascript:alert(1)",
  "data:text/html,x",
  "http://[",
  "",
  "/portal/rivage/account",
  "/portal/maple",
  "portal/maple/account\0",
];

it.each(elsewhere)("row 13: never redirects to %j after signing in", (back) => {
  expect(afterSignIn("maple", { back })).toBe("/portal/maple/account");
  expect(afterStaffSignIn(back)).toBe("/calendar");
});

it("redirects to the earlier page of the portal, but to a chosen time first", () => {
  expect(afterSignIn("maple", { back: "/portal/maple/sessions?after=x#y" })).toBe("/portal/maple/sessions?after=x");
  expect(afterSignIn("maple", { back: "/portal/maple/sessions", therapist: "a", service: "b", start: "c" })).toBe(
    "/book/maple?therapist=a&service=b&start=c",
  );
  expect(afterStaffSignIn("/calendar?week=2026-12-07")).toBe("/calendar?week=2026-12-07");
  expect(afterStaffSignIn("/clients/prospects")).toBe("/clients/prospects");
  expect(afterStaffSignIn("/calendarium")).toBe("/calendar");
  expect(afterStaffSignIn("/portal/maple/account")).toBe("/calendar");
});
