package hexagonia.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Bounds;
import hexagonia.geo.Outlines;
import org.junit.jupiter.api.Test;

class MapGeometryTest {
    private static final MapFigure MAP = new MapFigure(Outlines.bundled(), TextMeasure.bundled());
    private static final MapOptions OPTIONS = MapOptions.screen(656, 556, Palette.LIGHT);

    private static DrawnMap drawn(MapView view) {
        return MAP.draw(BundledMap.french(), OPTIONS.withView(view));
    }

    @Test
    void aSymbolStandsWhereItsPlaceIs() {
        var box = drawn(MapView.WHOLE).geometry().symbol("miai-cluster").orElseThrow();
        var place = drawn(MapView.WHOLE).geometry().at(box.x() + box.width() / 2, box.y() + box.height() / 2);
        assertEquals(BundledMap.point("miai-cluster").place().lon(), place.lon(), 1e-6);
        assertEquals(BundledMap.point("miai-cluster").place().lat(), place.lat(), 1e-6);
    }

    @Test
    void zoomingKeepsThePlaceUnderTheMouse() {
        var before = drawn(new MapView(50_000, -80_000, 2)).geometry();
        var place = before.at(300, 380);
        var after = drawn(before.zoomed(1.5, 300, 380)).geometry();
        assertEquals(3, after.view().factor(), 1e-9);
        assertEquals(place.lon(), after.at(300, 380).lon(), 1e-6);
        assertEquals(place.lat(), after.at(300, 380).lat(), 1e-6);
    }

    @Test
    void panningMovesThePlaceAlong() {
        var before = drawn(new MapView(0, 0, 4)).geometry();
        var place = before.at(300, 350);
        var after = drawn(before.panned(20, -30)).geometry();
        assertEquals(place.lon(), after.at(320, 320).lon(), 1e-6);
        assertEquals(place.lat(), after.at(320, 320).lat(), 1e-6);
    }

    @Test
    void noViewLeavesFrance() {
        assertEquals(MapView.WHOLE, new MapView(1e6, 1e6, 0.3));
        assertEquals(MapView.CLOSEST, new MapView(0, 0, 1e6).factor());
        assertTrue(new MapView(1e9, 0, 5).east() < 1e6);
        assertEquals(MapView.WHOLE, drawn(new MapView(1e5, 0, 2)).geometry().zoomed(0.1));
    }

    @Test
    void aViewFittedToBoundsShowsThem() {
        var bounds = new Bounds(4.2, 44.8, 6.4, 46.3);
        var fitted = drawn(drawn(MapView.WHOLE).geometry().fit(bounds)).geometry();
        var middle = fitted.at(328, 260);
        assertTrue(bounds.contains(middle));
        assertTrue(fitted.view().factor() > 3);
    }

    @Test
    void aBrushHoldsWhatLiesInTheMiddleOfTheDraggedRectangle() {
        var geometry = drawn(MapView.WHOLE).geometry();
        var box = geometry.symbol("miai-cluster").orElseThrow();
        var bounds = geometry.brush(box.right(), box.bottom(), box.x(), box.y());
        assertTrue(bounds.contains(geometry.at(box.x() + box.width() / 2, box.y() + box.height() / 2)));
        assertTrue(bounds.lonMax() - bounds.lonMin() < 1.5);
    }

    @Test
    void aBrushInAnInsetStaysInIt() {
        var geometry = drawn(MapView.WHOLE).geometry();
        var box = geometry.symbol("hi-paris").orElseThrow();
        var bounds = geometry.brush(box.x(), box.y(), -500, 900);
        assertTrue(bounds.lonMin() > 1.9 && bounds.latMin() > 48.4);
        assertFalse(geometry.isPannable(box.x(), box.y()));
    }

    @Test
    void aBrushedRectangleIsDrawnInTheFrameThatHoldsIt() {
        var input = BundledMap.french();
        var grandEst = new Bounds(3.4, 47.4, 8.3, 50.2);
        int plain = MAP.draw(input, OPTIONS).figure().marks().size();
        assertEquals(
                plain + 1,
                MAP.draw(input, OPTIONS.withBrush(java.util.Optional.of(grandEst)))
                        .figure()
                        .marks()
                        .size());
    }

    @Test
    void whatIsOutOfViewHasNoSymbol() {
        var near = drawn(MapView.WHOLE).geometry().fit(new Bounds(4.2, 44.8, 6.4, 46.3));
        assertTrue(drawn(near).geometry().symbol("sequoia").isEmpty());
        assertTrue(drawn(near).geometry().symbol("miai-cluster").isPresent());
    }
}
