/// Figures on screen: the painter for JavaFX's canvas, the bundled fonts, and the region that shows a figure, lets its
/// data be pointed at, walked by keyboard, picked and brushed. It knows nothing of the strategy.
package hexagonia.ui.figure;
