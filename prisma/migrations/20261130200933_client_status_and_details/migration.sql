-- CreateEnum
CREATE TYPE "ClientStatus" AS ENUM ('active', 'waiting', 'inactive');

-- AlterTable
ALTER TABLE "client" ADD COLUMN     "address" TEXT,
ADD COLUMN     "emergency_contact" TEXT,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "preferred_name" TEXT,
ADD COLUMN     "pronouns" TEXT,
ADD COLUMN     "status" "ClientStatus" NOT NULL DEFAULT 'active';

-- AlterTable
ALTER TABLE "portal_account" ADD COLUMN     "preferred_name" TEXT,
ADD COLUMN     "pronouns" TEXT;
