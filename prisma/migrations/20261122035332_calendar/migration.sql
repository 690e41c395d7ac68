-- What the calendar shows of a day and of a week, as each practice likes it.
ALTER TABLE "practice"
  ADD COLUMN "calendar_first_hour" INTEGER,
  ADD COLUMN "calendar_hidden_days" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

ALTER TABLE "practice" ADD CONSTRAINT "practice_calendar" CHECK (
  "calendar_first_hour" BETWEEN 0 AND 23 AND "calendar_hidden_days" <@ ARRAY[1, 2, 3, 4, 5, 6, 7] AND cardinality("calendar_hidden_days") < 7
);

-- The calendar reads sessions in every state, also those that hold no time.
CREATE INDEX "session_therapist_id_starts_at_idx" ON "session"("therapist_id", "starts_at");
