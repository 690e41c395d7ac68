-- What can happen to a session: the practice's notices and reminders, and the version of a session.
ALTER TABLE "practice"
  ADD COLUMN "cancel_notice_minutes" INTEGER NOT NULL DEFAULT 1440,
  ADD COLUMN "reschedule_notice_minutes" INTEGER NOT NULL DEFAULT 1440,
  ADD COLUMN "reminder_minutes" INTEGER[] DEFAULT ARRAY[2880, 120]::INTEGER[];

ALTER TABLE "practice" ADD CONSTRAINT "practice_notices" CHECK (
  "cancel_notice_minutes" >= 0 AND "reschedule_notice_minutes" >= 0 AND 0 < ALL ("reminder_minutes")
);

ALTER TABLE "session"
  ADD COLUMN "sequence" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "changed_by" TEXT,
  ADD COLUMN "override_reason" TEXT;

-- Until now nothing changed a session: its calendar file keeps the stamp that it had.
UPDATE "session" SET "changed_at" = "created_at";
