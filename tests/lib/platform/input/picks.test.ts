import { picksOf, withPicks } from "@/lib/platform/input/picks";

const typed = { firstName: "Ana", birthDate: "03/04/1990" };
const both = ["1990-04-03", "1990-03-04"];

it("puts the picked date in the place of the unclear one", () =>
  expect(withPicks({ ...typed, "pick:birthDate": "1990-04-03" })).toEqual({ ...typed, birthDate: "1990-04-03" }));

it.each([
  ["2001-01-01", "03/04/1990"],
  ["", "03/04/1990"],
  ["1990-04-03", "May 5, 1990"],
  ["1990-04-03", "soon"],
])("ignores the pick %j for %j, which does not mean it", (pick, birthDate) =>
  expect(withPicks({ birthDate, "pick:birthDate": pick })).toEqual({ birthDate }),
);

it("ignores a pick for a field that was not sent", () =>
  expect(withPicks({ "pick:birthDate": "1990-04-03" })).toEqual({}));

it("offers the readings of an unclear date, and goes on offering them until the form is accepted", () => {
  expect(picksOf(typed, ["birthDate"])).toEqual({ birthDate: both });
  expect(picksOf({ ...typed, "pick:birthDate": "1990-04-03" }, [])).toEqual({ birthDate: both });
  expect(picksOf({ ...typed, birthDate: "1990-04-23", "pick:birthDate": "1990-04-03" }, [])).toEqual({});
  expect(picksOf(typed, [])).toEqual({});
});
