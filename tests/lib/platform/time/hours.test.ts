import fc from "fast-check";
import { formatHours, parseHours, parseTime } from "@/lib/platform/time/hours";
import { formatMinutes } from "@/lib/platform/time/minutes";

test.each([
  ["9", 540],
  ["9:05", 545],
  ["09:05", 545],
  ["9.05", 545],
  ["0905", 545],
  ["905", 545],
  ["1330", 810],
  ["9 h", 540],
  ["9h30", 570],
  ["9 h 05", 545],
  ["9\u00a0h\u00a005", 545],
  ["9 heures 30", 570],
  ["17H30", 1050],
  ["13:00", 780],
  ["9am", 540],
  ["9 AM", 540],
  ["9 a.m.", 540],
  ["9:30\u202fp. m.", 1290],
  ["930pm", 1290],
  ["12 am", 0],
  ["12:30 am", 30],
  ["12pm", 720],
  ["13:00 pm", 780],
  ["9 du matin", 540],
  ["2 h de l’après-midi", 840],
  ["7 h du soir", 1140],
  ["7 in the evening", 1140],
  ["noon", 720],
  ["Midi", 720],
  ["midnight", 1440],
  ["minuit", 1440],
  ["0:00", 0],
  ["24:00", 1440],
  ["24:01", null],
  ["9:60", null],
  ["9:5", null],
  ["13 am", null],
  ["0 pm", null],
  ["noon am", null],
  ["pm", null],
  ["", null],
  ["nine", null],
  ["-9", null],
  ["9:05:00", null],
  ["constructor", null],
])("%j is %j minutes", (text, minutes) => {
  expect(parseTime(text)).toBe(minutes);
});

const [nine, noon, one, five, midnight] = [540, 720, 780, 1020, 1440];

test.each([
  ["", []],
  ["9-12", [[nine, noon]]],
  [
    "13:00 – 17:00, 9:00-12:00",
    [
      [nine, noon],
      [one, five],
    ],
  ],
  [
    "9 h à 12 h; 13 h–17 h",
    [
      [nine, noon],
      [one, five],
    ],
  ],
  ["de 9 h à 17 h", [[nine, five]]],
  [
    "9h-midi et 13h-17h",
    [
      [nine, noon],
      [one, five],
    ],
  ],
  ["9 to 12,", [[nine, noon]]],
  [
    "9-12, 12-13",
    [
      [nine, noon],
      [noon, one],
    ],
  ],
  ["9am-5pm", [[nine, five]]],
  ["9:00 AM - 5:00 PM", [[nine, five]]],
  ["9 a.m. to 5 p.m.", [[nine, five]]],
  [
    "9am-12pm, 1pm-5pm",
    [
      [nine, noon],
      [one, five],
    ],
  ],
  [
    "9am-noon & 1-5pm",
    [
      [nine, noon],
      [one, five],
    ],
  ],
  [
    "9am-noon\n1-5pm",
    [
      [nine, noon],
      [one, five],
    ],
  ],
  ["from 9 until 5 pm", [[nine, five]]],
  ["9am-5", [[nine, five]]],
  ["9am-12", [[nine, noon]]],
  ["9am-11", [[nine, 660]]],
  ["1pm-5", [[one, five]]],
  ["11-1 pm", [[660, one]]],
  ["12-5pm", [[noon, five]]],
  ["12:30–1:00 am", [[30, 60]]],
  ["noon-5", [[noon, five]]],
  ["9-11pm", [[1260, 1380]]],
  ["5pm-midnight", [[five, midnight]]],
  ["5pm-12am", [[five, midnight]]],
  ["17:00-0:00", [[five, midnight]]],
  ["17 h à minuit", [[five, midnight]]],
  ["midnight-9am", [[0, nine]]],
  ["1am-5am", [[60, 300]]],
  ["01:00-05:00", [[60, 300]]],
  ["1 h-5 h", [[60, 300]]],
])("hours %j", (text, hours) => {
  expect(parseHours(text)).toEqual(hours.map(([from, to]) => ({ from, to })));
});

test.each<[string, string, number[][]]>([
  ["9", "hours_invalid", []],
  ["9-", "hours_invalid", []],
  ["9-12-13", "hours_invalid", []],
  ["9am-5xm", "hours_invalid", []],
  ["9am-9am", "hours_reversed", []],
  ["13:00-13:00", "hours_reversed", []],
  ["9-12, 11-13", "hours_overlap", []],
  ["9-5", "hours_afternoon", [[nine, five]]],
  ["9:00-5:00", "hours_afternoon", [[nine, five]]],
  ["9:00 to 5:30", "hours_afternoon", [[nine, 1050]]],
  ["9 h à 5 h", "hours_afternoon", [[nine, five]]],
  ["12-5", "hours_afternoon", [[noon, five]]],
  ["1-5", "hours_afternoon", [[one, five]]],
  [
    "9-12, 1-5",
    "hours_afternoon",
    [
      [nine, noon],
      [one, five],
    ],
  ],
  [
    "8-1, 2-6",
    "hours_afternoon",
    [
      [480, one],
      [840, 1080],
    ],
  ],
  [
    "9-5, 6-8",
    "hours_afternoon",
    [
      [nine, five],
      [1080, 1200],
    ],
  ],
  [
    "22:00-2:00",
    "hours_overnight",
    [
      [1320, midnight],
      [0, 120],
    ],
  ],
  [
    "10pm-2am",
    "hours_overnight",
    [
      [1320, midnight],
      [0, 120],
    ],
  ],
  [
    "10 pm to 2",
    "hours_overnight",
    [
      [1320, midnight],
      [0, 120],
    ],
  ],
  [
    "22 h à 2 h",
    "hours_overnight",
    [
      [1320, midnight],
      [0, 120],
    ],
  ],
  [
    "5pm-9am",
    "hours_overnight",
    [
      [five, midnight],
      [0, nine],
    ],
  ],
])("hours %j: %s", (text, error, reading) => {
  expect(parseHours(text)).toEqual({ error, reading: reading.map(([from, to]) => ({ from, to })) });
});

test("hours that are written are read back, in both languages", () => {
  const bounds = fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 })
    .map((minutes) => minutes.sort((a, b) => a - b));
  fc.assert(
    fc.property(bounds, fc.constantFrom("en" as const, "fr" as const), (minutes, locale) => {
      const hours = Array.from({ length: Math.floor(minutes.length / 2) }, (_, i) => ({
        from: minutes[2 * i]!,
        to: minutes[2 * i + 1]!,
      }));
      expect(parseHours(formatHours(hours, locale))).toEqual(hours);
    }),
  );
  for (const locale of ["en", "fr"] as const) {
    for (let minutes = 0; minutes <= 1440; minutes++) expect(parseTime(formatMinutes(minutes, locale))).toBe(minutes);
  }
});
