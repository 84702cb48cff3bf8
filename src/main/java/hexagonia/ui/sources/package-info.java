/// The documents read from their side: section by section what they state, what they do not say, and the glossary.
package hexagonia.ui.sources;
