package org.foireturns.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermKindTest {
    @Test
    void no_two_kinds_have_the_same_id() {
        List<String> ids = TermKind.all().map(TermKind::id).toList();
        assertThat(ids).doesNotHaveDuplicates().contains("gender", "month", "aged", "share", "means", "filler");
    }

    @Test
    void a_kind_is_found_by_its_id() {
        assertThat(TermKind.all())
                .allSatisfy(kind -> assertThat(TermKind.of(kind.id())).contains(kind));
        assertThat(TermKind.of("financial-year")).contains(PeriodTerm.FINANCIAL_YEAR);
    }

    @ParameterizedTest
    @CsvSource({"FINANCIAL_YEAR", "financial year", "Gender", "''"})
    void nothing_else_names_a_kind(String id) {
        assertThat(TermKind.of(id)).isEmpty();
    }
}
