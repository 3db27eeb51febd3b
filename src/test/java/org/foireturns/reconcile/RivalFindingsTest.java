package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.foireturns.model.Evidence;
import org.foireturns.model.Period;
import org.foireturns.model.Vintage;
import org.foireturns.model.finding.RivalVersions;
import org.foireturns.reconcile.Contest.Pair;
import org.junit.jupiter.api.Test;

class RivalFindingsTest {
    private static final SortedSet<Period> YEARS =
            new TreeSet<>(List.of(Period.financialYear(2023), Period.financialYear(2024)));

    private final Given given = new Given().force("gwent");

    private FileSays says(String file, Vintage vintage) {
        return new FileSays(
                file,
                vintage,
                given.evidence().observations().stream()
                        .filter(cell -> cell.provenance().file().equals(file))
                        .toList(),
                List.of());
    }

    private static RivalFindings of(Evidence evidence) {
        return new RivalFindings("2025", "gwent", "Gwent Police", Rejections.of(evidence));
    }

    @Test
    void ofTwoTotalsBothAreSaidAndWhatTheyDoToTheTotalOfAll() {
        given.file("a.xlsx").year(2023).total("7").year(2024).total("30");
        given.file("b.xlsx")
                .year(2023)
                .total("7")
                .gender("female", "4")
                .year(2024)
                .total("31");
        Pair pair = new Pair(says("b.xlsx", Vintage.UNKNOWN), says("a.xlsx", Vintage.UNKNOWN), true);

        RivalVersions asked = of(given.evidence()).undecided(pair, YEARS);

        assertThat(asked.toString())
                .contains("30 or 31 offences in 2024/25", "2023/24")
                .contains("the total of all forces would be higher by 30 or 31 in 2024/25, with the one or the other.")
                .doesNotContain("7 or 7");
    }

    @Test
    void whereNoTotalDiffersNothingIsSaidOfTheTotalOfAll() {
        given.file("a.xlsx").gender("female", "20").gender("male", "10");
        given.file("b.xlsx").gender("female", "21").gender("male", "9");
        Pair pair = new Pair(says("b.xlsx", Vintage.UNKNOWN), says("a.xlsx", Vintage.UNKNOWN), true);

        assertThat(of(given.evidence())
                        .undecided(pair, new TreeSet<>(List.of(Period.financialYear(2024))))
                        .toString())
                .contains("Gwent Police is left out of every figure that needs these numbers.")
                .doesNotContain("would be higher");
    }

    @Test
    void theLaterOneIsToldByTheSignsOfBoth() {
        Vintage revised = new Vintage(1, "revised", "", null);
        Vintage first = new Vintage(0, "first version", "", null);
        given.file("a.xlsx").total("30");
        given.file("b.xlsx").total("31");

        assertThat(of(given.evidence())
                        .later(new Pair(says("a.xlsx", first), says("b.xlsx", revised), true), YEARS)
                        .toString())
                .contains(revised.words() + ", the other " + first.words());
        assertThat(of(given.evidence())
                        .later(new Pair(says("a.xlsx", Vintage.UNKNOWN), says("b.xlsx", revised), false), YEARS)
                        .toString())
                .contains("the youngest victim in 2023/24, 2024/25")
                .doesNotContain("the other");
    }
}
