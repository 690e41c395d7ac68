import { render, screen } from "@testing-library/react";
import { ZoneField } from "@/components/form/zone-field";

const options = ["America/Toronto", "Europe/Paris", "America/Vancouver"].map((value) => ({ value, label: value }));

function offered(device: string, preset: boolean) {
  jest.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({ timeZone: device } as never);
  render(<ZoneField name="zone" label="Time zone" options={options} defaultValue="America/Toronto" preset={preset} />);
  return [screen.getAllByRole("option")[0]!.textContent, screen.getByRole<HTMLSelectElement>("combobox").value];
}

afterEach(() => jest.restoreAllMocks());

it.each([
  ["Europe/Paris", true, ["Europe/Paris", "Europe/Paris"]],
  ["Europe/Paris", false, ["Europe/Paris", "America/Toronto"]],
  ["America/Montreal", true, ["America/Toronto", "America/Toronto"]],
  ["Canada/Pacific", true, ["America/Vancouver", "America/Vancouver"]],
  ["Mars/Olympus", true, ["America/Toronto", "America/Toronto"]],
] as const)("offers the device's zone first: %s, preset: %s", (device, preset, expected) => {
  expect(offered(device, preset)).toEqual(expected);
});
