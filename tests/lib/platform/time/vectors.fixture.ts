// Every vector of the design's time-zones.md, written out by hand: no code of the product computes them.

/** One instant at which the clock shows the vector's time: its start in UTC, and the texts that users read. */
type Read = { utc: string; time: string; en: string; fr: string; zone: string };
type Vector = [name: string, zone: string, date: string, wall: string, day: { en: string; fr: string }, reads: Read[]];

const nov1 = { en: "Sunday, November 1, 2026", fr: "Le dimanche 1er novembre 2026" };
const dec1 = { en: "Tuesday, December 1, 2026", fr: "Le mardi 1er décembre 2026" };
const jun1 = { en: "Monday, June 1, 2026", fr: "Le lundi 1er juin 2026" };
const at10 = { time: "10:00 am", en: "10:00–10:50 am", fr: "De 10 h à 10 h 50" };

export const vectors: Vector[] = [
  ["gap", "America/Toronto", "2026-03-08", "02:30", { en: "", fr: "" }, []],
  ["gap, a year on", "America/Toronto", "2027-03-14", "02:30", { en: "", fr: "" }, []],
  [
    "overlap",
    "America/Toronto",
    "2026-11-01",
    "01:30",
    nov1,
    [
      {
        utc: "2026-11-01T05:30:00Z",
        time: "1:30 am (UTC−4)",
        en: "1:30 am (UTC−4) to 1:20 am (UTC−5)",
        fr: "De 1 h 30 (UTC−4) à 1 h 20 (UTC−5)",
        zone: "Eastern time (UTC−4)",
      },
      {
        utc: "2026-11-01T06:30:00Z",
        time: "1:30 am (UTC−5)",
        en: "1:30 am (UTC−5) to 2:20 am",
        fr: "De 1 h 30 (UTC−5) à 2 h 20",
        zone: "Eastern time (UTC−5)",
      },
    ],
  ],
  [
    "overlap, a year on",
    "America/Toronto",
    "2027-11-07",
    "01:30",
    { en: "Sunday, November 7, 2027", fr: "Le dimanche 7 novembre 2027" },
    [
      {
        utc: "2027-11-07T05:30:00Z",
        time: "1:30 am (UTC−4)",
        en: "1:30 am (UTC−4) to 1:20 am (UTC−5)",
        fr: "De 1 h 30 (UTC−4) à 1 h 20 (UTC−5)",
        zone: "Eastern time (UTC−4)",
      },
      {
        utc: "2027-11-07T06:30:00Z",
        time: "1:30 am (UTC−5)",
        en: "1:30 am (UTC−5) to 2:20 am",
        fr: "De 1 h 30 (UTC−5) à 2 h 20",
        zone: "Eastern time (UTC−5)",
      },
    ],
  ],
  [
    "across the spring change: its length stays real minutes",
    "America/Toronto",
    "2027-03-14",
    "01:30",
    { en: "Sunday, March 14, 2027", fr: "Le dimanche 14 mars 2027" },
    [
      {
        utc: "2027-03-14T06:30:00Z",
        time: "1:30 am",
        en: "1:30–3:20 am",
        fr: "De 1 h 30 à 3 h 20",
        zone: "Eastern time (UTC−5)",
      },
    ],
  ],
  [
    "across midnight",
    "America/Toronto",
    "2026-12-01",
    "23:30",
    dec1,
    [
      {
        utc: "2026-12-02T04:30:00Z",
        time: "11:30 pm",
        en: "11:30 pm–12:20 am",
        fr: "De 23 h 30 à 0 h 20",
        zone: "Eastern time (UTC−5)",
      },
    ],
  ],
  ["gap", "Europe/Paris", "2027-03-28", "02:30", { en: "", fr: "" }, []],
  [
    "overlap",
    "Europe/Paris",
    "2026-10-25",
    "02:30",
    { en: "Sunday, October 25, 2026", fr: "Le dimanche 25 octobre 2026" },
    [
      {
        utc: "2026-10-25T00:30:00Z",
        time: "2:30 am (UTC+2)",
        en: "2:30 am (UTC+2) to 2:20 am (UTC+1)",
        fr: "De 2 h 30 (UTC+2) à 2 h 20 (UTC+1)",
        zone: "Paris time (UTC+2)",
      },
      {
        utc: "2026-10-25T01:30:00Z",
        time: "2:30 am (UTC+1)",
        en: "2:30 am (UTC+1) to 3:20 am",
        fr: "De 2 h 30 (UTC+1) à 3 h 20",
        zone: "Paris time (UTC+1)",
      },
    ],
  ],
  ["gap of half an hour", "Australia/Lord_Howe", "2026-10-04", "02:15", { en: "", fr: "" }, []],
  [
    "overlap of half an hour",
    "Australia/Lord_Howe",
    "2026-04-05",
    "01:45",
    { en: "Sunday, April 5, 2026", fr: "Le dimanche 5 avril 2026" },
    [
      {
        utc: "2026-04-04T14:45:00Z",
        time: "1:45 am (UTC+11)",
        en: "1:45 am (UTC+11) to 2:05 am",
        fr: "De 1 h 45 (UTC+11) à 2 h 05",
        zone: "Lord Howe time (UTC+11)",
      },
      {
        utc: "2026-04-04T15:15:00Z",
        time: "1:45 am (UTC+10:30)",
        en: "1:45 am (UTC+10:30) to 2:35 am",
        fr: "De 1 h 45 (UTC+10:30) à 2 h 35",
        zone: "Lord Howe time (UTC+10:30)",
      },
    ],
  ],
  [
    "three quarters of an hour",
    "Asia/Kathmandu",
    "2026-06-01",
    "10:00",
    jun1,
    [{ ...at10, utc: "2026-06-01T04:15:00Z", zone: "Kathmandu time (UTC+5:45)" }],
  ],
  [
    "half an hour",
    "America/St_Johns",
    "2026-12-01",
    "10:00",
    dec1,
    [{ ...at10, utc: "2026-12-01T13:30:00Z", zone: "Newfoundland time (UTC−3:30)" }],
  ],
  [
    "most of the year",
    "Africa/Casablanca",
    "2026-06-01",
    "10:00",
    jun1,
    [{ ...at10, utc: "2026-06-01T09:00:00Z", zone: "Casablanca time (UTC+1)" }],
  ],
  [
    "in Ramadan",
    "Africa/Casablanca",
    "2027-02-15",
    "10:00",
    { en: "Monday, February 15, 2027", fr: "Le lundi 15 février 2027" },
    [{ ...at10, utc: "2027-02-15T10:00:00Z", zone: "Casablanca time (UTC)" }],
  ],
  [
    "British Columbia since 2026",
    "America/Vancouver",
    "2026-12-01",
    "10:00",
    dec1,
    [{ ...at10, utc: "2026-12-01T17:00:00Z", zone: "Pacific time (Vancouver, UTC−7)" }],
  ],
  [
    "Alberta since 2026",
    "America/Edmonton",
    "2026-12-01",
    "11:00",
    dec1,
    [
      {
        utc: "2026-12-01T17:00:00Z",
        time: "11:00 am",
        en: "11:00–11:50 am",
        fr: "De 11 h à 11 h 50",
        zone: "Mountain time (Edmonton, UTC−6)",
      },
    ],
  ],
  [
    "the same moment in Toronto",
    "America/Toronto",
    "2026-12-01",
    "12:00",
    dec1,
    [
      {
        utc: "2026-12-01T17:00:00Z",
        time: "12:00 pm",
        en: "12:00–12:50 pm",
        fr: "De 12 h à 12 h 50",
        zone: "Eastern time (UTC−5)",
      },
    ],
  ],
  [
    "and in Los Angeles",
    "America/Los_Angeles",
    "2026-12-01",
    "09:00",
    dec1,
    [
      {
        utc: "2026-12-01T17:00:00Z",
        time: "9:00 am",
        en: "9:00–9:50 am",
        fr: "De 9 h à 9 h 50",
        zone: "Pacific time (UTC−8)",
      },
    ],
  ],
];
