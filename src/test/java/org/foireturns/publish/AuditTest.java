package org.foireturns.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Control;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final Control SOUND = new Control("files found = files read", "all files", 3, 3);

    @Test
    void controlsThatHoldLetTheOutputsPass() {
        assertThatCode(() -> Audit.hold(List.of(SOUND))).doesNotThrowAnyException();
    }

    @Test
    void aControlThatDoesNotHoldIsNamedWithBothNumbers() {
        Control broken = new Control("sum of values stored = written", "observations.csv", 41, 40);

        assertThatThrownBy(() -> Audit.hold(List.of(SOUND, broken)))
                .asInstanceOf(type(BooksDoNotClose.class))
                .extracting(open ->
                        open.findings().stream().map(FindingLine::message).toList())
                .isEqualTo(List.of("observations.csv: sum of values stored = written says 41 and 40 on its other side,"
                        + " 1 too few."));
    }
}
