package hexagonia.map;

import hexagonia.figure.Hue;
import hexagonia.geo.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/// The nine clusters with their awards, and some fifty others, about as the strategy has them.
final class MapSample {
    static final List<String> CLUSTERS = List.of(
            "PR[AI]RIE-PSAI",
            "MIAI Cluster",
            "Hi! PARIS",
            "PostGenAI@Paris",
            "ENACT",
            "DATAIA",
            "ANITI",
            "3IA Côte d'Azur",
            "SequoIA");

    private static final String AWARDED = """
        PR[AI]RIE-PSAI|75|48.8556|2.3376|Paris
        MIAI Cluster|70|45.1917|5.7672|Grenoble
        Hi! PARIS|70|48.7133|2.2090|Palaiseau
        PostGenAI@Paris|35|48.8469|2.3562|Paris
        ENACT|30|48.6956|6.1768|Nancy
        DATAIA|20|48.7098|2.1687|Gif-sur-Yvette
        ANITI|20|43.5659|1.4829|Toulouse
        3IA Côte d'Azur|20|43.7165|7.2664|Nice
        SequoIA|20|48.1173|-1.6385|Rennes
        """;

    private static final String OTHERS = """
        Mistral AI|48.8534|2.3488|Paris
        Giskard|48.8534|2.3488|Paris
        LightOn|48.8534|2.3488|Paris
        Linagora|48.8210|2.2772|Issy-les-Moulineaux
        Orange|48.8210|2.2772|Issy-les-Moulineaux
        Prophesee|48.8534|2.3488|Paris
        Valeo|48.8534|2.3488|Paris
        NamR|48.8534|2.3488|Paris
        Gridfit|48.8534|2.3488|Paris
        Probabl|48.8534|2.3488|Paris
        SNCF|48.9356|2.3539|Saint-Denis
        Thales SIX GTS|48.9333|2.3000|Gennevilliers
        XXII|48.8714|2.2293|Suresnes
        VSORA|48.8138|2.2350|Meudon
        Dassault Systèmes|48.7820|2.1940|Vélizy-Villacoublay
        Inria|48.8222|2.1221|Le Chesnay-Rocquencourt
        IFPEN|48.8765|2.1897|Rueil-Malmaison
        Jean Zay|48.7076|2.1763|Orsay
        CEA Saclay|48.7266|2.1490|Saclay
        Institut Gustave Roussy|48.7939|2.3599|Villejuif
        Aivancity|48.7963|2.3366|Cachan
        Noisy-le-Grand|48.8498|2.5627|Noisy-le-Grand
        Paris Est Marne et Bois|48.8254|2.4746|Joinville-le-Pont
        Essec|49.0365|2.0761|Cergy
        Exascale|48.5887|2.1899|Bruyères-le-Châtel
        Adastra|43.6109|3.8763|Montpellier
        OpenIG|43.6109|3.8763|Montpellier
        BRGM|47.9025|1.9041|Orléans
        Antea France|47.8622|1.8991|Olivet
        Ville de Metz|49.1191|6.1727|Metz
        AIR&D|48.5839|7.7455|Strasbourg
        Savoye|47.3134|5.0139|Dijon
        UTT|48.3007|4.0852|Troyes
        ESIGELEC|49.3779|1.1047|Saint-Étienne-du-Rouvray
        Université de Caen|49.1859|-0.3591|Caen
        Vendée Numérique|46.6697|-1.4276|La Roche-sur-Yon
        Manitou|47.3667|-1.1667|Ancenis
        ADEME|47.4716|-0.5520|Angers
        Tours Métropole|47.3948|0.7040|Tours
        Val de Loire Numérique|47.5943|1.3291|Blois
        Université de Bordeaux|44.8412|-0.5805|Bordeaux
        Soben|44.4491|1.4366|Cahors
        Actia|43.6043|1.4437|Toulouse
        Agreenculture|43.6043|1.4437|Toulouse
        Airbus|43.6367|1.3897|Blagnac
        TerrOïko|43.4529|2.0668|Sorèze
        Brivadois|45.2942|3.3842|Brioude
        Teamto|44.9470|4.8946|Bourg-lès-Valence
        INSA Lyon|45.7660|4.8795|Villeurbanne
        Telescoop|45.7491|4.8479|Lyon
        Teledyne|45.2331|5.6815|Saint-Égrève
        HawAI.Tech|45.1787|5.7148|Grenoble
        Pellenc ST|43.6942|5.5029|Pertuis
        Menta|43.6329|6.9991|Valbonne
        TIARe|48.1111|-1.6743|Rennes
        ALT-EDIC|49.2531|3.0900|Villers-Cotterêts
        """;

