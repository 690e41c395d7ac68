import { formValues, uploadedFile } from "@/lib/platform/input/form";

const from = (...pairs: [string, string | File][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return formValues(data);
};

describe("formValues", () => {
  it("gives one text a name, as it was sent", () => expect(from(["a", " 1 "], ["b", ""])).toEqual({ a: " 1 ", b: "" }));
  it("leaves Next's own fields out", () =>
    expect(from(["$ACTION_ID_x", ""], ["$ACTION_1:0", "{}"], ["$ACTION_KEY", "k"], ["a", "1"])).toEqual({ a: "1" }));
  it("refuses a name sent twice", () => expect(from(["a", "1"], ["a", "1"])).toBeNull());
  it("refuses a file", () => expect(from(["a", new File(["x"], "x.txt")])).toBeNull());
  it("refuses an empty file", () => expect(from(["a", new File([], "")])).toBeNull());
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "never reaches a prototype through %s",
    (name) => {
      const before = Object.getOwnPropertyDescriptor(Object.prototype, name);
      expect(from([name, "polluted"])).toBeNull();
      expect(Object.getOwnPropertyDescriptor(Object.prototype, name)).toEqual(before);
    },
  );
});

describe("a form that may carry a file", () => {
  const data = (...files: (File | string)[]) => {
    const form = new FormData();
    form.append("a", "1");
    for (const file of files) form.append("logo", file);
    return form;
  };
  const file = new File(["abc"], "logo.png");

  it("keeps it out of the texts, and gives its bytes", async () => {
    expect(formValues(data(file), "logo")).toEqual({ a: "1" });
    expect(new TextDecoder().decode(await uploadedFile(data(file), "logo"))).toBe("abc");
  });
  it("has none where there is none, several, or a text in its place", async () => {
    for (const form of [data(), data(file, file), data("logo.png")])
      expect(await uploadedFile(form, "logo")).toHaveLength(0);
    expect(formValues(data("logo.png"), "logo")).toEqual({ a: "1", logo: "logo.png" }); // no schema of a file accepts it
  });
  it("refuses a file under any other name", () => expect(formValues(data(file), "photo")).toBeNull());
});
