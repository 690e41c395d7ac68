-- Who made a portal account, and until when a password works that staff have set.
CREATE TYPE "AccountOrigin" AS ENUM ('sign_up', 'staff');

-- An emailed link to choose a new password.
ALTER TYPE "TokenPurpose" ADD VALUE 'reset';

-- AlterTable
ALTER TABLE "portal_account" ADD COLUMN     "origin" "AccountOrigin" NOT NULL DEFAULT 'sign_up',
ADD COLUMN     "temporary_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "token" ADD COLUMN     "staff_id" UUID;

-- CreateIndex
CREATE INDEX "token_staff_id_idx" ON "token"("staff_id");

-- AddForeignKey
ALTER TABLE "token" ADD CONSTRAINT "token_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
