-- AlterTable
ALTER TABLE "portal_account" ADD COLUMN     "discreet_calendar" BOOLEAN NOT NULL DEFAULT false;
