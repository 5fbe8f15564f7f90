/** Where a command speaks and how it ends. */

export interface Output {
  out(text: string): void;
  error(text: string): void;
}

export const EXIT = { clean: 0, errors: 1, unreadable: 2, usage: 64 } as const;
