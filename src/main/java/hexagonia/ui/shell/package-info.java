/// The window: header, facets, tabs, inspector, status bar, keys. The only room of the interface that knows all others.
package hexagonia.ui.shell;
