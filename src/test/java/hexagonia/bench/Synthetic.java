package hexagonia.bench;

import hexagonia.model.Basis;
import hexagonia.model.Changed;
import hexagonia.model.Claim;
import hexagonia.model.Details;
import hexagonia.model.Document;
import hexagonia.model.Draft;
import hexagonia.model.Entity;
import hexagonia.model.Evidence;
import hexagonia.model.Kind;
import hexagonia.model.Meta;
import hexagonia.model.Money;
import hexagonia.model.OrganisationType;
import hexagonia.model.PartialDate;
import hexagonia.model.Qualifier;
import hexagonia.model.Role;
import hexagonia.model.Section;
import hexagonia.model.Stage;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A strategy of the shape of the bundled one and of any size: levers, axes, measures, subtotals, awards with those who
/// carry them and where they sit, one award in five undisclosed. The same size gives the same strategy.
public final class Synthetic {
    private static final int LEVERS = 3;
    private static final int AXES = 4;
    private static final int REGIONS = 18;
    private static final int TOWNS = 400;
    private static final int DOCUMENTS = 4;
    private static final int SECTIONS = 100;
    private static final int AMOUNTS_PER_MEASURE = 400;
    private static final int AWARDS_PER_SUBTOTAL = 40;
    private static final long MILLION = 1_000_000;
    private static final String[] WORDS = {
        "Aurore", "Boréal", "Calcul", "Données", "Éclair", "Frugal", "Grenoble", "Horizon", "Image", "Jumeau", "Langue",
        "Mémoire", "Nuage", "Œuvre", "Parole", "Quantique", "Réseau", "Santé", "Territoire", "Usine", "Vision", "Zéphyr"
    };

    private final Random random = new Random(2030);
    private final Draft draft = new Draft();
    private final List<String> carriers = new ArrayList<>();
    private int awards;

    private Synthetic() {}

    /// A strategy with about this many amounts.
    public static Strategy strategy(int amounts) {
        return new Synthetic().build(amounts);
    }

    private Strategy build(int amounts) {
        for (int i = 0; i < LEVERS; i++) {
            draft.entity("lever-" + i, Kind.LEVER);
        }
        for (int i = 0; i < AXES; i++) {
            draft.entity("axis-" + i, Kind.AXIS).relation("axis-" + i, Role.PART_OF, "lever-1");
        }
        int carriers = Math.max(20, amounts / 20);
        int towns = Math.min(TOWNS, carriers);
        geography(towns);
        organisations(carriers, towns);
        draft.entity("state", Kind.ORGANISATION)
                .amount(
                        "envelope",
                        "state",
                        m -> m.tier(Tier.ENVELOPE)
                                .stage(Stage.PROGRAMMED)
                                .reference()
                                .euros(1_000_000_000 * MILLION));
        int measures = Math.max(LEVERS, amounts / AMOUNTS_PER_MEASURE);
        for (int i = 0; i < measures; i++) {
            measure(i, Math.max(1, amounts / measures - amounts / measures / AWARDS_PER_SUBTOTAL / 2 - 1));
        }
        return documented(draft.strategy());
    }

    private void geography(int towns) {
        for (int i = 0; i < REGIONS; i++) {
            draft.entity("region-" + i, Kind.REGION);
        }
        for (int i = 0; i < towns; i++) {
            draft.place(
                    "town-" + i, 42 + random.nextDouble() * 9, -4 + random.nextDouble() * 12, "region-" + i % REGIONS);
        }
    }

    private void organisations(int count, int towns) {
        List<OrganisationType> types = List.of(
                OrganisationType.UNIVERSITY,
                OrganisationType.SCHOOL,
                OrganisationType.RESEARCH,
                OrganisationType.COMPANY,
                OrganisationType.PUBLIC,
                OrganisationType.ASSOCIATION);
        for (int i = 0; i < count; i++) {
            String id = "organisation-" + i;
            draft.entity(named(id, Kind.ORGANISATION, new Details.Organisation(types.get(i % types.size()))))
                    .relation(id, Role.LOCATED_IN, "town-" + i % towns);
            carriers.add(id);
        }
    }

