/** Fluent themes for the look of the Office window around the pane. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type Look = "light" | "dark" | "highContrast";

/** Segoe UI has no ideographs: what Windows and macOS use for Chinese comes next. */
export const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const THEMES: Readonly<Record<Look, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

export function themeFor(look: Look): Theme {
  return THEMES[look];
}

/** `background` is Office's own, such as #262626; a host that tells nothing (Excel on the web) is light. */
export function lookOf(background: string | undefined, forcedColours: boolean): Look {
  if (forcedColours) return "highContrast";
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "#ffffff");
  if (!match) return "light";
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((digits) => parseInt(digits, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
