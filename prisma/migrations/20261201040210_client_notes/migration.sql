-- AlterTable
ALTER TABLE "session" ADD COLUMN     "booking_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "cancel_note" TEXT NOT NULL DEFAULT '';
