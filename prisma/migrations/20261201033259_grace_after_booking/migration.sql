-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "grace_minutes" INTEGER NOT NULL DEFAULT 30;
