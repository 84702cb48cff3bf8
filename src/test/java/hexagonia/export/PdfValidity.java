package hexagonia.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Whether a PDF follows its standards. The first answer takes seconds, those after it less than one.
public final class PdfValidity {
    /// For whoever does not see it (ISO 14289-1).
    public static final String UA = "ua1";
    /// For whoever opens it in thirty years (ISO 19005-3, level A).
    public static final String ARCHIVE = "3a";

    private PdfValidity() {}

    /// What breaks the standard, each once, as `clause-test message`; empty where all is well.
    public static List<String> failures(byte[] pdf, String standard) {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.fromString(standard);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("the validator gave up", e);
        }
    }
}
