/// The first steps of the window: what it needs of the machine is looked for before the toolkit starts, and a start
/// that fails ends in one sentence. Nothing of the strategy is known here, and nothing here opens a socket.
package hexagonia.ui.launch;
