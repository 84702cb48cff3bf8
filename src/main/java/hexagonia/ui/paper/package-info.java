/// What is looked at as pages of paper and back: printing, the dossier, files that are reopened.
package hexagonia.ui.paper;
