"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { seriesMessages } from "./messages";
import { rowView, clashesSeen } from "./rules";
import { bookSeriesInput } from "./schema";

/** A refusal carries the current preview, formatted, and the state (`seen`) that the next attempt is compared with. */
export const bookSeries = practiceAction({
  can: "sessions.book",
  messages: seriesMessages,
  input: bookSeriesInput,
  handler: commands.bookSeries,
  errorDetails: ({ rows, terms, minute, changed }: commands.SeriesLook, locale) => ({
    seen: clashesSeen(rows),
    rows: rows.map((row) =>
      rowView(
        row,
        { setting: { ...terms, terms: terms.therapist }, length: terms.service, minute, locale },
        changed.includes(row.index),
      ),
    ),
  }),
  revalidate: (_, { client }) => ["/calendar", `/clients/${client}`],
  redirectTo: ({ session }) => `/calendar/${session}/series?saved=booked`,
});
