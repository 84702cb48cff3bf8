package hexagonia.ui.shell;

import hexagonia.ui.file.Bases;
import hexagonia.ui.paper.Whereto;

/// What a window has to do with files: where they go, and the databases it shows.
public record Outside(Whereto whereto, Bases bases) {}
