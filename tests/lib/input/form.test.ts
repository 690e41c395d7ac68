import { formValues } from "@/lib/input/form";

const from = (...pairs: [string, string | File][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return formValues(data);
};

describe("formValues", () => {
  it("gives one text a name, as it was sent", () => expect(from(["a", " 1 "], ["b", ""])).toEqual({ a: " 1 ", b: "" }));
  it("leaves Next's own fields out", () => expect(from(["$ACTION_ID_x", ""], ["$ACTION_1:0", "{}"], ["$ACTION_KEY", "k"], ["a", "1"])).toEqual({ a: "1" }));
  it("refuses a name sent twice", () => expect(from(["a", "1"], ["a", "1"])).toBeNull());
  it("refuses a file", () => expect(from(["a", new File(["x"], "x.txt")])).toBeNull());
  it("refuses an empty file", () => expect(from(["a", new File([], "")])).toBeNull());
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("never reaches a prototype through %s", (name) => {
    const before = Object.getOwnPropertyDescriptor(Object.prototype, name);
    expect(from([name, "polluted"])).toBeNull();
    expect(Object.getOwnPropertyDescriptor(Object.prototype, name)).toEqual(before);
  });
});
