import { createElement } from "react";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { translator } from "@/lib/platform/i18n/translator";

test.each([
  ["en", 1, "time"],
  ["en", 3, "times"],
  ["fr", 1, "heure"],
  ["fr", 3, "heures"],
] as const)("in %s, %i is counted as “%s”, however often it is said", (locale, count, said) => {
  const t = translator(locale, bookingMessages);
  expect([t("count", { count }), t("count", { count })]).toEqual([said, said]);
});

test("what was said of one value, or by one message, is not said of another", () => {
  const t = translator("en", bookingMessages);
  const said = Array.from({ length: 500 }, (_, minutes) => t("minutes", { minutes: String(minutes) }));
  expect(new Set(said).size).toBe(500);
  expect(said[50]).toBe("50 minutes");
  expect(t("aboutTherapist", { name: "50" })).not.toBe(t("minutes", { minutes: "50" }));
});

test("elements stand in a sentence where the message has them", () => {
  const said = translator("en", bookingMessages).rich("alreadyClient", {
    link: (words) => createElement("a", { href: "/in" }, words),
  });
  expect(JSON.stringify(said)).toContain('"href":"/in"');
});
