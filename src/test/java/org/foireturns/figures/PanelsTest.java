package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class PanelsTest {
    private static final Period THEN = Period.financialYear(2017);
    private static final Period NOW = Period.financialYear(2022);

    private final Given given = new Given().request("2023");

    @Test
    void aForceWithoutANumberInOneOfTheYearsIsOutAndTheReasonIsGiven() {
        force("dyfed-powys", "19", "30");
        force("gwent", "44", "58");
        force("north-wales", "53", "101");
        force("south-wales", "158", "n/a");

        Figures alike = compared(Measure.LIKE_FOR_LIKE_CHANGE, "63%");

        assertThat(alike.claims().get(0).verdict()).isEqualTo(CheckedClaim.Verdict.SUPPORTED);
        assertThat(alike.claims().get(0).base()).contains("189 in 2022/23", "116 in 2017/18");
        assertThat(alike.claims().get(0).reason())
                .contains("The largest single influence is NORTH-WALES: without it the change would be 40%.");
        assertThat(alike.panels())
                .filteredOn(line -> line.figure().equals("c1"))
                .extracting(PanelLine::force, PanelLine::compared, PanelLine::reason, PanelLine::without)
                .containsExactly(
                        tuple("dyfed-powys", true, "", "64%"),
                        tuple("gwent", true, "", "82%"),
                        tuple("north-wales", true, "", "40%"),
                        tuple("south-wales", false, "n/a in 2022/23", ""));
    }

    @Test
    void theChangeOverAllForcesIsSaidNotToBeLikeForLike() {
        force("dyfed-powys", "19", "30");
        force("gwent", "44", "58");
        force("north-wales", "53", "101");
        force("south-wales", "158", "n/a");

        CheckedClaim all = compared(Measure.CHANGE, "-31%").claims().get(0);

        assertThat(all.verdict()).isEqualTo(CheckedClaim.Verdict.SUPPORTED);
        assertThat(all.base()).contains("189 in 2022/23", "274 in 2017/18");
        assertThat(all.reason()).startsWith("All forces, not like for like.");
    }

    @Test
    void eachWayToBeLeftOutHasItsWords() {
        given.force("gwent")
                .year(2017)
                .total("44")
                .period(new Period(NOW.start(), NOW.start().plusMonths(3)))
                .total("9");
        given.force("north-wales").refused("all", "12");
        given.force("south-wales").youngest(4, VictimGender.FEMALE);

        assertThat(compared(Measure.LIKE_FOR_LIKE_CHANGE, "1%").panels())
                .extracting(PanelLine::force, PanelLine::reason)
                .contains(
                        tuple("dyfed-powys", "no return for 2017/18; no return for 2022/23"),
                        tuple("gwent", "another period (1 April 2022 to 1 July 2022) for 2022/23"),
                        tuple(
                                "north-wales",
                                "refused under section 12 for 2017/18; refused under section 12 for 2022/23"));
    }

    private void force(String id, String then, String now) {
        given.force(id).year(2017).total(then).year(2022).total(now);
    }

    private Figures compared(Measure measure, String value) {
        Claim claim = new Claim(
                "c1",
                "2023",
                "press",
                "says",
                "wales",
                new Subject(measure, NOW, Dimension.TOTAL, "all", THEN),
                false,
                value);
        return Figures.of(
                given.evidence(),
                List.of(Book.request("2023", THEN, NOW)),
                Book.FORCES,
                Book.PLATFORMS,
                List.of(claim));
    }
}
