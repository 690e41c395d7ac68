"use server";

import { practiceAction } from "@/lib/access/actions";
import * as commands from "./commands";
import { rowView, seenOf, shiftView } from "./rules";
import { bookSeriesInput, cancelFollowingInput, changeFollowingInput } from "./schema";

const explainShift = ({ rows, settings }: commands.ShiftLook, locale: "en" | "fr") =>
  rows.map((row) => shiftView(row, settings.get(row.therapistId)!, locale));

/** After a refusal: the sessions as they stand now, in words, and what the next attempt is compared with. */
export const bookSeries = practiceAction({
  can: "sessions.book",
  words: "series",
  input: bookSeriesInput,
  run: commands.bookSeries,
  explain: ({ rows, terms, minute, changed }: commands.SeriesLook, locale) => ({
    seen: seenOf(rows),
    rows: rows.map((row) =>
      rowView(
        row,
        { setting: { ...terms, terms: terms.therapist }, length: terms.service, minute, locale },
        changed.includes(row.index),
      ),
    ),
  }),
  revalidate: (_, { client }) => ["/calendar", `/clients/${client}`],
  next: ({ session }) => `/calendar/${session}/series?saved=booked`,
});

export const cancelFollowing = practiceAction({
  can: "sessions.change",
  words: "series",
  input: cancelFollowingInput,
  run: commands.cancelFollowing,
  revalidate: () => ["/calendar"],
  next: ({ session }) => `/calendar/${session}/series?saved=cancelled`,
});

export const changeFollowing = practiceAction({
  can: "sessions.reschedule",
  words: "series",
  input: changeFollowingInput,
  run: commands.changeFollowing,
  explain: explainShift,
  revalidate: () => ["/calendar"],
  next: ({ session }) => `/calendar/${session}/series?saved=changed`,
});
