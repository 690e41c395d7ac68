-- Whose online bookings the practice wants to be asked about first.
CREATE TYPE "AskFirst" AS ENUM ('nobody', 'new_clients', 'everybody');
ALTER TABLE "practice" ADD COLUMN "ask_first" "AskFirst" NOT NULL DEFAULT 'nobody';
-- When a request was accepted or declined.
ALTER TABLE "session" ADD COLUMN "answered_at" TIMESTAMPTZ(3);

-- A request holds its time as a booked session does, and is an unverified account's one session.
ALTER TABLE "session" DROP CONSTRAINT "session_no_overlap";
ALTER TABLE "session" ADD CONSTRAINT "session_no_overlap"
  EXCLUDE USING gist ("therapist_id" WITH =, tstzrange("blocked_from", "blocked_until", '[)') WITH &&)
  WHERE ("status" IN ('requested', 'booked', 'attended', 'no_show'));

DROP INDEX "session_busy";
CREATE INDEX "session_busy" ON "session"("therapist_id", "starts_at") INCLUDE ("blocked_from", "blocked_until", "status")
  WHERE "status" IN ('requested', 'booked', 'attended', 'no_show');

DROP INDEX "session_one_unverified";
CREATE UNIQUE INDEX "session_one_unverified" ON "session"("account_id") WHERE "unverified_hold" AND "status" IN ('requested', 'booked');

-- The requests that wait, which the dashboard lists.
CREATE INDEX "session_requested" ON "session"("practice_id", "starts_at") WHERE "status" = 'requested';
