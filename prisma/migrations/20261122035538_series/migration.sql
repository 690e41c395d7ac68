-- Sessions that staff booked together, every so many weeks.
CREATE TABLE "series" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "every_weeks" INTEGER NOT NULL,
    "wall_start" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "series_practice_id_idx" ON "series"("practice_id");

ALTER TABLE "series" ADD CONSTRAINT "series_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "session" ADD COLUMN "series_id" UUID;
ALTER TABLE "session" ADD CONSTRAINT "session_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.

-- Most sessions are of no series: the index knows only those that are.
CREATE INDEX "session_series" ON "session"("series_id", "starts_at") WHERE "series_id" IS NOT NULL;

ALTER TABLE "series"
  ADD CONSTRAINT "series_weeks" CHECK ("every_weeks" BETWEEN 1 AND 8),
  ADD CONSTRAINT "series_count" CHECK ("count" BETWEEN 2 AND 52),
  ADD CONSTRAINT "series_wall_start" CHECK ("wall_start" ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$');
