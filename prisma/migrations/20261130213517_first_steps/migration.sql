-- Practices that exist already are past their first steps.
ALTER TABLE "practice" ADD COLUMN "first_steps_hidden" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "practice" ALTER COLUMN "first_steps_hidden" SET DEFAULT false;
