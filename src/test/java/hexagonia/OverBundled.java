package hexagonia;

import hexagonia.ui.Driver;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A window over the bundled database, in French, and who uses it: opened before each test and closed after it.
abstract class OverBundled {
    Driver user;

    @BeforeEach
    void open() throws Exception {
        user = Driver.open(Window.explorer(Optional.empty()), Locale.FRENCH, 1280, 800);
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }
}
