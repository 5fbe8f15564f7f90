/** The one exception the stand-in throws: an error code of the Excel JavaScript API and what it is about. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
