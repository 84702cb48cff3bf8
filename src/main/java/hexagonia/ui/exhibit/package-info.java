/// The one panel that shows any picture among the exhibits: its bar, the figure, the table that says the same, what
/// clicks and ranges send. What only a map can do (moving, zooming, rectangles) is attached to it here. It decides no
/// word and no number.
package hexagonia.ui.exhibit;
