package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.PartNotes;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfYearNoteTest {
    private static final Period YEAR = Period.financialYear(2024);
    private static final Period HALF = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 30));

    private static PartOfYearNote note(@Nullable Fact within, PartNotes.@Nullable Part told) {
        return new PartOfYearNote(null, NotePlace.of(Address.parse("A20")), null, null, null, within, told);
    }

    private static String why(@Nullable Fact within, Period period) {
        Doubt doubt = note(within, null).doubt(period);
        return doubt == null ? "none" : doubt.why();
    }

    @Test
    void daysWithinAYearAreOnlyAPartOfIt() {
        Fact half = new Fact.OfPeriod(HALF);
        assertThat(why(half, YEAR)).isEqualTo("the note at A20 says that only " + HALF.words() + " is in it");
        assertThat(why(half, HALF)).isEqualTo("none");
        assertThat(why(half, Period.financialYear(2023))).isEqualTo("none");
        assertThat(why(new Fact.PartOfYear(4, 6), YEAR)).contains("only ").endsWith(" is in it");
        assertThat(why(new Fact.PartOfYear(4, 6), Period.months(YearMonth.of(2024, 1), YearMonth.of(2024, 3))))
                .isEqualTo("none");
    }

    @Test
    void aNoteWithoutDaysIsOfWholeYears() {
        assertThat(why(null, YEAR)).isEqualTo("the note at A20 says that not the whole of 2024/25 is in it");
        assertThat(why(null, new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 30))))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, false", "2024-04-02, true", "2025-03-30, true", "2025-03-31, false", "2025-04-01, false"})
    void aDayWithinAYearLeavesAPartOfIt(LocalDate day, boolean asked) {
        assertThat(!why(new Fact.Day(day), YEAR).equals("none")).isEqualTo(asked);
    }

    @Test
    void whatItsSentenceSaysIsProposed() {
        Fact half = new Fact.OfPeriod(HALF);
        PartNotes.Part told = new PartNotes.Part(half, null, false, null);
        assertThat(note(half, told).doubt(YEAR))
                .extracting(Doubt::proposed)
                .isEqualTo(Map.of(Axis.PERIOD, new Taken(HALF, "A20", false)));
        Period years = new Period(YEAR.start(), YEAR.end().plusDays(2));
        assertThat(note(half, told).doubt(years)).extracting(Doubt::proposed).isNull();
        assertThat(note(half, null).doubt(YEAR)).extracting(Doubt::proposed).isNull();
        assertThat(note(half, told).doubt(HALF)).isNull();
    }

    @Test
    void theFirstTableThatItSpeaksOfStands() {
        CellRange first = CellRange.parse("A1:B9");
        PartOfYearNote note = note(null, null);
        assertThat(note.inTable(null)).isSameAs(note);
        assertThat(note.inTable(first).only()).isEqualTo(first);
        assertThat(note.inTable(first).inTable(CellRange.parse("D1:E9")).only()).isEqualTo(first);
        assertThat(note.inTable(first).onSheet("Q1").sheet()).isEqualTo("Q1");
        assertThat(note.inTable(first).onSheet("Q1").only()).isEqualTo(first);
        PartNotes.Part told = new PartNotes.Part(new Fact.OfPeriod(HALF), null, false, null);
        assertThat(note.onSheet("Q1").telling(told).told()).isEqualTo(told);
    }
}
