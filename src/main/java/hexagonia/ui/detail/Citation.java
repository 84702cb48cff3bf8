package hexagonia.ui.detail;

import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Derivation;
import hexagonia.model.PartialDate;
import hexagonia.wording.Labels;
import java.util.Optional;

/// A figure as one would quote it: whose, how much, at which stage, as of when, in which document and under which
/// heading.
final class Citation {
    private Citation() {}

    static String of(Amount amount, Labels labels) {
        var words = labels.messages();
        Optional<Claim> claim = amount.evidence().claims().stream().findFirst();
        Optional<String> stage = claim.flatMap(Claim::stage).or(amount::stage).map(s -> words.of("stage", s));
        Optional<PartialDate> on = amount.statedOn().or(() -> claim.flatMap(Claim::statedOn));
        String told = on.map(d -> words.get("record.as-of", labels.formats().date(d.iso())))
                .map(d -> stage.map(s -> s + ", " + d).orElse(d))
                .or(() -> stage)
                .orElse("");
        String figure = words.get("citation.figure", labels.name(amount.entity()), labels.amount(amount), told);
        String source = claim.map(c -> words.get(
                        "citation.source",
                        labels.dated(labels.index().documentOf(c.section())),
                        labels.section(c.section())))
                .or(() ->
                        amount.evidence().derivation().map(Derivation::formula).map(f -> f.in(labels.locale())))
                .orElse("");
        return source.isEmpty() ? figure : figure + " " + source;
    }
}
