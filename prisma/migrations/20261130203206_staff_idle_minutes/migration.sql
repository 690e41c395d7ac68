-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "staff_idle_minutes" INTEGER NOT NULL DEFAULT 60;
