package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.foireturns.GridText;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.FormOfAnotherRequest;
import org.foireturns.model.finding.NoTable;
import org.foireturns.model.finding.Refused;
import org.foireturns.model.finding.RefusedPart;
import org.junit.jupiter.api.Test;

class FormOfOursTest {
    private static final String FORM = """
            | Offences recorded    |
            | Kent Police          |
            | Answer form 2026/kent |

            | Victim gender | 2024/25 |
            | Female        | 12      |
            """;

    @Test
    void aFormAmongTheAnswersToAnotherRequestIsTold() {
        assertThat(elsewhere("2025", FORM))
                .hasValueSatisfying(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(FormOfAnotherRequest.class, form -> {
                            assertThat(form.form()).isEqualTo("2026");
                            assertThat(form.request()).isEqualTo("2025");
                        }));
    }

    @Test
    void aFormInItsPlaceIsNot() {
        assertThat(elsewhere("2026", FORM)).isEmpty();
    }

    @Test
    void neitherIsAReturnThatIsNoForm() {
        assertThat(elsewhere("2025", FORM.replace("Answer form 2026/kent", "Answer to 2026")))
                .isEmpty();
    }

    /** What a force refuses on our form answers what the form asks; on a sheet of its own it is asked about. */
    @Test
    void aRefusalOnTheFormIsItsAnswer() {
        assertThat(severities("2026", FORM)).containsExactly(Severity.NOTE, Severity.NOTE, Severity.ERROR);
        assertThat(severities("2025", FORM)).containsExactly(Severity.QUESTION, Severity.QUESTION, Severity.ERROR);
        assertThat(severities("2026", FORM.replace("Answer form", "Answer")))
                .containsExactly(Severity.QUESTION, Severity.QUESTION, Severity.ERROR);
    }

    private static List<Severity> severities(String request, String drawing) {
        ReturnFile file = new ReturnFile(request, request + "/Kent.xlsx", "00", 1, FileFormat.XLSX);
        Place place = Place.ofFile(file, "kent");
        List<FindingLine> lines = List.of(
                FindingLine.of(new Refused(place, "")),
                FindingLine.of(new RefusedPart(place, "the platform", "")),
                FindingLine.of(new NoTable(place, "Kent.xlsx")));
        return FormOfOurs.answered(List.of(GridText.grid(drawing)), file, lines).stream()
                .map(FindingLine::severity)
                .toList();
    }

    private static Optional<Finding> elsewhere(String request, String drawing) {
        ReturnFile file = new ReturnFile(request, request + "/Kent.xlsx", "00", 1, FileFormat.XLSX);
        return FormOfOurs.elsewhere(List.of(GridText.grid(drawing)), file, Place.ofFile(file, "kent"));
    }
}
