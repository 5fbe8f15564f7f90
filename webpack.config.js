/**
 * Builds the add-in into dist/, ready to host, and serves it with the workbench for `npm start`.
 *   --env host=https://…        where dist/ will be hosted, written into the manifest (default https://localhost:3000)
 *                               with a version of its own, without which Office keeps the old ribbon
 *   --env view=selftest         makes the ribbon open the self-test instead of the pane (README)
 *   --env officejs=./office     where office.js comes from: a URL, or ./office for a copy of its client files beside the pages
 *   --env workbench             adds the workbench page and the client files, and builds into dist-workbench/
 *   --env https                 serves with the certificate of office-addin-dev-certs, for real Excel
 */
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { WebpackError } = require("webpack");

/** Microsoft's own host; tenants run by 21Vianet use https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js */
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officePackage = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const manifestHost = "https://localhost:3000";
const paneLimit = 150_000;

module.exports = async (env, { mode }) => {
  const production = mode === "production";
  const officejs = env.workbench ? "./office" : (env.officejs ?? officeCdn);
  const selfHosted = !/^https?:/.test(officejs);
  const officeFolder = officejs.replace(/^\.\//, "");
  const office = selfHosted ? `${officeFolder}/office.js` : officejs;
  const policy = contentSecurityPolicy(selfHosted ? undefined : new URL(officejs).origin);
  const page = (folder, name = folder) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `src/${folder}/${name}.html`,
      chunks: [name],
      office,
      policy,
    });

  return {
    mode,
    target: ["web", "es2020"],
    devtool: production ? false : "cheap-module-source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      notice: "./src/commands/notice.ts",
      ...(env.workbench && { workbench: "./src/workbench/index.ts" }),
    },
    output: {
      path: path.resolve(__dirname, env.workbench ? "dist-workbench" : "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "auto",
      // The command line is bundled beside it.
      clean: { keep: /^cli\// },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    plugins: [
      page("taskpane"),
      page("commands"),
      page("commands", "notice"),
      env.workbench && page("workbench"),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/screenshots/**"] } },
          {
            from: "manifest.xml",
            transform: (xml) => withView(withVersion(withHost(xml.toString(), env.host), env.host), env.view),
          },
          ...(env.workbench ? [{ from: "src/workbench/workbench.css" }] : []),
          ...(selfHosted ? officeFiles(officeFolder) : []),
        ],
      }),
      production && { apply: limitPane },
    ],
    performance: false,
    infrastructureLogging: { level: "warn" },
    stats: production ? { preset: "normal", assets: true, modules: false } : "errors-warnings",
    devServer: {
      host: "localhost",
      port: 3000,
      server: env.https ? { type: "https", options: await certificate() } : "http",
      static: false,
      hot: false,
      client: { overlay: false },
      devMiddleware: { index: env.workbench ? "workbench.html" : "taskpane.html" },
      open: Boolean(env.workbench) && hasScreen(),
      onListening: ({ server, options }) => {
        process.stdout.write(`督查通 ${options.server.type}://localhost:${server.address().port}/\n`);
      },
    },
  };
};

/** Self and office.js's host, nothing else. Fluent makes empty <style> elements and fills them by script: the hash is that of no text. */
function contentSecurityPolicy(officeHost) {
  const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  return [
    "default-src 'none'",
    ["script-src 'self'", officeHost].filter(Boolean).join(" "),
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    // office.js shows its own page of errors in a frame.
    ["frame-src 'self'", officeHost].filter(Boolean).join(" "),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The client files an Excel of any platform asks for, unmodified as their licence wants. */
function officeFiles(to) {
  const context = path.join(officePackage, "dist");
  const globOptions = { ignore: ["**/*.debug.js"] };
  return ["office.js", "o15apptofilemappingtable.js", "excel-*-16.0*.js", "*/office_strings.js"].map((from) => ({
    context,
    from,
    to,
    globOptions,
    info: { minimized: true },
  }));
}

function withHost(xml, host = manifestHost) {
  if (!/^https:\/\/[^/\s]+(\/\S*)?$/.test(host)) throw new Error(`--env host=${host}: give an https address`);
  return xml.replaceAll(manifestHost, host.replace(/\/+$/, ""));
}

function withView(xml, view) {
  return view === undefined ? xml : xml.replaceAll('/taskpane.html"', `/taskpane.html?view=${view}"`);
}

/** Days since 2020 and minutes of the day: of two builds the later one has the greater version. */
function withVersion(xml, host) {
  if (host === undefined) return xml;
  const minutes = Math.floor((Date.now() - Date.UTC(2020, 0, 1)) / 60_000);
  const version = `1.0.${Math.floor(minutes / 1440)}.${minutes % 1440}`;
  return xml.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);
}

/** Fails the build when what the pane loads before its first paint passes 150 KB gzip; webpack's own hints count raw bytes. */
function limitPane(compiler) {
  compiler.hooks.thisCompilation.tap("PaneLimit", (compilation) => {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tap({ name: "PaneLimit", stage }, () => {
      const files = compilation.entrypoints.get("taskpane").getFiles();
      const size = files.reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
      const verdict = `pane at first paint: ${size} bytes gzip of ${paneLimit} (${files.join(", ")})`;
      if (size > paneLimit) compilation.errors.push(new WebpackError(verdict));
      else compilation.getLogger("PaneLimit").warn(verdict);
    });
  });
}

async function certificate() {
  return require("office-addin-dev-certs").getHttpsServerOptions();
}

function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  return !CI && (["win32", "darwin"].includes(process.platform) || Boolean(DISPLAY || WAYLAND_DISPLAY));
}
