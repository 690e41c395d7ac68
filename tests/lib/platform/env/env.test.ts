import { readSettings } from "@/lib/platform/env/env";

test("everything has a default", () => {
  expect(readSettings({})).toEqual({
    PORT: 3000,
    APP_URL: "http://localhost:3000",
    DATA_DIR: "./.data",
    mode: "start",
  });
});

test("the demo keeps its data apart from the real server's, unless a folder is named", () => {
  expect(["start", "demo", "dev"].map((ANTEROOM_MODE) => readSettings({ ANTEROOM_MODE }).DATA_DIR)).toEqual([
    "./.data",
    "./.data-demo",
    "./.data-demo",
  ]);
  expect(readSettings({ ANTEROOM_MODE: "demo", DATA_DIR: "/srv/demo" }).DATA_DIR).toBe("/srv/demo");
});

test("the address follows the port, and loses its last slash", () => {
  expect(readSettings({ PORT: "8080" }).APP_URL).toBe("http://localhost:8080");
  expect(readSettings({ APP_URL: "https://book.example.org/" }).APP_URL).toBe("https://book.example.org");
});

test("an empty variable counts as unset", () => {
  expect(readSettings({ PORT: " ", AUTH_SECRET: "", DATABASE_URL: "" })).toEqual(readSettings({}));
});

test.each([
  [{ PORT: "0" }, "PORT"],
  [{ PORT: "http" }, "PORT"],
  [{ PORT: "80.5" }, "PORT"],
  [{ APP_URL: "book.example.org" }, "APP_URL"],
  [{ APP_URL: "https://example.org/booking" }, "APP_URL"],
  [{ DATABASE_URL: "mysql://localhost/anteroom" }, "DATABASE_URL"],
  [{ AUTH_SECRET: "short" }, "AUTH_SECRET"],
  [{ RESEND_API_KEY: "re_123" }, "EMAIL_FROM"],
  [{ EMAIL_FROM: "nobody" }, "EMAIL_FROM"],
  [{ RESEND_BASE_URL: "localhost" }, "RESEND_BASE_URL"],
  [{ TRUSTED_PROXIES: "10.0.0.0/33" }, "TRUSTED_PROXIES"],
  [{ TRUSTED_PROXIES: "proxy.example" }, "TRUSTED_PROXIES"],
  [{ ANTEROOM_MODE: "fast" }, "ANTEROOM_MODE"],
])("%o is refused in one sentence that names %s", (source, name) => {
  expect(() => readSettings(source)).toThrow(new RegExp(`^${name} [^\\n]*\\.$`));
});
