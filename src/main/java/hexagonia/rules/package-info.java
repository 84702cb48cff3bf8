/// What must hold of any strategy, wherever it came from: references, trees, money, dates, provenance, languages.
/// A rule looks at the model and names each record that breaks it.
package hexagonia.rules;
