-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "own_clients_only" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "staff" ADD COLUMN     "own_clients_only" BOOLEAN;
