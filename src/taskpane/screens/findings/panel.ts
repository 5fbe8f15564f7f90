/** What the findings screen can show. */

export type Panel = "list" | "fixAll" | "notes" | "waivers";
