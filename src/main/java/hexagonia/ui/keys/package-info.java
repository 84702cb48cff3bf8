/// The keys that the window understands: declared once, matched where they act, and all of them listed for the reader.
package hexagonia.ui.keys;
