import { createServer } from "node:http";
import next from "next";
import { setPageHeaders } from "@/lib/platform/boot/headers";

// Serves the bare page as lib/platform/boot serves the product: Next inside our own server, with the same headers.
const port = Number(process.env.PORT);
const httpServer = createServer();
const app = next({ dev: false, dir: import.meta.dirname, port, hostname: "localhost", httpServer });
void app.prepare().then(() => {
  const handle = app.getRequestHandler();
  httpServer.on("request", (request, response) => {
    setPageHeaders(request, response);
    void handle(request, response);
  });
  httpServer.listen(port, "127.0.0.1");
});
