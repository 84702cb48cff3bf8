/// What is looked at as pages of paper: asked for, written, and said to be so.
package hexagonia.ui.paper;
