/// What floats above the content of the window, inside its scene: cards, drawers, and short sentences.
package hexagonia.ui.overlay;
