import { generalInput, onlineInput, servicesInput, specificInput } from "@/lib/availability/hours/schema";
import { timeOffInput } from "@/lib/availability/time-off/schema";

const therapist = "0190a1b2-0000-7000-8000-000000000001";
const service = "0190a1b2-0000-7000-8000-000000000002";
const week = { day1: "9-12", day2: "", day3: "", day4: "", day5: "", day6: "", day7: "" };
const online = { therapist, startMode: "start_on_time", minutes: "30, 0 30", between: "", opensOn: "", perDay: "" };
const specific = {
  therapist,
  from: "2027-01-04",
  until: "2027-01-31",
  everyWeeks: "2",
  mode: "adds",
  hours: "17-19",
  day2: "on",
};
const timeOff = { therapist, from: "2027-01-04", fromTime: "", until: "2027-01-04", untilTime: "", note: "" };

const codes = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  Object.fromEntries(result.error?.issues.map(({ path, message }) => [String(path[0] ?? ""), message]) ?? []);

test.each([
  ["general", generalInput, { therapist, ...week }, { day1: [{ from: 540, to: 720 }], day2: [] }],
  ["online", onlineInput, online, { minutes: [0, 30], between: null, opensOn: null, perDay: null }],
  [
    "online, the other way",
    onlineInput,
    { ...online, startMode: "time_between", minutes: "anything", between: "15", perDay: " 6 " },
    { minutes: null, between: 15, perDay: 6 },
  ],
  [
    "services",
    servicesInput,
    { therapist, [`gives-${service}`]: "on", [`at-${service}-video`]: "on", [`at-${service}-${therapist}`]: "on" },
    { therapist, gives: [service], at: [`${service}-video`, `${service}-${therapist}`] },
  ],
  ["no services", servicesInput, { therapist }, { gives: [] }],
  ["specific", specificInput, specific, { day2: true, day1: false, everyWeeks: 2, hours: [{ from: 1020, to: 1140 }] }],
  [
    "until midnight",
    timeOffInput,
    { ...timeOff, fromTime: "16:00", untilTime: "0:00" },
    { fromTime: 960, untilTime: 1440 },
  ],
  ["whole days", timeOffInput, timeOff, { fromTime: null, untilTime: null, sessions: {}, seen: {} }],
  [
    "hours",
    timeOffInput,
    {
      ...timeOff,
      fromTime: "9 h 30",
      untilTime: "17:00",
      seen: `${service}:3`,
      [`session-${service}`]: "cancel",
      note: "repos",
    },
    { fromTime: 570, untilTime: 1020, sessions: { [service]: "cancel" }, seen: { [service]: 3 }, note: "repos" },
  ],
])("%s is read", (_name, schema, form, read) => {
  expect(schema.parse(form)).toMatchObject(read);
});

test.each([
  [
    "hours",
    generalInput,
    { therapist, ...week, day1: "9", day2: "12:00-12:00", day3: "9-5", day4: "22:00-2:00" },
    { day1: "hours_invalid", day2: "hours_reversed", day3: "hours_afternoon", day4: "hours_overnight" },
  ],
  ["a surplus key", generalInput, { therapist, ...week, day8: "9-12" }, { "": expect.any(String) }],
  ["minutes of the hour", onlineInput, { ...online, minutes: "60" }, { minutes: "minutes_invalid" }],
  ["no minutes", onlineInput, { ...online, minutes: " " }, { minutes: "minutes_invalid" }],
  ["a break", onlineInput, { ...online, startMode: "time_between", between: "-5" }, { between: "number_range" }],
  ["a date that does not exist", onlineInput, { ...online, opensOn: "2027-02-29" }, { opensOn: "date_invalid" }],
  ["no session a day", onlineInput, { ...online, perDay: "0" }, { perDay: "number_range" }],
  ["a service of no id", servicesInput, { therapist, "gives-x": "on" }, { "gives-x": expect.any(String) }],
  [
    "a service at no place",
    servicesInput,
    { therapist, [`gives-${service}`]: "on", [`at-${service}-moon`]: "on" },
    { [`at-${service}-moon`]: expect.any(String) },
  ],
  ["dates the wrong way round", specificInput, { ...specific, until: "2027-01-03" }, { until: "until_before_from" }],
  ["no day", specificInput, { ...specific, day2: undefined }, { day1: "weekday_needed" }],
  ["no hours", specificInput, { ...specific, hours: "" }, { hours: "required" }],
  ["nine weeks", specificInput, { ...specific, everyWeeks: "9" }, { everyWeeks: "number_range" }],
  ["an empty date", timeOffInput, { ...timeOff, from: "" }, { from: "required" }],
  [
    "a time off that ends before it begins",
    timeOffInput,
    { ...timeOff, fromTime: "15:00", untilTime: "14:00" },
    { untilTime: "hours_reversed" },
  ],
  ["a time that is none", timeOffInput, { ...timeOff, fromTime: "25:00" }, { fromTime: "time_invalid" }],
])("%s: refused beside the field", (_name, schema, form, expected) => {
  expect(codes(schema.safeParse(form))).toMatchObject(expected);
});