    private void measure(int number, int size) {
        String programme = "programme-" + number;
        String measure = "amount-" + programme;
        String lever = "lever-" + number % LEVERS;
        boolean detailed = number % 2 == 0;
        draft.entity(named(programme, Kind.PROGRAMME, new Details.None())).relation(programme, Role.PART_OF, lever);
        List<Long> worth = new ArrayList<>();
        for (int done = 0; done < size; done += AWARDS_PER_SUBTOTAL) {
            int awarded = Math.min(AWARDS_PER_SUBTOTAL, size - done);
            String subtotal = measure + "-" + done;
            String whole = detailed ? subtotal : measure;
            long sum = 0;
            for (int i = 0; i < awarded; i++) {
                sum += award(whole);
            }
            worth.add(sum);
            if (detailed && sum > 0) {
                long euros = sum;
                draft.amount(
                        subtotal,
                        programme,
                        m -> said(subtotal, m.tier(Tier.SUBTOTAL).partOf(measure), euros));
            } else if (detailed) {
                draft.amount(
                        subtotal,
                        programme,
                        m -> said(subtotal, m.tier(Tier.SUBTOTAL).partOf(measure), 0));
            }
        }
        long euros = worth.stream().mapToLong(w -> w).sum() + MILLION;
        draft.amount(measure, programme, m -> {
            boolean published = number % 3 != 1;
            said(measure, m.tier(Tier.MEASURE).lever(lever).partOf("envelope", Basis.INFERRED), published ? euros : 0);
            if (published) {
                m.stage(Stage.ALLOCATED);
            }
            if (number % LEVERS == 1 && number % 5 != 0) {
                m.axis("axis-" + number % AXES, Basis.STATED);
            }
        });
    }

    /// Adds an award to a project and says what it is worth, 0 when undisclosed.
    private long award(String whole) {
        int number = awards++;
        String project = "project-" + number;
        long euros = number % 5 == 0 ? 0 : (1 + random.nextInt(300)) * (MILLION / 10) + number;
        draft.entity(named(project, number % 50 == 0 ? Kind.CLUSTER : Kind.PROJECT, new Details.None()))
                .relation(project, number % 50 == 0 ? Role.HOST : Role.LEAD, carrier());
        if (number % 10 == 0) {
            String second = carrier();
            draft.relation(project, Role.CO_LEAD, second);
        }
        draft.amount("amount-" + project, project, m -> said(project, m.partOf(whole), euros));
        return euros;
    }

    private String carrier() {
        return carriers.get(random.nextInt(carriers.size()));
    }

    /// Lets a section of a document say `euros` of an amount, or nothing of how much when they are 0.
    private void said(String name, Money money, long euros) {
        int section = random.nextInt(SECTIONS);
        Claim claim = new Claim(
                "section-" + section,
                Optional.of(name + (euros > 0 ? " : " + euros + " euros" : "")),
                Qualifier.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        money.basis(Basis.STATED, new Evidence(List.of(claim), Optional.empty()))
                .statedOn("202" + section % DOCUMENTS);
        if (euros > 0) {
            money.euros(euros);
        }
    }

    private Entity named(String id, Kind kind, Details details) {
        String name = word() + " " + word() + " " + id.substring(id.lastIndexOf('-') + 1);
        return new Entity(
                id,
                kind,
                new Wording(name, name + " in English"),
                Optional.empty(),
                List.of(word()),
                new Wording("Un exemple de " + word() + ".", "An example of " + word() + "."),
                details);
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static Strategy documented(Strategy s) {
        List<Document> documents = new ArrayList<>(s.documents());
        List<Section> sections = new ArrayList<>(s.sections());
        for (int i = 0; i < DOCUMENTS; i++) {
            PartialDate date = PartialDate.parse("202" + i);
            Wording title = Draft.words("Document " + i);
            documents.add(new Document("document-" + i, title, title, "", date, title, "fr", i + 1));
        }
        for (int i = 0; i < SECTIONS; i++) {
            sections.add(new Section(
                    "section-" + i,
                    "document-" + i % DOCUMENTS,
                    Optional.empty(),
                    Optional.of("Titre " + i),
                    Draft.words("partie " + i),
                    i + 1));
        }
        Wording vintage = new Wording(
                documents.size() + " documents, 2020 – 2024", documents.size() + " documents from 2020 to 2024");
        Meta meta = new Meta(
                s.meta().id(),
                s.meta().name(),
                s.meta().shortName(),
                s.meta().release(),
                s.meta().date(),
                vintage,
                s.meta().paid(),
                s.meta().subject(),
                s.meta().companion());
        return Changed.with(s, Map.of("meta", meta, "documents", documents, "sections", sections));
    }
}
