package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/// The headless platform of the toolkit, without the picture of its screen. To paint that and to copy it dot by dot at
/// each frame takes half of the work of tests with a window; no test looks at it, for pictures are taken of scenes,
/// which the toolkit paints for them. It finds this by its name, with `-Dglass.platform=Unseen`.
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
    private static volatile boolean painted;

    /// From now on frames are painted, or not, as where somebody looks; they are never copied. For tests that want what
    /// the painter says of a scene. Any thread.
    public static void paint(boolean frames) {
        painted = frames;
    }

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
        /// What a scene's painter asks before each frame, and nobody else.
        @Override
        public boolean isClosed() {
            return !painted || super.isClosed();
        }

        @Override
        protected void _uploadPixels(long pointer, Pixels pixels) {
            // Nobody looks.
        }
    }
}
