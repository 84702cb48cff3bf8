/// The one state of the window and its changes. Views listen for findings and send transitions; nothing else passes
/// between them.
package hexagonia.ui.state;
