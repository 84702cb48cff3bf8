package hexagonia.ui.figure;

import javafx.scene.layout.Region;

/// A node around figures that has the words for one that cannot be made.
public interface FailurePlace {
    /// What to show in the place of a figure whose source threw this.
    Region note(Throwable thrown);
}
