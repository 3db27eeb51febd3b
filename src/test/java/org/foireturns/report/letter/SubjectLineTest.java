package org.foireturns.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Request;
import org.junit.jupiter.api.Test;

class SubjectLineTest {
    @Test
    void aRequestIsNamedByItsTitleAndItsReference() {
        SubjectLine line = new SubjectLine(new Request(
                "2026",
                "Offences, 2025/26",
                "71/17",
                List.of(),
                Set.of(Dimension.TOTAL),
                false,
                List.of(),
                null,
                null,
                true,
                "SCC/26"));

        assertThat(line.ofMail()).isEqualTo("Freedom of Information request: Offences, 2025/26 (SCC/26)");
        assertThat(line.ofLetter())
                .isEqualTo("Freedom of Information request: Offences, 2025/26\nOur reference: SCC/26");
    }

    @Test
    void aFolderThatNobodyDescribedHasNoTitle() {
        SubjectLine line = new SubjectLine(Request.open("2026", "71/17"));

        assertThat(line.ofMail()).isEqualTo("Freedom of Information request (2026)");
        assertThat(line.ofLetter()).isEqualTo("Freedom of Information request\nOur reference: 2026");
    }

    /** "unassigned" is a word of ours. */
    @Test
    void filesInNoFolderHaveNoReferenceEither() {
        SubjectLine line = new SubjectLine(Request.open(Request.UNASSIGNED, "71/17"));

        assertThat(line.ofMail()).isEqualTo("Freedom of Information request");
        assertThat(line.ofLetter()).isEqualTo("Freedom of Information request");
    }
}
