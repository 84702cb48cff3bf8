/// The guide in the window: read, searched and walked by keys; offline, in both languages.
package hexagonia.ui.guide;
