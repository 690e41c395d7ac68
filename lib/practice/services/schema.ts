import { z } from "zod";
import { id, price, whole } from "@/lib/platform/input/fields";
import { MODALITIES } from "@/lib/practice/locations/rules";
import { line, paragraphs } from "@/lib/platform/input/text";

const fields = {
  nameEn: line(120),
  nameFr: line(120),
  descriptionEn: paragraphs(600),
  descriptionFr: paragraphs(600),
  minutes: whole(5, 480),
  price,
  audience: z.enum(["new", "existing", "both"], { error: "required" }),
  before: whole(0, 240),
  after: whole(0, 240),
  therapists: z.array(id),
  /** Code: places_needed. */
  places: z.array(z.enum(MODALITIES)).min(1, "places_needed"),
};

const TICK = /^by-[0-9a-f-]{36}$/;
const placeField = (place: string) => `in-${place}`;

/** A form sends the therapists as `by-<therapist>` and the places as `in-<place>`, one per ticked box, with the value "on". */
const ticked = z.record(z.string(), z.string(), { error: "invalid" }).transform((form) => {
  const on = Object.keys(form).filter((name) => form[name] === "on");
  const therapists = on.filter((name) => TICK.test(name));
  const places = MODALITIES.filter((place) => on.includes(placeField(place)));
  const boxes = [...therapists, ...places.map(placeField)];
  return {
    ...Object.fromEntries(Object.entries(form).filter(([name]) => !boxes.includes(name))),
    places,
    therapists: therapists.map((name) => name.slice(3)),
  };
});

/** `key` makes the form idempotent: sent twice, it adds one service. */
export const createServiceInput = ticked.pipe(z.strictObject({ key: id, ...fields }));
export const saveServiceInput = ticked.pipe(z.strictObject({ service: id, ...fields }));

export const moveServiceInput = z.strictObject({ service: id, to: z.enum(["up", "down"], { error: "invalid" }) });
export const serviceInput = z.strictObject({ service: id });

export type ServiceFields = Omit<z.output<typeof saveServiceInput>, "service">;
