/// What is done later or elsewhere: the only room that hands work to the JavaFX thread.
package hexagonia.ui.task;
