/// Whatever a person can see of the strategy, made once and headless: a head, a body, what each datum means and what it
/// rests on. Window, paper, commands, clipboard and tests show the same exhibits. [hexagonia.exhibit.Exhibits] lists
/// them all.
package hexagonia.exhibit;
