/// How the window looks and speaks: the theme's style sheets, the palette of figures, the language, and small nodes
/// that every screen uses alike.
package hexagonia.ui.theme;
