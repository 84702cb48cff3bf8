package hexagonia.export;

import hexagonia.figure.Figure;
import hexagonia.figure.PixelGrid;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes one figure as a file. Streams stay open. Needs no screen; any thread.
public final class FigureFiles {
    private static final double POINTS_PER_INCH = 72;
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private FigureFiles() {}

    /// Writes SVG in UTF-8; `language` is that of the words in the figure.
    public static void svg(Figure figure, Locale language, OutputStream out) throws IOException {
        out.write(SvgWriter.write(figure, language).getBytes(StandardCharsets.UTF_8));
    }

    /// Writes PNG with `dpi` dots per inch, one inch being 72 points. The file says so to whoever prints it: it comes
    /// out as wide and high as the figure, to half a dot.
    public static void png(Figure figure, double dpi, OutputStream out) throws IOException {
        var picture = picture(figure, dpi / POINTS_PER_INCH);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
            state(metadata, Math.round(dpi * INCHES_PER_METRE));
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, metadata), null);
        } finally {
            writer.dispose();
        }
    }

    /// The figure as a picture with `scale` pixels to a point, in the number of whole pixels nearest to its size.
    public static BufferedImage picture(Figure figure, double scale) {
        int width = Math.max(1, (int) Math.round(figure.width() * scale));
        int height = Math.max(1, (int) Math.round(figure.height() * scale));
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(figure.ground().rgb()));
        graphics.fillRect(0, 0, width, height); // the last pixel may reach half a pixel beyond the figure
        graphics.scale(scale, scale);
        new Graphics2DPainter(graphics, new PixelGrid(scale)).paint(figure);
        graphics.dispose();
        return picture;
    }

    private static void state(IIOMetadata metadata, long pixelsPerMetre) throws IOException {
        var size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Long.toString(pixelsPerMetre));
        size.setAttribute("pixelsPerUnitYAxis", Long.toString(pixelsPerMetre));
        size.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(size);
        metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
    }
}
