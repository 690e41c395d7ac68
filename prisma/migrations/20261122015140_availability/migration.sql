-- AlterTable
ALTER TABLE "therapist" ADD COLUMN     "availability_version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sessions_per_day" INTEGER;

-- CreateTable
CREATE TABLE "specific_availability" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE NOT NULL,
    "weekdays" INTEGER[],
    "every_weeks" INTEGER NOT NULL DEFAULT 1,
    "replaces" BOOLEAN NOT NULL,
    "hours" JSONB NOT NULL,

    CONSTRAINT "specific_availability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "time_off" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "wall_start" TEXT NOT NULL,
    "wall_end" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "tzdb" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "time_off_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "specific_availability_therapist_id_until_date_idx" ON "specific_availability"("therapist_id", "until_date");

-- CreateIndex
CREATE INDEX "time_off_therapist_id_ends_at_idx" ON "time_off"("therapist_id", "ends_at");

-- AddForeignKey
ALTER TABLE "specific_availability" ADD CONSTRAINT "specific_availability_therapist_id_fkey" FOREIGN KEY ("therapist_id") REFERENCES "therapist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_off" ADD CONSTRAINT "time_off_therapist_id_fkey" FOREIGN KEY ("therapist_id") REFERENCES "therapist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.

ALTER TABLE "therapist" ADD CONSTRAINT "therapist_sessions_per_day" CHECK ("sessions_per_day" >= 1);

ALTER TABLE "specific_availability"
  ADD CONSTRAINT "specific_availability_dates" CHECK ("until_date" >= "from_date"),
  ADD CONSTRAINT "specific_availability_weekdays" CHECK (cardinality("weekdays") > 0 AND 1 <= ALL ("weekdays") AND 7 >= ALL ("weekdays")),
  ADD CONSTRAINT "specific_availability_weeks" CHECK ("every_weeks" BETWEEN 1 AND 8);

ALTER TABLE "time_off"
  ADD CONSTRAINT "time_off_length" CHECK ("ends_at" > "starts_at"),
  ADD CONSTRAINT "time_off_wall" CHECK ("wall_start" ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$' AND "wall_end" ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$');
