/** What is done away from the page. */
import { openReturned } from "../files/returned/open-returned";

export const jobs = {
  openReturned,
};

export type Jobs = typeof jobs;
