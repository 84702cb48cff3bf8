package hexagonia.page;

import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Explorer;
import hexagonia.explore.saved.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A dossier as the plan of a report: pages whose exhibit this program has.
public record DossierPlan(Explorer explorer, Paper paper) {
    /// Empty where nothing is left to show.
    public Optional<Plan> of(Dossier dossier) {
        List<Shown> shown = new ArrayList<>();
        for (Dossier.Page page : dossier.pages()) {
            Exhibits.find(page.exhibit())
                    .map(e -> new Shown(
                            e, explorer.findings(page.state()), page.title(), page.note(), own(page), !page.newPage()))
                    .ifPresent(shown::add);
        }
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(dossier.title(), shown, dossier.cover(), dossier.annex()));
    }

    private Optional<Paper> own(Dossier.Page page) {
        return page.paper()
                .flatMap(name -> Stream.of(Paper.Size.values())
                        .filter(size -> size.name().equalsIgnoreCase(name))
                        .findFirst())
                .map(size -> Paper.of(size, Paper.Turn.AUTO, paper.grey()));
    }
}
