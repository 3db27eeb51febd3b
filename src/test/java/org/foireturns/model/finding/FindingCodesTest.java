package org.foireturns.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingCodesTest {
    @Test
    void aCodeIsTheNameOfTheClassUnlessItsKindSaysAnother() {
        assertThat(FindingCodes.of(NoTable.class)).isEqualTo("no-table");
        assertThat(FindingCodes.of(NotANumber.class)).isEqualTo("not-a-number");
        assertThat(FindingCodes.of(NoTable.class)).isSameAs(FindingCodes.of(NoTable.class));
    }

    @Test
    void aKindMaySayItsCode() {
        for (Class<? extends Finding> type : Kinds.all()) {
            FindingKind kind = type.getAnnotation(FindingKind.class);
            if (kind != null && !kind.code().isEmpty()) {
                assertThat(FindingCodes.of(type)).isEqualTo(kind.code());
            }
        }
    }
}
