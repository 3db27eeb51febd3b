package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class ShareFindingsTest {
    private static List<String> said(Given given) {
        return ShareFindings.of(OnFile.standings(given), Book.request("2025", OnFile.LAST), Book.FORCES).stream()
                .map(line -> line.place().cell() + ": " + line.message())
                .toList();
    }

    @Test
    void aForceThatLacksACategoryIsInNoShare() {
        assertThat(said(new Given().force("gwent").gender("female", "3").gender("male", "n/a")))
                .singleElement()
                .asString()
                .startsWith(": ")
                .contains("GWENT", "victim gender", "2024/25", "it holds no number for one of its categories");
    }

    @Test
    void theCellsThatWereRejectedAreNamed() {
        Given given = new Given().force("gwent").gender("female", "3").rejected("A1", "male", "all", "all");
        assertThat(said(given))
                .singleElement()
                .asString()
                .startsWith("A1: ")
                .contains("A1 on Sheet1 was rejected or is blank");
        given.rejected("A2", "unknown", "all", "all").rejected("A3", "other", "all", "all");
        assertThat(said(given)).singleElement().asString().contains("A1 on Sheet1 and 1 more cell were rejected");
    }

    @Test
    void whoGaveAllOfThemIsNot() {
        assertThat(said(new Given()
                        .force("gwent")
                        .total("n/a")
                        .gender("female", "3")
                        .gender("male", "<5")))
                .isEmpty();
    }

    @Test
    void severalYearsAreToldTogether() {
        assertThat(said(new Given()
                        .force("gwent")
                        .year(2023)
                        .gender("female", "3")
                        .gender("male", "n/a")
                        .year(2024)
                        .gender("female", "3")
                        .gender("male", "n/a")))
                .singleElement()
                .asString()
                .contains("2023/24, 2024/25");
    }
}
