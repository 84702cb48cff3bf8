package hexagonia.ui.shell;

import hexagonia.explore.reach.Dimension;
import hexagonia.ui.file.FileDesk;
import hexagonia.ui.paper.PaperDesk;
import hexagonia.ui.theme.Looks;
import java.util.function.Consumer;

/// What header, menu and palette lead to. `keeps` is whether explorations can be saved.
record Doors(
        Consumer<Looks> change,
        Runnable menu,
        Runnable search,
        Runnable steps,
        Runnable save,
        Runnable saved,
        Runnable looks,
        Runnable guide,
        Runnable keys,
        Runnable extract,
        Consumer<Dimension> facet,
        Runnable afresh,
        PaperDesk paper,
        FileDesk files,
        boolean keeps) {}
