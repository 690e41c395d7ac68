-- AlterTable
ALTER TABLE "therapist" ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "line_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "line_fr" TEXT NOT NULL DEFAULT '';
