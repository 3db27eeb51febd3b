package org.foireturns.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.Offers;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.RaisedFinding.State;
import org.junit.jupiter.api.Test;

/** What becomes of findings. */
class DocketTest {
    private static final Docket OPEN =
            Docket.open(EditionSample.edition().docket().findings(), Offers.NONE);

    @Test
    void whatIsAnsweredIsSettledAndTheRestStaysAsItIs() {
        FindingLine answered = OPEN.findings().get(1).line();
        List<JudgedDecision> decisions = EditionSample.edition().docket().decisions();

        Docket decided = OPEN.decided(decisions, answered::equals);

        assertThat(decided.settled()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(answered);
            assertThat(finding.state()).isEqualTo(State.SETTLED);
        });
        assertThat(decided.findings())
                .isEqualTo(OPEN.findings().stream()
                        .filter(finding -> !finding.line().equals(answered))
                        .toList());
        assertThat(decided.noticed()).hasSameSizeAs(OPEN.findings());
        assertThat(decided.decisions()).isEqualTo(decisions);
    }

    @Test
    void whatAnswersWouldDoChangesNoFinding() {
        Docket offering = OPEN.offering(Map.of());

        assertThat(offering.findings()).isEqualTo(OPEN.findings());
        assertThat(offering.offers().fourEyes()).isEqualTo(OPEN.offers().fourEyes());
    }
}
