/// The record: what is known of one entity, and of the whole strategy where none is chosen, as a card. Each
/// class makes one section; none knows how a card is laid out.
package hexagonia.exhibit.record;
