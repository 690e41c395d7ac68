-- CreateEnum
CREATE TYPE "FeedShows" AS ENUM ('initials', 'busy');

-- CreateEnum
CREATE TYPE "ReminderChoice" AS ENUM ('practice', 'none', 'own');

-- AlterTable
ALTER TABLE "client" ADD COLUMN     "reminder_choice" "ReminderChoice" NOT NULL DEFAULT 'practice',
ADD COLUMN     "reminder_minutes" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "portal_account" ADD COLUMN     "reminders" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "calendar_feed" (
    "staff_id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "shows" "FeedShows" NOT NULL,
    "therapist_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fetched_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("staff_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_hash_key" ON "calendar_feed"("hash");

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_therapist_id_fkey" FOREIGN KEY ("therapist_id") REFERENCES "therapist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
