package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Strip;
import hexagonia.chart.Spending.Substance;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import java.util.List;
import java.util.Optional;

/// Charts of spending to look at: two strategies, in words and millions.
final class Strategies {
    private static final long MILLION = 1_000_000;
    private static final Words UNDISCLOSED = new Words("non communiqué", "n. c.");
    private static final List<String> COLUMNS = List.of("levier", "ligne", "montant", "note");

    private Strategies() {}

    static Spending france() {
        return france(false);
    }

    /// The same with one cluster selected.
    static Spending miaiSelected() {
        return france(true);
    }

    private static Spending france(boolean selecting) {
        var parts = List.of(
                part("clusters", "IA-clusters 360", "Clusters 360", 360, selecting ? 70_000_000 : 0),
                part("cma", "CMA 87", "CMA 87", 87, selecting ? 6_400_000 : 0),
                part("pepr", "PEPR 45", "PEPR 45", 45, 0),
                part("jean-zay", "Jean Zay 40", "J. Zay 40", 40, 0),
                part("reste", "non détaillé 28", "reste 28", 28, 0).withSubstance(Substance.REMAINDER));
        var research = known("recherche", "Recherche, formation", "560", Words.NONE, new Hue(0), 560)
                .withParts(parts)
                .withSelection(
                        0, false, selecting ? new Words("dont MIAI 76,4 (calculé)", "dont MIAI 76,4") : Words.NONE);
        return spending(
                Optional.of(strip(selecting)),
                List.of(
                        new Group(Words.of("Levier 1 · Recherche et formation"), List.of(research)),
                        new Group(Words.of("Levier 2 · Offre à l’état de l’art"), offer()),
                        new Group(Words.of("Levier 3 · Rapprochement offre–demande"), demand())),
                selecting);
    }

    /// The same with the numbers of its notes, as paper has them.
    static Spending noted() {
        var plain = france(false);
        int[] note = {1};
        var groups = plain.groups().stream()
                .map(g -> new Group(
                        g.heading(), g.bars().stream().map(b -> noted(b, note)).toList()))
                .toList();
        var strip = plain.strip().orElseThrow();
        var noted = new Strip(
                strip.value(),
                strip.caption(),
                strip.envelope(),
                "1",
                strip.rest(),
                strip.restDatum(),
                strip.total(),
                strip.parts());
        return spending(Optional.of(noted), groups, false);
    }

    private static Bar noted(Bar bar, int[] note) {
        if (bar.euros().isEmpty()) {
            return bar;
        }
        return bar.withCall("" + ++note[0])
                .withParts(bar.parts().stream()
                        .map(p -> p.substance() == Substance.STATED ? p.withCall("" + ++note[0]) : p)
                        .toList());
    }

    private static List<Bar> offer() {
        var eight = new Words("8 lauréats, montants par projet n. c.", "8 lauréats");
        return List.of(
                known("embarquee", "IA embarquée", "40", eight, new Hue(1), 40),
                unknown("frugale", "IA frugale", "12 lauréats en deux vagues", "12 lauréats", new Hue(2)),
                unknown("confiance", "IA de confiance", "Grand défi, Confiance.ai, 5 TEF", "5 TEF", new Hue(3)),
                unknown(
                        "generative",
                        "IA générative",
                        "communs numériques (7), usages",
                        "7 communs, usages",
                        new Hue(4)),
                unknown(
                        "autre",
                        "Axe non précisé",
                        "culture, évaluation, Grand challenge, ALT-EDIC",
                        "4 mesures",
                        Hue.NEUTRAL));
    }

    private static List<Bar> demand() {
        var noSplit = Words.of("répartition n. c.");
        return List.of(
                known("open-source", "Outils open source", "32", noSplit, new Hue(5), 32),
                unknown("cloud", "Cloud", "nouvel appel à projets", "nouvel appel", new Hue(5)),
                unknown(
                        "ia-booster",
                        "IA Booster",
                        "plus de 200 entreprises accompagnées",
                        ">\u202f200 entreprises",
                        new Hue(5)));
    }

    private static Strip strip(boolean selecting) {
        return new Strip(
                "632",
                selecting
                        ? new Words("détaillés, dont MIAI 76,4 (calculé)", "détaillés, dont MIAI 76,4")
                        : Words.of("détaillés"),
                new Words("sur près de 2\u202f500\u202fM€ de France 2030 dédiés à l’IA", "sur près de 2\u202f500"),
                "",
                Words.of("au plus 1\u202f868 non ventilés (calculé)"),
                datum("rest", "Non ventilé", "au plus 1\u202f868\u202fM€"),
                2500 * MILLION,
                List.of(
                        part("strip-1", "Recherche et formation 560", "Recherche 560", 560, 0)
                                .withSelection(selecting ? 76_400_000 : 0),
                        Part.of(
                                datum("strip-2", "IA embarquée", "40\u202fM€"),
                                Words.of("IA embarquée 40"),
                                new Hue(1),
                                40 * MILLION),
                        Part.of(
                                datum("strip-3", "Open source", "32\u202fM€"),
                                Words.of("open source 32"),
                                new Hue(5),
                                32 * MILLION)));
    }

