/// What all tooltips have in common, whatever tells them.
package hexagonia.ui.hint;
