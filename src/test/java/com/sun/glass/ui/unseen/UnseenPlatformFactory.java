package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/// The headless platform of the toolkit, without the picture of its screen. That is copied dot by dot at each frame, on
/// the thread of the windows, and takes more than half of its time; no test looks at it, for pictures are taken of
/// scenes. The toolkit finds this by its name, with `-Dglass.platform=Unseen`.
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new HeadlessApplication() {
            @Override
            public View createView() {
                return new Unseen();
            }
        };
    }

    private static final class Unseen extends HeadlessView {
        @Override
        protected void _uploadPixels(long pointer, Pixels pixels) {
            // Nobody looks.
        }
    }
}
