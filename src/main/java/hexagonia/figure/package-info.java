/// The figure kernel: a picture as plain data (marks in points), text measured on the bundled font, scales, picking.
/// It knows nothing of the strategy, of the screen or of paper; painters elsewhere only paint what stands here.
package hexagonia.figure;
