-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "override_reason_required" BOOLEAN NOT NULL DEFAULT false;
