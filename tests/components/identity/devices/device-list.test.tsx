import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { DeviceList } from "@/components/identity/devices/device-list";

const nothing = async () => null;
const now = new Date("2026-12-09T19:00:00Z");
const device = (id: string, name: string, minutesAgo: number, here = false) => ({
  id,
  device: name,
  here,
  createdAt: new Date("2026-12-09T17:30:00Z"),
  lastSeenAt: new Date(now.getTime() - minutesAgo * 60_000),
});
const list = (devices: Parameters<typeof DeviceList>[0]["devices"], locale: "en" | "fr") =>
  render(
    <DeviceList
      devices={devices}
      now={now}
      zone="America/Vancouver"
      end={nothing}
      endOthers={nothing}
      hidden={{ practice: "maple" }}
      locale={locale}
    />,
  );

it.each([
  [
    "en",
    "Firefox on Windows",
    "This device",
    "Last used 12 minutes ago",
    "Sign out Safari on an iPhone",
    "Sign out all other devices",
  ],
  [
    "fr",
    "Firefox sur Windows",
    "Cet appareil",
    "Utilisée il y a 12 minutes",
    "Déconnecter Safari sur iPhone",
    "Déconnecter tous les autres appareils",
  ],
] as const)(
  "in %s names each device in plain words, with a way out of every other",
  async (locale, here, tag, seen, out, others) => {
    const { container } = list([device("a", "firefox windows", 0, true), device("b", "safari iphone", 12)], locale);
    for (const words of [here, tag, seen]) expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.getAllByRole("button")).toHaveLength(2);
    expect(screen.getByRole("button", { name: out })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: new RegExp(others) })).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  },
);

it("has nothing to sign out where there is no other", () => {
  list([device("a", "other other", 0, true)], "en");
  expect(screen.getByText("A browser on another device")).toBeInTheDocument();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
