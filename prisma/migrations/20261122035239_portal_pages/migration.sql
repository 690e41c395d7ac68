-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "TokenPurpose" ADD VALUE 'change_email';
ALTER TYPE "TokenPurpose" ADD VALUE 'undo_email';

-- AlterTable
ALTER TABLE "portal_account" ADD COLUMN     "zone" TEXT;

-- AlterTable
ALTER TABLE "sign_in" ADD COLUMN     "device" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid();

-- AlterTable
ALTER TABLE "token" ADD COLUMN     "browser" TEXT,
ADD COLUMN     "code_hash" TEXT,
ADD COLUMN     "email_raw" TEXT,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_id_key" ON "sign_in"("id");
