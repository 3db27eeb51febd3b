package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodScopeTest {
    private static final Meant BARE =
            Meant.loose(Cell.text(new Address(3, 1), "30", Style.PLAIN)).settled();
    private static final Found FILE = new Found(Period.financialYear(2023), "file");

    private static PeriodScope under(String title, @Nullable Found file, @Nullable Period thisYear) {
        return under(title, null, file, thisYear);
    }

    private static PeriodScope under(
            String title, @Nullable Found stated, @Nullable Found file, @Nullable Period thisYear) {
        return new PeriodScope(
                new TitledPeriod(List.of(new TextsAbove.Witness(title, "A1", true)), Grammars.ofConfig()),
                stated,
                file,
                thisYear);
    }

    private static String said(Meant value) {
        Doubt doubt = value.doubt();
        Period period = value.period();
        return (period == null
                        ? "-"
                        : period.words() + " by " + value.witnesses().get(Axis.PERIOD))
                + (doubt == null ? "" : "?");
    }

    @Test
    void theTitleSaysItBeforeTheFileDoes() {
        assertThat(said(under("Offences in 2024/25", FILE, null).fill(BARE))).isEqualTo("2024/25 by A1");
        assertThat(said(under("Offences", FILE, null).fill(BARE))).isEqualTo("2023/24 by file");
        assertThat(said(under("Offences", null, null).fill(BARE))).isEqualTo("-");
    }

    @Test
    void aStatementOfAllFiguresComesBeforeTheFileAndNarrowsATitle() {
        Found stated = new Found(new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 2, 28)), "A9");
        assertThat(said(under("Offences in 2024/25", stated, FILE, null).fill(BARE)))
                .endsWith("by A9");
        assertThat(said(under("Offences", stated, FILE, null).fill(BARE))).endsWith("by A9");
        assertThat(said(under("Offences in 2023/24", stated, FILE, null).fill(BARE)))
                .isEqualTo("2023/24 by A1");
    }

    @Test
    void labelsThatSayItStand() {
        Meant labelled = BARE.with(Axis.PERIOD, Period.financialYear(2020), "A4");
        assertThat(said(under("Offences in 2024/25", FILE, null).fill(labelled)))
                .isEqualTo("2020/21 by A4");
    }

    @Test
    void monthsLieInTheYearOrAreAskedAbout() {
        Meant months = BARE.with(Axis.PERIOD, new Fact.PartOfYear(4, 6), "A4");
        assertThat(said(under("Offences", FILE, null).fill(months)))
                .isEqualTo("1 April 2023 to 30 June 2023 by A4 file");
        assertThat(said(under("Offences", null, null).fill(months))).isEqualTo("-?");
        assertThat(said(under("April to June", FILE, null).fill(BARE)))
                .isEqualTo("1 April 2023 to 30 June 2023 by file");
    }

    @Test
    void aYearByItsDistanceIsAskedAboutUnlessTheFileNamesThisYear() {
        Meant last = BARE.with(Axis.PERIOD, new Fact.RelativeYear(1), "A4");
        assertThat(said(under("Offences", FILE, Period.financialYear(2024)).fill(last)))
                .isEqualTo("2023/24 by A4");
        assertThat(said(under("Offences", FILE, null).fill(last))).isEqualTo("2022/23 by A4 file?");
    }

    @Test
    void aYearThatATitleNamesByItsNumberAloneIsAskedAbout() {
        Found request = new Found(Period.financialYear(2024), "request");
        assertThat(said(under("Offences, 2024", request, null).fill(BARE))).isEqualTo("2024 by A1?");
        assertThat(said(under("Offences, 2024", null, null).fill(BARE))).isEqualTo("2024 by A1?");
        assertThat(said(under("Offences in FY24", request, null).fill(BARE))).endsWith("by A1?");
        assertThat(said(under("Zorbs moved in 2024", request, null).fill(BARE))).isEqualTo("2024/25 by request");
        assertThat(said(under("Sexual Offences Act 2003", request, null).fill(BARE)))
                .isEqualTo("2024/25 by request");
    }

    @Test
    void itsMonthsFromAprilOnAreTheSameInBothKindsOfYear() {
        Meant april = BARE.with(Axis.PERIOD, new Fact.PartOfYear(4, 4), "A4");
        Meant march = BARE.with(Axis.PERIOD, new Fact.PartOfYear(3, 3), "A4");
        Meant quarter = BARE.with(Axis.PERIOD, new Fact.PartOfYear(4, 6, true), "A4");
        assertThat(said(under("Offences, 2024", null, null).fill(april)))
                .isEqualTo("1 April 2024 to 30 April 2024 by A4 A1");
        assertThat(said(under("Offences, 2024", null, null).fill(march)))
                .isEqualTo("1 March 2024 to 31 March 2024 by A4 A1?");
        assertThat(said(under("Offences, 2024", null, null).fill(quarter))).endsWith("?");
    }
}
