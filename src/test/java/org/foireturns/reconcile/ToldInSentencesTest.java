package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When numbers that sentences of a letter tell, by {@link ToldInSentences}, are a whole. */
class ToldInSentencesTest {
    private static final Period YEAR = Period.financialYear(2024);

    private final Given given = new Given().force("gwent").sheet("Letter, A5, sentence 1");

    private @Nullable String total() {
        return of(Dimension.TOTAL, Standing.ALL);
    }

    private @Nullable String of(Dimension dimension, String category) {
        return Standings.of(given.evidence(), List.of())
                .answer("2025", "gwent", YEAR, dimension)
                .flatMap(breakdown -> breakdown.parts().stream()
                        .filter(part -> part.category().equals(category))
                        .findFirst())
                .map(part -> part.value().toString())
                .orElse(null);
    }

    @Test
    void agesOfGirlsAloneAreNotAllVictims() {
        given.detail("B2", "female", "0-11", "all", "14").detail("B3", "female", "12-15", "all", "73");
        assertThat(total()).isNull();
        assertThat(of(Dimension.VICTIM_GENDER, "female")).isNull();
    }

    @Test
    void agesThatReachFromTheFirstToTheLastAre() {
        given.detail("B2", "all", "0-11", "all", "6").detail("B3", "all", "12-15", "all", "37");
        assertThat(total()).isNull();
        given.detail("B4", "all", "16+", "all", "3");
        assertThat(total()).contains("46");
    }

    @Test
    void inATableTheyAreAsManyAsThereAre() {
        given.sheet("Table 1 (A1:B3)")
                .detail("B2", "all", "0-11", "all", "6")
                .detail("B3", "all", "12-15", "all", "37");
        assertThat(total()).contains("43");
    }

    @Test
    void aTextThatWasNotReadMayHoldAPart() {
        given.detail("B2", "female", "all", "all", "60")
                .detail("B3", "male", "all", "all", "20")
                .unread("A7");
        assertThat(total()).isNull();
    }

    @Test
    void itHoldsNoneWhereTheUnknownOnesAreToldToo() {
        given.detail("B2", "female", "all", "all", "60")
                .detail("B3", "male", "all", "all", "20")
                .detail("B4", "unknown", "all", "all", "2")
                .unread("A7");
        assertThat(total()).contains("82");
    }

    @Test
    void norWhereAnotherSplitComesToTheSame() {
        given.detail("B2", "female", "all", "all", "60")
                .detail("B3", "male", "all", "all", "20")
                .unread("A7")
                .sheet("Letter, A6, sentence 1")
                .detail("B2", "all", "0-11", "all", "10")
                .detail("B3", "all", "12+", "all", "70");
        assertThat(total()).contains("80");
    }
}
