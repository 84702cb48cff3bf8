package hexagonia.ui.failure;

/// A node that shows something of the exploration in a [Slot].
public interface View {
    /// Puts the keyboard on it.
    void focus();

    /// Stops listening; to be called when the view is taken away.
    void dispose();
}
