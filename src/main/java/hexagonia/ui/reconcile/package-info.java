/// Announced totals set against the sum of their known parts.
package hexagonia.ui.reconcile;
