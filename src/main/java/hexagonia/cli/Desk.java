package hexagonia.cli;

import hexagonia.text.Messages;
import java.io.PrintWriter;

/// What every command has at hand.
record Desk(Workshop workshop, Messages messages, PrintWriter out, PrintWriter err) {}
