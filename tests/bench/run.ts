import type { Row } from "./row";
import { benchSlots } from "./slots";
import { benchBooking } from "./booking";
import { benchCalendar } from "./calendar";
import { benchClients } from "./clients";
import { benchPages } from "./pages";

// npm run bench [slots|booking|calendar|clients|pages …]: what was measured beside its goal. Times drift on a shared machine: ratios and counts are to be trusted.

Object.assign(process.env, {
  ANTEROOM_MODE: "test",
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "a-secret-of-the-benchmark-and-of-nothing-else",
});
const parts: Record<string, () => Promise<Row[]>> = {
  slots: benchSlots,
  booking: benchBooking,
  calendar: benchCalendar,
  clients: benchClients,
  pages: benchPages,
};

const figure = (value: number) => value.toLocaleString("en", { maximumSignificantDigits: 3 });

function print({ name, value, unit, goal, ok, note }: Row): void {
  const cells = [
    name.padEnd(52),
    `${figure(value)} ${unit}`.padStart(14),
    goal.padStart(9),
    goal ? (ok ? "ok  " : "OVER") : "    ",
    note ?? "",
  ];
  process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) (await part()).forEach(print);
  }
  process.exit();
}

void main();
