import { render, screen } from "@testing-library/react";
import { SessionHistory } from "@/components/clients/clients/session-history";

it.each([
  ["en", "Thursday, December 10, 20261:00–1:50 pm"],
  ["fr", "Jeudi 10 décembre 2026de 13 h à 13 h 50"],
] as const)("opens each session of the history on the calendar, in %s", (locale, name) => {
  render(
    <SessionHistory
      sessions={[
        {
          id: "s",
          status: "attended",
          startsAt: new Date("2026-12-10T20:00:00Z"),
          endsAt: new Date("2026-12-10T20:50:00Z"),
          therapistId: "t",
          serviceId: "v",
          place: "video",
          locationId: null,
          service: { nameEn: "Session", nameFr: "Séance" },
          therapist: { name: "Hannah" },
        },
      ]}
      zone="America/Vancouver"
      locale={locale}
    />,
  );
  const link = screen.getByRole("link");
  expect(link).toHaveAttribute("href", "/calendar?session=s");
  expect(link.textContent?.replaceAll("\u00a0", " ").toLowerCase()).toBe(name.toLowerCase());
});
