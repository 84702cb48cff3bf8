package hexagonia.ui.search;

import hexagonia.model.Kind;
import org.kordamp.ikonli.feather.Feather;

/// The icon of each kind of record.
final class KindIcons {
    private KindIcons() {}

    static Feather of(Kind kind) {
        return switch (kind) {
            case LEVER -> Feather.GIT_BRANCH;
            case AXIS -> Feather.COMPASS;
            case PROGRAMME -> Feather.LAYERS;
            case CALL -> Feather.SEND;
            case CLUSTER -> Feather.HEXAGON;
            case PROJECT -> Feather.BOX;
            case ORGANISATION -> Feather.HOME;
            case PERSON -> Feather.USER;
            case INFRASTRUCTURE -> Feather.SERVER;
            case SOFTWARE -> Feather.CODE;
            case FUND -> Feather.BRIEFCASE;
            case PLACE -> Feather.MAP_PIN;
            case REGION, DEPARTMENT -> Feather.MAP;
            case THEME -> Feather.TAG;
        };
    }
}
