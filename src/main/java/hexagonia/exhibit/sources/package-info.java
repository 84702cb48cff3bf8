/// The documents read from their side: how much each states, what each heading states, and what none of them says.
package hexagonia.exhibit.sources;
