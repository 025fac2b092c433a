interface Meeting {
  brought?: unknown;
  receive?: ((brought: unknown) => void) | undefined;
}

/** In the world that content scripts share, and that the page cannot see. */
const world = globalThis as { glossMeeting?: Meeting };

/** Brings something for the page's other content script, which may be another copy of it later. */
export function bring(what: unknown): void {
  const meeting = (world.glossMeeting ??= {});
  meeting.brought = what;
  meeting.receive?.(what);
}

/** Receives what the other script brings or has brought; the latest to ask gets it. */
export function receive(take: (brought: unknown) => void): void {
  const meeting = (world.glossMeeting ??= {});
  meeting.receive = take;
  if (meeting.brought !== undefined) take(meeting.brought);
}
