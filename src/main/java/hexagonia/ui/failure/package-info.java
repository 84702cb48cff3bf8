/// What is seen where something failed: the place of a view, which shows the failure in its stead, and the details for
/// who mends the program.
package hexagonia.ui.failure;