    static final MapWords FRENCH = new MapWords(
            Locale.FRENCH,
            "{0}\u202Fkm",
            "{0}\u202FM€",
            "autre lauréat",
            "non communiqué",
            "Lieux écrits\u00A0: Grenoble, Toulouse\u202F; autres déduits",
            "",
            List.of("Nom", "Dotation", "Lieu", "Origine du lieu"),
            "écrit",
            "déduit");

    static final MapWords ENGLISH = new MapWords(
            Locale.ENGLISH,
            "{0}\u00A0km",
            "€{0}M",
            "other laureate",
            "not disclosed",
            "Places stated: Grenoble, Toulouse; others inferred",
            "",
            List.of("Name", "Award", "Place", "Origin of the place"),
            "stated",
            "inferred");

    static final String ATTRIBUTION =
            "Fond\u00A0: Natural Earth (domaine public)\u202F; noms et codes Insee, Licence Ouverte 2.0\u202F;"
                    + " communes GeoNames, CC BY 4.0. Lambert-93.";

    private MapSample() {}

    static MapWords withAttribution(MapWords w, String attribution) {
        return new MapWords(
                w.locale(),
                w.kilometres(),
                w.millions(),
                w.other(),
                w.undisclosed(),
                w.places(),
                attribution,
                w.headings(),
                w.written(),
                w.deduced());
    }

    /// Nothing selected.
    static MapInput input(MapWords words) {
        return input(words, Set.of(), Set.of());
    }

    static MapInput input(MapWords words, Set<String> selected, Set<String> outlined) {
        return new MapInput("Neuf clusters", "dotation, M€", points(words, selected), outlined, true, words);
    }

    static List<MapPoint> points(MapWords words, Set<String> selected) {
        var points = new ArrayList<MapPoint>();
        AWARDED.lines().map(l -> l.split("\\|")).forEach(c -> {
            var place = new Position(Double.parseDouble(c[3]), Double.parseDouble(c[2]));
            boolean written = c[4].equals("Grenoble") || c[4].equals("Toulouse");
            points.add(new MapPoint(
                    c[0],
                    c[0],
                    c[0],
                    OptionalDouble.of(Double.parseDouble(c[1])),
                    c[1],
                    words.millions(c[1]),
                    MapPoint.Kind.SUBJECT,
                    place,
                    c[4],
                    new Hue(0),
                    state(c[0], selected),
                    written,
                    ""));
        });
        OTHERS.lines().map(l -> l.split("\\|")).forEach(c -> {
            var place = new Position(Double.parseDouble(c[2]), Double.parseDouble(c[1]));
            points.add(other(c[0], place, c[3], Hue.NEUTRAL, state(c[0], selected)));
        });
        return points;
    }

    static MapPoint other(String id, Position place, String placeName, Hue hue, MapPoint.State state) {
        return new MapPoint(
                id,
                id,
                id,
                OptionalDouble.empty(),
                "",
                "",
                MapPoint.Kind.OTHER,
                place,
                placeName,
                hue,
                state,
                false,
                "");
    }

    private static MapPoint.State state(String id, Set<String> selected) {
        return selected.isEmpty()
                ? MapPoint.State.NORMAL
                : selected.contains(id) ? MapPoint.State.SELECTED : MapPoint.State.FADED;
    }
}
