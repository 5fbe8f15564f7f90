/* Runs only where modules are unknown (Internet Explorer's engine): shows the notice instead of an empty pane. */
document.documentElement.className = "old-webview";