    /// Research and training opened into its programmes.
    static Spending drilled() {
        var clusters = List.of(
                part("prairie", "PR[AI]RIE-PSAI 75", "PR[AI]RIE 75", 75, 0),
                part("miai", "MIAI 70", "MIAI 70", 70, 0),
                part("hi-paris", "Hi! PARIS 70", "Hi! PARIS 70", 70, 0),
                part("postgenai", "PostGenAI@Paris 35", "PostGenAI 35", 35, 0),
                part("enact", "ENACT 30", "ENACT 30", 30, 0),
                part("dataia", "DATAIA 20", "DATAIA 20", 20, 0),
                part("aniti", "ANITI 20", "ANITI 20", 20, 0),
                part("cote-azur", "3IA Côte d’Azur 20", "Côte d’Azur 20", 20, 0),
                part("sequoia", "SequoIA 20", "SequoIA 20", 20, 0));
        return spending(
                Optional.empty(),
                List.of(new Group(
                        Words.of("Levier 1 · Recherche et formation"),
                        List.of(
                                known("clusters", "IA-clusters", "360", Words.NONE, new Hue(0), 360)
                                        .withParts(clusters),
                                known(
                                        "cma",
                                        "CMA – IA",
                                        "87",
                                        new Words("quatorze projets, annoncés", "14 projets"),
                                        new Hue(0),
                                        87),
                                known("pepr", "PEPR IA", "45", Words.of("neuf projets n. c."), new Hue(0), 45),
                                known("jean-zay", "Jean Zay", "40", Words.of("part de France 2030"), new Hue(0), 40),
                                known("reste", "Non détaillé", "28", Words.of("calculé"), new Hue(0), 28)
                                        .withParts(List.of(
                                                part("r", "", "", 28, 0).withSubstance(Substance.REMAINDER)))))),
                false);
    }

    static Spending allUnknown() {
        return spending(
                Optional.empty(),
                List.of(
                        new Group(Words.of("Levier 2 · Offre à l’état de l’art"), offer().subList(1, 5)),
                        new Group(Words.of("Levier 3 · Rapprochement offre–demande"), demand().subList(1, 3))),
                false);
    }

    /// A strategy of two levers and one axis, in English, without an envelope.
    static Spending ocean() {
        return new Spending(
                "€210M for the ocean",
                "Ocean plan",
                "Observation 150, one axis 60, ports not disclosed.",
                Optional.empty(),
                List.of(
                        new Group(
                                Words.of("Lever 1 · Observation"),
                                List.of(known("obs", "Observation", "150", Words.of("2 fleets"), new Hue(0), 150)
                                        .withParts(List.of(
                                                part("gliders", "Gliders 110", "Gliders 110", 110, 0),
                                                part("buoys", "Buoys 40", "Buoys 40", 40, 0)
                                                        .withSubstance(Substance.ANNOUNCED))))),
                        new Group(
                                Words.of("Lever 2 · Industry"),
                                List.of(
                                        known("sail", "Sail cargo", "≈ 60", Words.NONE, new Hue(1), 60),
                                        unknown(
                                                "ports",
                                                "Harbours without diesel engines",
                                                "three ports",
                                                "3 ports",
                                                new Hue(2))))),
                false,
                new Words("not disclosed", "n.d."),
                List.of("lever", "line", "amount", "note"));
    }

    private static Spending spending(Optional<Strip> strip, List<Group> groups, boolean selecting) {
        return new Spending(
                "632\u202fM€ détaillés sur près de 2,5\u202fMd€",
                "France 2030, affecté ou attribué au 22 mai 2024",
                "Recherche et formation 560\u202fM€, IA embarquée 40, open source 32 ; le reste n’est pas communiqué.",
                strip,
                groups,
                selecting,
                UNDISCLOSED,
                COLUMNS);
    }

    private static Bar known(String id, String label, String value, Words note, Hue hue, long millions) {
        return Bar.of(
                new Datum(id, label, value + "\u202fM€", note.full()),
                Words.of(label),
                value,
                note,
                hue,
                millions * MILLION);
    }

    private static Bar unknown(String id, String label, String note, String brief, Hue hue) {
        return Bar.undisclosed(
                new Datum(id, label, UNDISCLOSED.full(), note), Words.of(label), new Words(note, brief), hue);
    }

    private static Part part(String id, String label, String brief, long millions, long selected) {
        return Part.of(datum(id, label, millions + "\u202fM€"), new Words(label, brief), new Hue(0), millions * MILLION)
                .withSelection(selected);
    }

    private static Datum datum(String id, String label, String value) {
        return new Datum(id, label, value, "");
    }
}
