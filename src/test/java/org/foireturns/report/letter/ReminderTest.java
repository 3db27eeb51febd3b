package org.foireturns.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);

    @ParameterizedTest
    @CsvSource({"0, NONE", "1, FIRST", "14, FIRST", "15, SECOND", "42, SECOND", "43, LAST", "900, LAST"})
    void theLongerItIsOverdueTheFirmerItIs(int days, Reminder reminder) {
        assertThat(Reminder.of(due(DUE), DUE.plusDays(days))).isEqualTo(reminder);
    }

    @Test
    void whereNobodySetADayNobodyIsReminded() {
        assertThat(Reminder.of(due(null), DUE)).isEqualTo(Reminder.NONE);
    }

    private static Request due(@Nullable LocalDate day) {
        return new Request(
                "2025", "t", "71/17", List.of(), Set.of(Dimension.TOTAL), false, List.of("kent"), null, day, true);
    }
}
