package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentFilesTest {
    @Test
    void theFileOfAForceIsTheFirstThatCounts() {
        Given given = new Given().force("gwent");
        given.file("a.xlsx").file("c.xlsx").total("1").file("b.xlsx").total("1");
        assertThat(SentFiles.of(Book.request("2025"), given.evidence()))
                .containsEntry("gwent", "b.xlsx")
                .hasSize(1);
    }

    @Test
    void whereNoneCountsItIsTheFirstOfAll() {
        Given given = new Given().file("b.xlsx").file("a.xlsx").ofNobody("0.xlsx");
        assertThat(SentFiles.of(Book.request("2025"), given.evidence()))
                .containsEntry("gwent", "a.xlsx")
                .hasSize(1);
    }

    @Test
    void filesOfAnotherRequestAreNone() {
        Given given = new Given().request("2023").force("gwent").total("1");
        assertThat(SentFiles.of(Book.request("2025"), given.evidence())).isEmpty();
    }
}
