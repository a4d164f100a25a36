import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A running server of files. */
export interface Host {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Waits until a server that was just started answers.
 *
 * @param signal what tells it to stop
 * @throws when it does not start, with what it said
 */
export async function running(server: ChildProcess, origin: string, signal: NodeJS.Signals): Promise<Host> {
  await answers(server, origin);
  return {
    origin,
    stop: async () => {
      server.kill(signal);
      await once(server, "exit");
    },
  };
}

async function answers(server: ChildProcess, origin: string): Promise<void> {
  let said = "";
  server.stderr?.on("data", (data: Buffer) => {
    said += data.toString();
  });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server did not start.\n${said}`);
    const answer = await fetch(origin).catch(() => null);
    if (answer) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`The server did not answer at ${origin}.\n${said}`);
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}
