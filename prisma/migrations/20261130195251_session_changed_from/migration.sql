-- AlterTable
ALTER TABLE "session" ADD COLUMN     "changed_from" "SessionStatus";
