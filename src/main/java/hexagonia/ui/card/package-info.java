/// The card: lays out any record, made headless in `hexagonia.exhibit`, form by form. It decides no word and no
/// number.
package hexagonia.ui.card;
