import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { CancelForm } from "@/components/sessions/sessions/cancel-form";
import { termsOf } from "@/components/sessions/sessions/terms";

const words = {
  free: "There’s no charge.",
  late: "The fee may be charged.",
  next: "Told.",
  submit: "Cancel session",
  submitLate: "Cancel late",
  busy: "Cancelling",
  keep: "Keep",
};

it("announces the terms, and cancels late only after announcing it", async () => {
  const user = userEvent.setup();
  const sent: FormData[] = [];
  const { container } = render(
    <CancelForm
      practice="maple"
      session="s1"
      sequence={2}
      late={false}
      words={words}
      action={async (_, form) => {
        sent.push(form);
        return { ok: false, code: "now_late", error: "The free time has run out.", fields: {}, values: {} };
      }}
    />,
  );
  expect(screen.getByText(words.free)).toBeInTheDocument();
  expect((await axe(container)).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: /Cancel session/ }));
  expect(await screen.findByRole("alert")).toHaveTextContent("run out");
  expect(screen.getByText(words.late)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /Cancel late/ }));
  expect(sent.map((form) => Object.fromEntries(form))).toEqual(
    ["cancelled", "late_cancelled"].map((to) => ({ practice: "maple", session: "s1", sequence: "2", to })),
  );
});

const session = {
  createdAt: new Date("2025-12-01T00:00:00Z"),
  startsAt: new Date("2026-12-10T21:00:00Z"),
  zone: "America/Vancouver",
  priceCents: 16_500,
  cancelNoticeMinutes: 1440,
  rescheduleNoticeMinutes: 2880,
  graceMinutes: 30,
};

it.each([
  [
    "en",
    "2026-12-08T00:00:00Z",
    "Cancel free until Wednesday, December 9 at 2:00 pm. After that, the session fee of $165 may be charged.",
    "You can move it until Tuesday, December 8 at 2:00 pm.",
  ],
  [
    "fr",
    "2026-12-08T00:00:00Z",
    "Annulation sans frais jusqu’au mercredi 9 décembre à 14\u00a0h. Ensuite, le prix de la séance (165\u00a0$) peut vous être facturé.",
    "Vous pouvez la déplacer jusqu’au mardi 8 décembre à 14\u00a0h.",
  ],
  [
    "en",
    "2026-12-10T00:00:00Z",
    "You could cancel free until Wednesday, December 9 at 2:00 pm. Cancelling now counts as a late cancellation. The session fee of $165 may then be charged.",
    "You could move it online until Tuesday, December 8 at 2:00 pm. To move it now, call 604-555-0142.",
  ],
] as const)("the rules in words, in %s at %s", (locale, now, cancel, move) => {
  expect(termsOf(session, new Date(now), locale, "604-555-0142")).toEqual({ cancel, move });
});

it.each([
  ["en", "Cancel free until 3:35 pm today. After that,", "You can move it until 3:35 pm today."],
  [
    "fr",
    "Annulation sans frais jusqu’à 15\u00a0h\u00a035 aujourd’hui. Ensuite,",
    "Vous pouvez la déplacer jusqu’à 15\u00a0h\u00a035 aujourd’hui.",
  ],
] as const)("just booked, inside both notices, it is free for a while, in %s", (locale, cancel, move) => {
  const booked = {
    ...session,
    createdAt: new Date("2026-12-10T22:05:00Z"),
    startsAt: new Date("2026-12-11T03:00:00Z"),
  };
  const terms = termsOf(booked, new Date("2026-12-10T22:06:00Z"), locale);
  expect(terms.cancel).toContain(cancel);
  expect(terms.move).toBe(move);
});

// A day before is 24 real hours before, whatever the clocks do that night (time-zones.md).
it.each([
  ["America/Toronto", "2027-03-14T18:00:00Z", "Saturday, March 13 at 1:00 pm"],
  ["America/Toronto", "2027-11-07T18:00:00Z", "Saturday, November 6 at 2:00 pm"],
  ["Europe/Paris", "2027-03-28T10:00:00Z", "Saturday, March 27 at 11:00 am"],
  ["Europe/Paris", "2026-10-25T10:00:00Z", "Saturday, October 24 at 12:00 pm"],
  ["Australia/Lord_Howe", "2027-04-04T00:00:00Z", "Saturday, April 3 at 11:00 am"],
  ["Asia/Kathmandu", "2026-12-10T04:15:00Z", "Wednesday, December 9 at 10:00 am"],
  ["America/St_Johns", "2026-12-10T13:30:00Z", "Wednesday, December 9 at 10:00 am"],
  ["America/Edmonton", "2026-12-01T17:00:00Z", "Monday, November 30 at 11:00 am"],
])("the notice in %s before %s", (zone, startsAt, when) => {
  const given = { ...session, zone, startsAt: new Date(startsAt) };
  expect(termsOf(given, new Date("2026-01-01"), "en").cancel).toContain(`Cancel free until ${when}.`);
});
