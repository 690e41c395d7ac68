import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { EntryList } from "@/components/availability/hours/entry-list";
import { GeneralForm } from "@/components/availability/hours/general-form";
import { OnlineForm } from "@/components/availability/hours/online-form";
import { PreviewWeek } from "@/components/availability/hours/preview-week";
import { ServicesForm } from "@/components/availability/hours/services-form";
import { SpecificForm } from "@/components/availability/hours/specific-form";
import { TimeOffForm } from "@/components/availability/time-off/time-off-form";
import { WhyNot } from "@/components/availability/hours/why-not";
import type { Action, ActionState } from "@/lib/platform/access/actions";
import type { OfferedService } from "@/lib/availability/hours/rules";
import type { TherapistTerms } from "@/lib/practice/offering/rules";
import type { Locale } from "@/lib/platform/i18n/locales";

const terms: TherapistTerms = {
  onlineBooking: true,
  opensOn: null,
  startMode: "time_between",
  startMinutes: [15],
  sessionsPerDay: null,
  fullDays: [],
  closedDays: [],
  specific: [],
  ranges: [
    { weekday: 1, from: 780, to: 1020 },
    { weekday: 1, from: 540, to: 720 },
  ],
};
const service = (id: string, given: boolean): OfferedService => ({
  id,
  given,
  nameEn: `Session ${id}`,
  nameFr: `Séance ${id}`,
  minutes: 50,
  bufferBefore: 0,
  bufferAfter: 10,
  priceCents: 14_000,
  places: ["video"],
  only: [],
  audience: "both",
});
const services = [service("a", true), service("b", false)];

/** An action that returns `state` and records its input. */
function answering(state: ActionState) {
  const sent: Record<string, FormDataEntryValue>[] = [];
  const action: Action = async (_previous, form) => {
    sent.push(Object.fromEntries(form));
    return state;
  };
  return { sent, action };
}
const refusal = (fields: Record<string, string>, values: Record<string, string>, more: object = {}): ActionState => ({
  ok: false,
  code: "invalid",
  error: "Please check one answer",
  fields,
  values,
  ...more,
});
const nothing = answering(null).action;
const timeOff = {
  entry: null,
  therapist: "t",
  therapists: [{ id: "t", name: "Hannah" }],
  values: { from: "2026-12-14", fromTime: "", until: "2026-12-14", untilTime: "", note: "" },
  back: "/",
};

it("shows the week as typed text, and sends it by the keyboard alone", async () => {
  const user = userEvent.setup();
  const { sent, action } = answering({ ok: true, data: undefined });
  render(<GeneralForm locale="en" therapist="t" ranges={terms.ranges} save={action} />);
  expect(screen.getByLabelText("Monday")).toHaveValue("9:00 am–12:00 pm, 1:00–5:00 pm");
  await user.tab();
  await user.tab();
  await user.tab();
  await user.keyboard("10-16{Enter}");
  expect(sent).toMatchObject([{ therapist: "t", day1: "9:00 am–12:00 pm, 1:00–5:00 pm", day2: "10-16", day7: "" }]);
  expect(await screen.findByRole("status")).toHaveTextContent("Saved.");
});

it("keeps the focus in the line, and shows the hours as they were read, when they have been saved", async () => {
  const user = userEvent.setup();
  const week = (ranges: typeof terms.ranges) => (
    <GeneralForm locale="en" therapist="t" ranges={ranges} save={answering({ ok: true, data: undefined }).action} />
  );
  const { rerender } = render(week([]));
  await user.type(screen.getByLabelText("Monday"), "9-12{Enter}");
  await screen.findByRole("status");
  rerender(week([{ weekday: 1, from: 540, to: 720 }]));
  expect(screen.getByLabelText("Monday")).toHaveValue("9:00 am–12:00 pm");
  expect(screen.getByLabelText("Monday")).toHaveFocus();
});

it("says beside the day what is wrong with it, and keeps what was typed", async () => {
  const user = userEvent.setup();
  const typed = { day1: "9-12, 11-13", day2: "", day3: "", day4: "", day5: "", day6: "", day7: "" };
  render(
    <GeneralForm
      locale="en"
      therapist="t"
      ranges={[]}
      save={answering(refusal({ day1: "Two of these time ranges overlap. Change one of them." }, typed)).action}
    />,
  );
  await user.type(screen.getByLabelText("Monday"), typed.day1);
  await user.click(screen.getByRole("button", { name: "Save, General Availability" }));
  const alert = await screen.findByRole("alert");
  expect(
    within(alert).getByRole("link", { name: "Monday: Two of these time ranges overlap. Change one of them." }),
  ).toHaveAttribute("href", "#day1");
  expect(screen.getByLabelText("Monday")).toHaveValue("9-12, 11-13");
  expect(screen.getByLabelText("Monday")).toHaveAccessibleDescription(
    "Two of these time ranges overlap. Change one of them.",
  );
});

it("has the exact labels of A17, and keeps the choice when the form comes back", async () => {
  const user = userEvent.setup();
  const back = refusal(
    { minutes: "Type one or more minutes." },
    { startMode: "start_on_time", minutes: "x", between: "15", opensOn: "", perDay: "" },
  );
  render(<OnlineForm locale="en" therapist="t" terms={terms} save={answering(back).action} />);
  expect(screen.getByRole("radio", { name: /^Time Between Sessions/ })).toBeChecked();
  expect(screen.getByLabelText("Break in minutes")).toHaveValue("15");
  await user.click(screen.getByRole("radio", { name: /^Session Start On Time/ }));
  await user.click(screen.getByRole("button", { name: "Save, Online booking" }));
  await screen.findByRole("alert");
  expect(screen.getByRole("radio", { name: /^Session Start On Time/ })).toBeChecked();
});

