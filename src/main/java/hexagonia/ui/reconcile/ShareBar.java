package hexagonia.ui.reconcile;

import hexagonia.explore.Reconciliation;
import javafx.scene.layout.Region;

/// A total drawn as its parts: the known ones solid, what is left as a box of its own, both on the scale on which the
/// total is as long as the bar. A total of which nothing is detailed is hatched; an unknown total is an open stub.
final class ShareBar extends Region {
    private static final double HEIGHT = 12;
    private static final double STUB = 24;
    private static final double THIN = 3;

    private final Region known = new Region();
    private final Region rest = new Region();
    private final double share;
    private final boolean stub;
    private final boolean whole;

    ShareBar(Reconciliation reconciliation) {
        long total = reconciliation.whole().euros().orElse(0);
        stub = reconciliation.whole().euros().isEmpty();
        share = total == 0 ? 0 : Math.clamp((double) reconciliation.known() / total, 0, 1);
        whole = reconciliation.remainder().orElse(1) <= 0;
        known.getStyleClass().add("share-known");
        rest.getStyleClass().add(stub ? "share-stub" : share == 0 ? "share-undetailed" : "share-rest");
        known.setVisible(share > 0);
        rest.setVisible(!whole);
        getChildren().addAll(known, rest);
        setMinWidth(40);
        setMaxWidth(Double.MAX_VALUE);
        setPrefHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double y = Math.round((getHeight() - HEIGHT) / 2);
        double width = Math.floor(getWidth());
        if (stub) {
            rest.resizeRelocate(0, y, STUB, HEIGHT);
            return;
        }
        double gap = share > 0 ? 1 : 0;
        double left = whole ? 0 : Math.max(THIN, Math.round(width * (1 - share)) - gap);
        double solid = whole ? width : width - left - gap;
        known.resizeRelocate(0, y, share > 0 ? Math.max(1, solid) : 0, HEIGHT);
        rest.resizeRelocate(width - left, y, left, HEIGHT);
    }
}
