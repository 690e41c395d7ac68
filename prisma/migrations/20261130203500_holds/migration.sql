-- AlterTable
ALTER TABLE "session" ADD COLUMN "hold_announced_at" TIMESTAMPTZ(3);

-- The sessions that unverified accounts hold: few rows, counted at each of their bookings.
CREATE INDEX "session_unverified_holds" ON "session"("practice_id", "created_at") WHERE "unverified_hold";
