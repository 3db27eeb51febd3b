package org.foireturns.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Observation;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnSummary;
import org.foireturns.reconcile.Response;
import org.junit.jupiter.api.Test;

class ForceAnswersTest {
    private final Edition edition = EditionSample.edition();
    private final ForceAnswers sent = ForceAnswers.in(edition);

    @Test
    void eachForceOfWhichSomethingWasCountedAnswered() {
        assertThat(edition.evidence().observations()).isNotEmpty();
        for (Observation each : edition.evidence().observations()) {
            assertThat(sent.of(Request.open(each.request(), "71/17"), each.force())
                            .answered())
                    .isTrue();
        }
    }

    @Test
    void noOtherAnswered() {
        Observation first = edition.evidence().observations().get(0);
        assertThat(sent.of(Request.open(first.request(), "71/17"), "nobody").answered())
                .isFalse();
        assertThat(sent.of(Request.open("1999", "71/17"), first.force()).missing())
                .isTrue();
    }

    @Test
    void eachAnswerHoldsItsReturnsAndResponsesAndNoOthers() {
        assertThat(edition.requests()).isNotEmpty();
        for (Request request : edition.requests()) {
            assertThat(sent.all(request)).isNotEmpty().allSatisfy(answer -> {
                assertThat(answer.files())
                        .isEqualTo(edition.evidence().returns().stream()
                                .filter(summary -> isOf(summary, answer))
                                .toList());
                assertThat(answer.responses())
                        .isEqualTo(edition.reconciliation().responses().stream()
                                .filter(response -> isOf(response, answer))
                                .toList());
            });
        }
    }

    private static boolean isOf(ReturnSummary summary, ForceAnswer answer) {
        return summary.file().request().equals(answer.request().id())
                && answer.force().equals(summary.force());
    }

    private static boolean isOf(Response response, ForceAnswer answer) {
        return response.request().equals(answer.request().id())
                && response.force().equals(answer.force());
    }
}
