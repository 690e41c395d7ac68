-- AlterTable
ALTER TABLE "portal_account" ADD COLUMN     "privacy_agreed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "privacy_contact" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "privacy_officer" TEXT NOT NULL DEFAULT '';