it("names the sessions booked in a time off: each is moved, cancelled or stays, and so are all in one press", async () => {
  const user = userEvent.setup();
  const typed = { therapist: "t", from: "2026-12-14", fromTime: "", until: "2026-12-15", untilTime: "", note: "rest" };
  const details = [
    {
      id: "0190a1b2-0000-7000-8000-000000000001",
      sequence: 2,
      name: "Théo Lindqvist",
      therapist: "Nora Whitfield",
      when: "Monday, December 14, 10:00–10:50 am",
      cancelled: false,
      requested: false,
    },
    {
      id: "0190a1b2-0000-7000-8000-000000000002",
      sequence: 0,
      name: "Ada Okoro",
      therapist: "Nora Whitfield",
      when: "Tuesday, December 15, 9:00–9:50 am",
      cancelled: false,
      requested: false,
    },
  ];
  const { sent, action } = answering(
    refusal({ sessions: "Decide about each of them." }, typed, { code: "sessions_booked", details }),
  );
  const { container } = render(
    <main>
      <TimeOffForm {...timeOff} locale="en" save={action} />
    </main>,
  );
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("heading", { name: "2 sessions are booked during this time" })).toBeVisible();
  const move = new URL(screen.getByRole("link", { name: /Move: Théo/ }).getAttribute("href")!, "http://site");
  expect([move.pathname, move.searchParams.get("back")]).toEqual([
    `/calendar/${details[0]!.id}/reschedule`,
    "/calendar/time-off?therapist=t&from=2026-12-14&until=2026-12-15&note=rest",
  ]);
  expect((await axe(container)).violations).toEqual([]);
  await user.selectOptions(screen.getByRole("combobox", { name: /Théo/ }), "Cancel");
  await user.type(screen.getByLabelText(/Message to clients/), "Back on Monday");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(sent.at(-1)).toMatchObject({
    [`session-${details[0]!.id}`]: "cancel",
    [`session-${details[1]!.id}`]: "",
    seen: `${details[0]!.id}:2,${details[1]!.id}:0`,
    clientNote: "Back on Monday",
    from: "2026-12-14",
  });
  await user.click(screen.getByRole("button", { name: "Save and keep all" }));
  expect(sent.at(-1)).toMatchObject({ every: "keep" });
});

it("answers Why not? with every reason, for each kind of client", () => {
  const answers = [
    { key: "n", title: "A new client", reasons: ["It is outside the open hours.", "Online booking is off."] },
    { key: "e", title: "An existing client", reasons: [] },
  ];
  render(
    <WhyNot
      locale="en"
      therapist="t"
      services={[{ value: "a", label: "A" }]}
      question={{ day: "2027-01-15", time: "10:00", service: "a", who: "" }}
      people={[]}
      invalid={{ day: false, time: false }}
      answers={answers}
    />,
  );
  expect(screen.getByRole("heading", { name: "A new client: Not offered" })).toBeInTheDocument();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(answers[0]!.reasons);
  expect(screen.getByRole("heading", { name: "An existing client: Offered" })).toBeInTheDocument();
});

it.each<Locale>(["en", "fr"])("has no accessibility finding in %s", async (locale) => {
  const list = { locale, therapist: "t" };
  const { container } = render(
    <main>
      <h1>Availability</h1>
      <h2>One</h2>
      <GeneralForm {...list} ranges={terms.ranges} save={nothing} />
      <OnlineForm {...list} terms={terms} save={nothing} />
      <ServicesForm {...list} services={services} locations={[]} practice={{ name: "Maple" }} save={nothing} />
      <EntryList
        {...list}
        none="None."
        remove={nothing}
        entries={[
          { id: "1", title: "Friday, January 15, 2027", detail: "supervision", href: "/x" },
          { id: "2", title: "Monday, January 18, 2027", detail: "" },
        ]}
      />
      <PreviewWeek
        locale={locale}
        title="New client"
        weeks={[
          {
            id: "a",
            service: "A",
            count: 2,
            days: [
              { date: "2027-01-15", label: "Fri, Jan 15", times: "9:00 am, 10:00 am" },
              { date: "2027-01-16", label: "Sat, Jan 16", times: "" },
            ],
          },
        ]}
      />
      <WhyNot
        {...list}
        services={[{ value: "a", label: "A" }]}
        question={{ day: "", time: "", service: "", who: "" }}
        people={[]}
        invalid={{ day: true, time: true }}
        answers={[]}
      />
    </main>,
  );
  expect((await axe(container)).violations).toEqual([]);
});

it("opens a Specific Availability as it stands", async () => {
  const entry = {
    id: "x",
    from: "2027-01-04",
    until: "2027-03-26",
    weekdays: [2, 4],
    everyWeeks: 2,
    replaces: true,
    hours: [{ from: 1020, to: 1140 }],
  };
  const { container } = render(
    <main>
      <SpecificForm locale="fr" therapist="t" entry={entry} back="/" save={nothing} />
    </main>,
  );
  expect(screen.getByRole("checkbox", { name: "Mardi" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Lundi" })).not.toBeChecked();
  expect(screen.getByRole("radio", { name: /Les remplace/ })).toBeChecked();
  expect(screen.getByLabelText("Heures")).toHaveValue("17\u00a0h–19\u00a0h");
  expect((await axe(container)).violations).toEqual([]);
});
