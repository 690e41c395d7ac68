import { render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { TimeList } from "@/components/sessions/booking/time-list";

const draw = (zone: string | null, label: string) => (
  <TimeList
    groups={[{ title: "Après-midi", times: [["2026-12-01T20:00:00Z", label]] }]}
    href="?start="
    chosen={null}
    clock={{ zone, locale: "fr", note: "" }}
    date="2026-12-01"
  />
);

test("a session at a distance shows the visitor's own clock under the practice's, if they differ", () => {
  const { rerender } = render(draw("Europe/Paris", "13\u00a0h"));
  expect(screen.getByRole("link")).toHaveTextContent(/^13 h ?21 h$/);
  rerender(draw("Europe/Paris", "21\u00a0h"));
  expect(screen.getByRole("link")).toHaveTextContent(/^21 h$/);
});

test("without a script, the page has the practice's clock alone", () => {
  expect(renderToString(draw("Europe/Paris", "13\u00a0h"))).not.toContain("21");
});
