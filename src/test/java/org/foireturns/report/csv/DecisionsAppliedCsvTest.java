package org.foireturns.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionSample;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.page.DecisionsView;
import org.junit.jupiter.api.Test;

class DecisionsAppliedCsvTest {
    private static final Edition PLAIN = EditionSample.edition().decided(List.of(), line -> false);

    @Test
    void saysOfEachDecisionWhatBecameOfIt() throws IOException {
        assertThat(lines(decided()))
                .containsExactly(
                        "\uFEFFid,type,request,force,file,where,expects,becomes,reason,decided_by,decided_on,approved_by,"
                                + "review_by,state,due_for_review,effect,findings",
                        "d1,accept-value,2025,kent,,,82,,It is so,Ann,2026-11-21,,2026-12-01,applied,no,It stands.,"
                                + PLAIN.docket().findings().get(0).id());
    }

    @Test
    void aSettledFindingStandsInTheTableOfFindingsWithItsState() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsCsv.of(decided()).write(out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains(",settled,")))
                .singleElement()
                .asString()
                .startsWith(PLAIN.docket().findings().get(0).id());
    }

    @Test
    void withoutDecisionsTheTableIsItsHead() throws IOException {
        assertThat(lines(PLAIN)).hasSize(1);
    }

    @Test
    void thePageCountsThemByWhatBecameOfThem() {
        DecisionsView view = DecisionsView.of(decided());

        assertThat(view.said()).isEqualTo("1 applied");
        assertThat(view.due()).isEmpty();
        assertThat(view.states().get(0).lines().get(0).about()).isEqualTo("Kent Police: 82");
        assertThat(view.states().get(0).lines().get(0).why()).isEqualTo("It is so (Ann, 21 November 2026)");
        assertThat(DecisionsView.of(PLAIN).none()).isTrue();
    }

    private static Edition decided() {
        RaisedFinding first = PLAIN.docket().findings().get(0);
        Decision decision = new Decision(
                "d1",
                DecisionType.ACCEPT_VALUE,
                "2025",
                "kent",
                "",
                "",
                "82",
                "",
                "It is so",
                "Ann",
                LocalDate.of(2026, 11, 21),
                "",
                LocalDate.of(2026, 12, 1),
                "");
        return PLAIN.decided(
                List.of(new JudgedDecision(decision, State.APPLIED, "It stands.", false, List.of(first.line()))),
                first.line()::equals);
    }

    private static List<String> lines(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecisionsAppliedCsv.of(edition).write(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
